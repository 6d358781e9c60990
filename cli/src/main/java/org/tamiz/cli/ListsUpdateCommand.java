package org.tamiz.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.FetchKit;
import org.tamiz.cli.internal.ListUpdate;
import org.tamiz.cli.internal.TerminalText;
import org.tamiz.cli.internal.UpdatePlan;
import org.tamiz.cli.internal.UpdateResult;
import org.tamiz.cli.internal.UpdateResult.Outcome;
import org.tamiz.fetch.FetchAllowances;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.LocalFolder;
import org.tamiz.fetch.Publication;
import org.tamiz.fetch.Publications;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.ListStatus;
import org.tamiz.model.StableCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code tamiz lists update}: fetches lists from their publishers into the ledger. */
@Command(
        name = "update",
        header = "Fetches lists from their publishers, and takes what is new into the ledger.",
        description = {
            "LIST is a list such as ofac-sdn, or one of its publications. Without it, the lists that the ledger has are kept"
                    + " current; an empty ledger gets the usual ones.",
            "All files of a publication come together or not at all. What cannot be had, or is older than what serves, leaves"
                    + " the last good edition in place and is told. See docs/api/lists-update.md."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz lists update",
            "  tamiz lists update ofac-sdn un-sc",
            "  tamiz lists update --dry-run",
            "  tamiz lists update --from /media/lists",
            "  tamiz lists update --from https://mirror.bank.example/lists --allow-private mirror.bank.example",
            "",
            "Exit codes: 0 every list is current, 1 a list could not be had, 2 wrong usage, 4 an edition is held."
        })
