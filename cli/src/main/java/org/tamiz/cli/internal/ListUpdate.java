package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.UpdatePlan.Step;
import org.tamiz.cli.internal.UpdateResult.Outcome;
import org.tamiz.cli.internal.UpdateResult.Problem;
import org.tamiz.fetch.FetchAllowances;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchMemory;
import org.tamiz.fetch.FetchMemory.Remembered;
import org.tamiz.fetch.FetchOutcome;
import org.tamiz.fetch.FetchedFile;
import org.tamiz.fetch.Fetcher;
import org.tamiz.fetch.LocalFolder;
import org.tamiz.fetch.Publication;
import org.tamiz.fetch.PublicationFile;
import org.tamiz.fetch.Validators;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.ListStatus;
import org.tamiz.ledger.ListStatus.HeldEdition;
import org.tamiz.model.PublicationTime;
import org.tamiz.sources.SourceException;

/** Keeps lists current: fetches publications and takes them into the ledger, whole or not at all. */
public final class ListUpdate {

    /** The folder, beside the ledger, of what is remembered of publications. */
    private static final String MEMORY = "fetched";

    private final Ledger ledger;
    private final Path data;
    private final Options options;
    private final Console console;
    private final Fetcher fetcher;
    private final FetchMemory memory;
    private final Consumer<UpdateResult> results;

    /**
     * How to update.
     *
     * @param folder where the publications lie on this machine; {@code null} to fetch them
     * @param mirror below which address a mirror has them; {@code null} for the publishers themselves
     * @param trustMirror whether the mirror has the newest at any time, as its publisher would
     * @param published when what lies in the folder was published, where it does not say
     * @param maxLossBasisPoints see {@link Ledger#add}
     * @param allowances what the user allows beyond the usual
     */
    public record Options(
            @Nullable Path folder,
            @Nullable URI mirror,
            boolean trustMirror,
            @Nullable PublicationTime published,
            int maxLossBasisPoints,
            FetchAllowances allowances) {}

    /**
     * An update.
     *
     * @param data the folder of the ledger
     * @param results told what became of each list
     */
    public ListUpdate(
            Ledger ledger, Path data, Options options, Console console, FetchKit kit, Consumer<UpdateResult> results) {
        this.ledger = ledger;
        this.data = data;
        this.options = options;
        this.console = console;
        this.fetcher =
                new Fetcher(kit.network(), kit.limits(), options.allowances(), kit.time(), kit.random(), console::note);
        this.memory = new FetchMemory(data.resolve(MEMORY));
        this.results = results;
    }

    /** The publication as the mirror has it; the same where there is none. */
    public static Publication at(@Nullable URI mirror, Publication publication) {
        if (mirror == null) {
            return publication;
        }
        String base = mirror.toString();
        String folder = (base.endsWith("/") ? base : base + "/") + publication.id() + "/";
        return publication.at(publication.files().stream()
                .map(file -> new PublicationFile(file.name(), URI.create(folder + file.name())))
                .toList());
    }

    /** Updates all that is planned; what fails does not keep the rest from being tried. */
    public void run(UpdatePlan plan) {
        for (Step step : plan.steps()) {
            Step here = new Step(at(options.mirror(), step.publication()), step.lists());
            try (Spool spool = Spool.open(spoolPath(), console::note)) {
                update(here, spool.set());
            } catch (IOException e) {
                throw new UncheckedIOException(data + " cannot be written: " + e.getMessage(), e);
            }
        }
    }

    private Path spoolPath() {
        return data.resolve(Spool.PREFIX + UUID.randomUUID());
    }

    private void update(Step step, Path arriving) {
        Publication publication = step.publication();
        try {
            Path folder = options.folder();
            if (folder != null) {
                console.note(publication.id() + ": from " + folder);
                take(step, new LocalFolder(folder).files(publication), null, Map.of());
                return;
            }
            console.note(publication.id() + ": asking "
                    + publication.files().getFirst().address().getHost()
                    + (options.mirror() == null && publication.isUnverified()
                            ? " (address " + publication.found() + ")"
                            : ""));
            Remembered remembered = memory.of(publication);
            Map<String, EditionRecord> known = known(step, remembered);
            switch (fetcher.fetch(publication, known.isEmpty() ? Map.of() : remembered.validators(), arriving)) {
                case FetchOutcome.Unchanged unchanged -> known.forEach((list, edition) -> unchanged(step, edition));
                case FetchOutcome.Arrived arrived ->
                    take(
                            step,
                            arrived.files().stream().map(FetchedFile::path).toList(),
                            arrived.published(),
                            validators(arrived));
            }
        } catch (FetchException e) {
            fail(step, step.expected(), e.code().code(), e.problem(), e.remedy());
        }
    }