final class ListsUpdateCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSONL
    }

    /** A table of the user's own publications, in the folder of the ledger. */
    static final String OWN_TABLE = "publications.txt";

    private final Console console;
    private final Supplier<FetchKit> kit;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "LIST", description = "Lists or publications.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "URL-or-FOLDER",
            description = "Take the publications from a mirror, or from a folder without any network:"
                    + " FROM/publication/file, such as FROM/ofac-sdn-csv/SDN.CSV.")
    private @Nullable String from;

    @Option(
            names = "--trust-mirror",
            description = "The mirror of --from always has the newest, as the publisher would: what it has is current.")
    private boolean trustMirror;

    @Option(
            names = "--edition-date",
            paramLabel = "DATE",
            description = "With a folder: when its editions were published, where neither file nor name says.")
    private @Nullable String editionDate;

    @Option(names = "--max-loss", paramLabel = "PERCENT", description = "As for tamiz lists import (default: 10).")
    private @Nullable String maxLoss;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Follow a publisher to this host too. May be repeated, as all that follow.")
    private List<String> allowedHosts = new ArrayList<>();

    @Option(names = "--allow-http", paramLabel = "HOST", description = "Ask this host without encryption.")
    private List<String> unencryptedHosts = new ArrayList<>();

    @Option(
            names = "--allow-private",
            paramLabel = "HOST",
            description = "Ask this host although it lies inside your own network or machine.")
    private List<String> insideHosts = new ArrayList<>();

    @Option(names = "--dry-run", description = "Say what would be asked for, and ask nobody.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|jsonl", description = "Form of the answer (default: table).")
    private Format format = Format.TABLE;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    ListsUpdateCommand(Console console, Supplier<FetchKit> kit) {
        this.console = console;
        this.kit = kit;
    }

    @Override
    public Integer call() {
        Path data = ledgerOptions.folder(console);
        URI mirror = mirror();
        Path folder = from == null || mirror != null ? null : folder(from);
        requireSense(mirror, folder);
        ListUpdate.Options options = new ListUpdate.Options(
                folder,
                mirror,
                trustMirror,
                EditionDates.published(editionDate, spec),
                EditionDates.maxLossBasisPoints(maxLoss, spec),
                new FetchAllowances(Set.copyOf(allowedHosts), Set.copyOf(unencryptedHosts), Set.copyOf(insideHosts)));
        try {
            Publications publications = publications(data);
            if (dryRun) {
                tellPlan(plan(publications, folder, lists(data)), mirror);
                return Tamiz.CLEAR;
            }
            try (Ledger ledger = ledgerOptions.create(console)) {
                UpdatePlan plan = plan(publications, folder, lists(ledger));
                tellWithout(plan);
                new ListUpdate(ledger, data, options, console, kit.get(), this::tell).run(plan);
            }
        } catch (FetchException e) {
            // Of the table or the folder as a whole; what is the matter with one publication is told with it.
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        sum();
        if (counts.getOrDefault(Outcome.FAILED, 0) > 0) {
            return Tamiz.FAILURE;
        }
        return counts.getOrDefault(Outcome.HELD, 0) > 0 ? Tamiz.INCOMPLETE : Tamiz.CLEAR;
    }

    private @Nullable URI mirror() {
        if (from == null || !from.matches("(?i)https?:.*")) {
            return null;
        }
        try {
            URI mirror = URI.create(from);
            if (mirror.getHost() != null && mirror.getRawQuery() == null && mirror.getRawFragment() == null) {
                return mirror;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw usage("--from " + from + " is no address of a folder, such as https://mirror.example/lists");
    }

    private Path folder(String text) {
        Path folder = OptionValues.path(text);
        if (!Files.isDirectory(folder)) {
            throw usage("--from " + text
                    + ": there is no such folder. Name a folder, or an address that begins with https://");
        }
        return folder;
    }

    private void requireSense(@Nullable URI mirror, @Nullable Path folder) {
        if (trustMirror && mirror == null) {
            throw usage("--trust-mirror goes with --from URL. A folder has what somebody put there once.");
        }
        if (editionDate != null && folder == null) {
            throw usage("--edition-date goes with --from FOLDER. Servers say when a file was changed.");
        }
    }

    private Publications publications(Path data) {
        Publications shipped = Publications.shipped();
        Path own = data.resolve(OWN_TABLE);
        try {
            return Files.exists(own) ? shipped.with(Files.readString(own), own.toString()) : shipped;
        } catch (IOException e) {
            throw new UncheckedIOException(own + " cannot be read: " + e.getMessage(), e);
        }
    }

    private UpdatePlan plan(Publications publications, @Nullable Path folder, List<String> lists) {
        if (!names.isEmpty()) {
            try {
                return UpdatePlan.named(publications, names);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
        }
        if (folder == null) {
            return UpdatePlan.current(publications, lists);
        }
        UpdatePlan plan = UpdatePlan.in(new LocalFolder(folder), publications);
        if (plan.steps().isEmpty()) {
            throw usage(
                    "--from " + folder + ": the folder holds no publication. Its files lie in folders of their"
                            + " publications' names, such as ofac-sdn-csv/SDN.CSV; tamiz lists update --dry-run NAME tells them.");
        }
        return plan;
    }

    /** The lists that a ledger has, where there is one; a dry run makes none. */
    private List<String> lists(Path data) {
        if (!Ledger.exists(data)) {
            return List.of();
        }
        try (Ledger ledger = ledgerOptions.open(console)) {
            return lists(ledger);
        }
    }

    private static List<String> lists(Ledger ledger) {
        return ledger.status(null).stream().map(ListStatus::list).toList();
    }

    private ParameterException usage(String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    // What is told

    private void tellWithout(UpdatePlan plan) {
        if (!plan.without().isEmpty()) {
            console.note("no publication is known that keeps these current, import them by hand: "
                    + String.join(", ", plan.without()));
        }
    }

    private void tellPlan(UpdatePlan plan, @Nullable URI mirror) {
        tellWithout(plan);
        for (UpdatePlan.Step step : plan.steps()) {
            Publication publication = ListUpdate.at(mirror, step.publication());
            StringBuilder text = new StringBuilder(publication.id()).append('\n');
            row(
                    text,
                    "lists",
                    String.join(", ", step.lists().isEmpty() ? publication.lists() : new TreeSet<>(step.lists())));
            publication.files().forEach(file -> row(text, "file", file.name() + " from " + file.address()));
            if (!publication.hosts().isEmpty()) {
                row(text, "also at", String.join(", ", new TreeSet<>(publication.hosts())));
            }
            row(text, "at most", publication.mostBytes() / (1 << 20) + " MB");
            row(text, "address", mirror == null ? publication.found() : "of the mirror");
            console.out().print(text);
        }
        console.out().flush();
    }

    private void tell(UpdateResult result) {
        counts.merge(result.outcome(), 1, Integer::sum);
        console.out().print(format == Format.JSONL ? json(result) : table(result));
        console.out().flush();
    }

    private void sum() {
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(count + " " + words(outcome)));
        console.note(parts.isEmpty() ? "nothing to update" : "lists: " + String.join(", ", parts));
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case NEW_EDITION -> "with a new edition";
            case UNCHANGED -> "unchanged";
            case HELD -> "held";
            case FAILED -> "failed";
        };
    }

    private static String table(UpdateResult result) {
        StringBuilder text = new StringBuilder();
        EditionRecord edition = result.edition();
        text.append(result.list())
                .append(": ")
                .append(
                        switch (result.outcome()) {
                            case NEW_EDITION -> "new edition";
                            case UNCHANGED -> "unchanged, edition";
                            case HELD -> "HELD, edition";
                            case FAILED -> "FAILED";
                        })
                .append(edition == null ? "" : " of " + edition.published() + ", fact " + edition.number())
                .append('\n');
        row(text, "from", result.publication() + ", " + result.source());
        ImportOutcome taken = result.taken();
        if (taken != null && taken.isNew()) {
            row(
                    text,
                    "entries",
                    String.format(
                            Locale.ROOT,
                            "%,d, %,d records never seen before",
                            taken.edition().fact().keys(),
                            taken.newRecords()));
            if (taken.comparedWith() != null) {
                row(
                        text,
                        "changes",
                        String.format(
                                Locale.ROOT,
                                "%,d listed, %,d removed, %,d amended since %s",
                                taken.listed(),
                                taken.removed(),
                                taken.amended(),
                                taken.comparedWith()));
            }
        }
        if (result.confirmed()) {
            row(text, "checked", "its publisher has this edition now");
        }
        UpdateResult.Problem problem = result.problem();
        if (problem != null) {
            row(text, "reason", problem.reason());
            row(text, "remedy", problem.remedy());
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String label, String value) {
        text.append(TerminalText.wrapped(
                "  " + label + " ".repeat(Math.max(1, 10 - label.length())), TerminalText.harmless(value)));
    }

    private static String json(UpdateResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("list", result.list());
            json.writeStringProperty("publication", result.publication());
            json.writeStringProperty("source", result.source());
            json.writeStringProperty("outcome", StableCode.of(result.outcome()));
            EditionRecord edition = result.edition();
            if (edition != null) {
                json.writeStringProperty("edition", edition.name());
                json.writeNumberProperty("fact", edition.number());
                json.writeStringProperty("published", edition.published().toString());
                json.writeStringProperty(
                        "dateFrom", StableCode.of(edition.published().origin()));
                json.writeNumberProperty("entries", edition.fact().keys());
            }
            json.writeBooleanProperty("checked", result.confirmed());
            ImportOutcome taken = result.taken();
            if (taken != null && taken.isNew() && taken.comparedWith() != null) {
                json.writeStringProperty("since", taken.comparedWith().toString());
                json.writeNumberProperty("listed", taken.listed());
                json.writeNumberProperty("removed", taken.removed());
                json.writeNumberProperty("amended", taken.amended());
            }
            UpdateResult.Problem problem = result.problem();
            if (problem != null) {
                json.writeStringProperty("code", problem.code());
                json.writeStringProperty("reason", problem.reason());
                json.writeStringProperty("remedy", problem.remedy());
            }
            json.writeEndObject();
        }
        return text + "\n";
    }
}