    private static Map<String, Validators> validators(FetchOutcome.Arrived arrived) {
        Map<String, Validators> validators = new LinkedHashMap<>();
        arrived.files().forEach(file -> validators.put(file.name(), file.validators()));
        return validators;
    }

    /**
     * The editions that came of the publication last time, by list. Empty when one of them is not in the ledger any more, or
     * a list is asked for that was not taken then: in that case that nothing changed would be no news.
     */
    private Map<String, EditionRecord> known(Step step, Remembered remembered) {
        Map<String, EditionRecord> known = new LinkedHashMap<>();
        List<EditionRecord> editions = ledger.editions(null);
        remembered.contents().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> editions.stream()
                        .filter(edition -> edition.list().equals(each.getKey())
                                && edition.info().contentHash().equals(each.getValue()))
                        .reduce((first, last) -> last)
                        .filter(edition -> step.takes(edition.list()))
                        .ifPresent(edition -> known.put(edition.list(), edition)));
        return known.keySet().containsAll(step.expected()) ? known : Map.of();
    }

    // What came

    private Ledger.Arrival arrival(Publication publication) {
        return new Ledger.Arrival(source(publication), console.user(), isPublisher());
    }

    private boolean isPublisher() {
        return options.folder() == null && (options.mirror() == null || options.trustMirror());
    }

    /** Where a publication comes from, without what stands behind the question mark. */
    private String source(Publication publication) {
        if (options.folder() != null) {
            return "the folder " + options.folder();
        }
        String address = publication.files().getFirst().address().toString();
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private void unchanged(Step step, EditionRecord edition) {
        String held = heldBecause(edition);
        if (held != null) {
            tell(step, Outcome.HELD, edition, null, false, approve(held, edition));
            return;
        }
        boolean current = isCurrent(edition);
        boolean confirmed = current
                && isPublisher()
                && ledger.confirm(
                        edition, source(step.publication()), console.clock().instant());
        tell(
                step,
                current ? Outcome.UNCHANGED : Outcome.HELD,
                edition,
                null,
                confirmed,
                current ? null : older(edition));
    }

    private void take(
            Step step, List<Path> files, @Nullable PublicationTime published, Map<String, Validators> validators) {
        Takings takings = new Takings(step, files);
        List<String> lists = step.publication().lists();
        // Where there is only one list, files that cannot be read are recorded as that list's.
        String only = lists.size() == 1 && !lists.getFirst().endsWith("*") ? lists.getFirst() : null;
        ListImport.Options how = new ListImport.Options(
                only,
                published == null ? options.published() : published,
                options.maxLossBasisPoints(),
                new ListImport.Fetched(arrival(step.publication()), step::takes));
        try {
            new ListImport(ledger, spoolPath(), how, console, takings).run(files);
        } catch (SourceException e) {
            takings.refused(null, String.valueOf(e.getMessage()));
        }
        Set<String> missing = new LinkedHashSet<>(step.expected());
        missing.removeAll(takings.lists);
        if (takings.refusedBecause != null) {
            fail(step, missing, "files-unusable", takings.refusedBecause, Takings.REMEDY);
        } else if (!missing.isEmpty()) {
            fail(
                    step,
                    missing,
                    "list-missing",
                    step.publication().id() + " arrived, and does not hold this list",
                    "Look at the publication; the list may have a new name there");
        }
        if (takings.refusedBecause == null && !takings.contents.isEmpty() && !validators.isEmpty()) {
            memory.keep(step.publication(), new Remembered(validators, takings.contents));
        }
    }

    /** Keeps book of what an import tells, list by list. */
    private final class Takings implements ImportListener {

        private static final String REMEDY =
                "The edition before keeps serving. If it goes on, tell the publisher; a good copy"
                        + " is taken in with tamiz lists import";

        private final Step step;
        private final List<Path> files;
        private final Set<String> lists = new LinkedHashSet<>();
        private final Map<String, String> contents = new LinkedHashMap<>();
        private @Nullable String refusedBecause;

        private Takings(Step step, List<Path> files) {
            this.step = step;
            this.files = files;
        }

        @Override
        public void taken(ImportOutcome outcome) {
            EditionRecord edition = outcome.edition();
            lists.add(edition.list());
            contents.put(edition.list(), edition.info().contentHash());
            if (outcome.heldBecause() != null) {
                tell(step, Outcome.HELD, edition, outcome, false, approve(outcome.heldBecause(), edition));
            } else if (outcome.isNew()) {
                tell(step, Outcome.NEW_EDITION, edition, outcome, isPublisher() && isCurrent(edition), null);
            } else {
                boolean current = isCurrent(edition);
                tell(
                        step,
                        current ? Outcome.UNCHANGED : Outcome.HELD,
                        edition,
                        outcome,
                        current && isPublisher(),
                        current ? null : older(edition));
            }
        }

        @Override
        public void refused(@Nullable String list, String problem) {
            String reason = problem;
            for (Path file : files) {
                // Where the files lay for a moment helps nobody; where they are from stands beside it.
                Path folder = file.getParent();
                reason = folder == null || options.folder() != null ? reason : reason.replace(folder + "/", "");
            }
            if (list != null && step.takes(list)) {
                lists.add(list);
                fail(step, List.of(list), "files-unusable", reason, REMEDY);
            } else {
                refusedBecause = reason;
            }
        }

        @Override
        public void heldFromNowOn(HeldEdition held) {
            tell(step, Outcome.HELD, held.edition(), null, false, approve(held.reason(), held.edition()));
        }

        @Override
        public void leftOut(List<String> others) {
            console.note(step.publication().id() + ": not taken from it: " + String.join(", ", others));
        }
    }

    // What to tell

    private @Nullable String heldBecause(EditionRecord edition) {
        return ledger.editionStatuses(null).stream()
                .filter(status -> status.edition().number() == edition.number())
                .findFirst()
                .map(status -> status.heldBecause())
                .orElse(null);
    }

    private boolean isCurrent(EditionRecord edition) {
        return ledger.current(edition.list()).stream().anyMatch(each -> each.number() == edition.number());
    }

    private Problem older(EditionRecord edition) {
        String newer = ledger.status(null).stream()
                .filter(status -> status.list().equals(edition.list()))
                .map(ListStatus::serving)
                .flatMap(serving -> Stream.ofNullable(serving))
                .map(serving -> serving.ref().toString())
                .findFirst()
                .orElse("none");
        return new Problem(
                "older-edition",
                "what is there is " + edition.ref() + ", which is older than what serves, " + newer,
                "Nothing was changed. If it goes on, look at the address; a cache on the way, or a mirror, may be behind");
    }

    private static Problem approve(String reason, EditionRecord edition) {
        return new Problem(
                "held",
                reason,
                "The edition before keeps serving. If this one is right: tamiz lists approve " + edition.number());
    }

    private void tell(
            Step step,
            Outcome outcome,
            EditionRecord edition,
            @Nullable ImportOutcome taken,
            boolean confirmed,
            @Nullable Problem problem) {
        results.accept(new UpdateResult(
                edition.list(),
                step.publication().id(),
                source(step.publication()),
                outcome,
                edition,
                taken,
                confirmed,
                problem));
    }

    private void fail(Step step, Iterable<String> lists, String code, String reason, String remedy) {
        List<String> all = new ArrayList<>();
        lists.forEach(all::add);
        for (String list : all.isEmpty() ? List.of(step.publication().id()) : all) {
            results.accept(new UpdateResult(
                    list,
                    step.publication().id(),
                    source(step.publication()),
                    Outcome.FAILED,
                    null,
                    null,
                    false,
                    new Problem(code, reason, remedy)));
        }
    }
}
