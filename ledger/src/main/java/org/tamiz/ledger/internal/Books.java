package org.tamiz.ledger.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.Comparability;
import org.tamiz.ledger.ComparedEditions;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.EditionStatus;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.Ledger.Arrival;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.LedgerException.Code;
import org.tamiz.ledger.ListStatus;
import org.tamiz.ledger.ListStatus.HeldEdition;
import org.tamiz.ledger.RecordReaders;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.ledger.VerifyReport;
import org.tamiz.ledger.internal.Timeline.Held;
import org.tamiz.model.Between;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.RawEdition;
import org.tamiz.model.State;

/** A ledger's file with all that reads and writes it. */
public final class Books implements AutoCloseable {

    private final LedgerFile file;
    private final FactChain chain;
    private final Manifests manifests;
    private final RecordReaders readers;

    private Books(LedgerFile file, RecordReaders readers) {
        this.file = file;
        this.chain = new FactChain(file);
        this.manifests = new Manifests(file);
        this.readers = readers;
    }

    /** Whether the folder holds a ledger. */
    public static boolean exist(Path folder) {
        return LedgerFile.exists(folder);
    }

    /** Opens the books of a folder, or makes them. */
    public static Books open(Path folder, boolean create, RecordReaders readers) {
        return new Books(LedgerFile.open(folder, create), readers);
    }

    /** What had been learned by then. */
    public Known known(@Nullable Instant by) {
        return file.read(() -> Known.of(chain.facts(), by));
    }

    /** Adds a fact that changes nothing else. */
    public Fact append(Fact.Body body, Instant now) {
        return file.write(() -> chain.append(body, now));
    }

    /** Takes an edition in. */
    public ImportOutcome add(RawEdition raw, int maxLossBasisPoints, Instant now) {
        return file.write(() -> {
            Importer.Taken taken = new Importer(file, chain, manifests)
                    .take(raw, Known.of(chain.facts(), null), maxLossBasisPoints, now);
            return outcome(taken, Known.of(chain.facts(), null));
        });
    }

    /**
     * Takes in an edition that was fetched. It is held when a newer one serves; when it is current and came from the
     * publisher, that is recorded.
     */
    public ImportOutcome addFetched(RawEdition raw, int maxLossBasisPoints, Arrival arrival, Instant now) {
        return file.write(() -> {
            Known before = Known.of(chain.facts(), null);
            Importer.Taken taken = new Importer(file, chain, manifests).take(raw, before, maxLossBasisPoints, now);
            EditionRecord edition = taken.edition();
            EditionRecord newer = timeline(before, edition.list(), true).newerThan(edition);
            if (newer != null) {
                // An edition of long ago that was never seen would else have a say in what serves today.
                if (taken.isNew()) {
                    chain.append(
                            new Fact.Held(
                                    edition.number(),
                                    arrival.by(),
                                    "it came from " + arrival.source() + " when " + newer.ref()
                                            + ", which is newer, was known already"),
                            now);
                }
            } else if (arrival.publisher()) {
                check(edition, arrival.source(), now);
            }
            return outcome(taken, Known.of(chain.facts(), null));
        });
    }

    /** Records that the publisher has this edition, if it is current; says whether it is. */
    public boolean confirm(EditionRecord edition, String source, Instant now) {
        return file.write(() -> check(edition, source, now));
    }

    @CanIgnoreReturnValue
    private boolean check(EditionRecord edition, String source, Instant now) throws SQLException {
        Timeline timeline = timeline(Known.of(chain.facts(), null), edition.list(), true);
        boolean current = timeline.current().stream().anyMatch(each -> each.number() == edition.number());
        if (current) {
            chain.append(new Fact.Checked(edition.number(), source), now);
        }
        return current;
    }

    private ImportOutcome outcome(Importer.Taken taken, Known known) throws SQLException {
        EditionRecord edition = taken.edition();
        Timeline timeline = timeline(known, edition.list(), true);
        String heldBecause = timeline.held().stream()
                .filter(held -> held.edition().number() == edition.number())
                .map(Held::reason)
                .findFirst()
                .orElse(null);
        List<EditionRecord> before = timeline.serving().stream()
                .filter(other -> other.number() != edition.number() && Timeline.ORDER.compare(other, edition) < 0)
                .toList();
        EditionRecord previous = before.isEmpty() ? null : before.getLast();
        long listed = 0;
        long removed = 0;
        long amended = 0;
        // Same-day editions in two formats are one statement.
        boolean sameDay = previous != null
                && previous.published().utcDay().equals(edition.published().utcDay())
                && !previous.info().format().equals(edition.info().format());
        if (previous != null && taken.isNew() && !sameDay) {
            for (EntryDifference difference : differences(List.of(previous), List.of(edition))) {
                listed += difference.isListed() ? 1 : 0;
                removed += difference.isRemoved() ? 1 : 0;
                amended += !difference.isListed() && !difference.isRemoved() ? 1 : 0;
            }
        }
        return new ImportOutcome(
                edition,
                taken.isNew(),
                taken.newRecords(),
                heldBecause,
                previous == null ? null : previous.ref(),
                listed,
                removed,
                amended,
                edition.fact().notices());
    }

    private Timeline timeline(Known known, String list, boolean keepLosses) throws SQLException {
        return Timeline.of(
                known.editionsOf(list), known.approved(), known.holds(), new Losses(file, manifests, keepLosses));
    }

    /** Releases a held edition. */
    public Fact approve(EditionRecord edition, String by, String note, Instant now) {
        return file.write(() -> {
            Timeline timeline = timeline(Known.of(chain.facts(), null), edition.list(), true);
            boolean held =
                    timeline.held().stream().anyMatch(each -> each.edition().number() == edition.number());
            if (!held) {
                throw new LedgerException(
                        Code.NOT_HELD, edition.ref() + " is not held", "See tamiz lists status for what is");
            }
            return chain.append(new Fact.Approved(edition.number(), by, note), now);
        });
    }

    /** Takes an edition back. */
    public Fact withdraw(EditionRecord edition, String by, String note, Instant now) {
        return file.write(() -> {
            if (!Known.of(chain.facts(), null).editionsOf(edition.list()).contains(edition)) {
                throw new LedgerException(
                        Code.EDITION_UNKNOWN,
                        edition.ref() + " is withdrawn already",
                        "See tamiz lists status --editions");
            }
            return chain.append(new Fact.Withdrawn(edition.number(), by, note), now);
        });
    }

    /** Records a cited day. */
    public Event cite(Fact.DateCited cited, Instant now) {
        return file.write(() -> {
            Known known = Known.of(chain.facts(), null);
            List<Event> all = history(known, cited.entry(), TimeFrame.LATEST);
            List<Event> same = all.stream()
                    .filter(event -> event.word().equals(cited.event()))
                    .toList();
            if (same.isEmpty()) {
                throw new LedgerException(
                        Code.EVENT_UNKNOWN,
                        cited.entry() + " has no event " + cited.event(),
                        "Its events are: "
                                + String.join(
                                        ", ",
                                        all.stream().map(Event::word).distinct().toList()));
            }
            Event event = same.stream()
                    .filter(each -> Dates.lies(cited.date(), each.between()))
                    .findFirst()
                    .orElseThrow(() -> new LedgerException(
                            Code.DATE_CONTRADICTED,
                            "the editions contradict " + cited.date() + ": " + cited.event() + " of " + cited.entry()
                                    + " lies "
                                    + String.join(
                                            "; ",
                                            same.stream()
                                                    .map(each -> each.between().toString())
                                                    .toList()),
                            "Check the date; if an edition is wrong, the ledger keeps what it said"));
            chain.append(cited, now);
            return new Event(
                    event.entry(),
                    event.caption(),
                    event.what(),
                    event.between(),
                    new Event.Effective(cited.date(), cited.citation()));
        });
    }

    /** How each list stands. */
    public List<ListStatus> status(@Nullable Instant knownAt) {
        return file.read(() -> {
            Known known = Known.of(chain.facts(), knownAt);
            List<ListStatus> statuses = new ArrayList<>();
            for (Map.Entry<String, List<EditionRecord>> list : known.editions().entrySet()) {
                Timeline timeline = timeline(known, list.getKey(), false);
                EditionRecord serving =
                        timeline.serving().isEmpty() ? null : timeline.serving().getLast();
                List<HeldEdition> held = timeline.held().stream()
                        .filter(each -> serving == null || Timeline.ORDER.compare(each.edition(), serving) > 0)
                        .map(each -> new HeldEdition(each.edition(), each.reason()))
                        .toList();
                statuses.add(new ListStatus(
                        list.getKey(),
                        serving,
                        known.checked(timeline.current(), null),
                        held,
                        list.getValue().size()));
            }
            return statuses;
        });
    }

    /** The editions of a list that are current. */
    public List<EditionRecord> current(String list) {
        return file.read(
                () -> timeline(Known.of(chain.facts(), null), list, false).current());
    }

    /** The refused files that no later edition has made up for. */
    public List<Fact> openRefusals(@Nullable Instant knownAt) {
        return file.read(() -> openRefusals(Known.of(chain.facts(), knownAt)));
    }

    private List<Fact> openRefusals(Known known) throws SQLException {
        List<Fact> open = new ArrayList<>(known.facts());
        open.removeIf(fact ->
                !(fact.body() instanceof Fact.FilesRefused) || known.approved().contains(fact.number()));
        if (!open.isEmpty()) {
            for (String list : known.editions().keySet()) {
                Timeline timeline = timeline(known, list, false);
                open.removeIf(refusal -> madeUpFor(refusal, timeline));
            }
        }
        return open;
    }

    /** The files of lists that were refused and of which the ledger holds no edition at all, by list. */
    private Map<String, List<String>> unread(Known known) throws SQLException {
        Map<String, List<String>> files = new TreeMap<>();
        for (Fact fact : openRefusals(known)) {
            if (fact.body() instanceof Fact.FilesRefused refused
                    && refused.list() != null
                    && !known.editions().containsKey(refused.list())) {
                files.computeIfAbsent(refused.list(), list -> new ArrayList<>()).addAll(refused.files());
            }
        }
        return files;
    }

    /** Whether an edition came after the refusal that serves and is newer than all that had served before it. */
    private static boolean madeUpFor(Fact refusal, Timeline timeline) {
        EditionRecord last =
                timeline.serving().isEmpty() ? null : timeline.serving().getLast();
        return last != null
                && last.number() > refusal.number()
                && refusal.body() instanceof Fact.FilesRefused refused
                && (last.list().equals(refused.list()) || namesAllOf(timeline, refusal.number(), refused.files()));
    }

    private static boolean namesAllOf(Timeline timeline, long after, List<String> files) {
        return timeline.serving().stream()
                .anyMatch(edition ->
                        edition.number() > after && edition.info().files().containsAll(files));
    }

    /** Every edition by list and time, with why it does not serve where it does not; those withdrawn last. */
    public List<EditionStatus> editionStatuses(@Nullable Instant knownAt) {
        return file.read(() -> {
            Known known = Known.of(chain.facts(), knownAt);
            List<EditionStatus> statuses = new ArrayList<>();
            for (Map.Entry<String, List<EditionRecord>> list : known.editions().entrySet()) {
                Timeline timeline = timeline(known, list.getKey(), false);
                for (EditionRecord edition :
                        list.getValue().stream().sorted(Timeline.ORDER).toList()) {
                    String held = timeline.held().stream()
                            .filter(each -> each.edition().number() == edition.number())
                            .map(Held::reason)
                            .findFirst()
                            .orElse(null);
                    statuses.add(new EditionStatus(edition, held, null));
                }
            }
            known.withdrawn().forEach((edition, by) -> statuses.add(new EditionStatus(edition, null, by)));
            return statuses;
        });
    }

    /** All editions by list and time. */
    public List<EditionRecord> editions(@Nullable Instant knownAt) {
        List<EditionRecord> editions = new ArrayList<>();
        known(knownAt)
                .editions()
                .values()
                .forEach(each ->
                        editions.addAll(each.stream().sorted(Timeline.ORDER).toList()));
        return editions;
    }

    /** What stood on the lists. */
    public State state(TimeFrame frame, Predicate<String> lists) {
        return file.read(() -> {
            Known known = Known.of(chain.facts(), frame.knownAt());
            List<Edition> editions = new ArrayList<>();
            for (String list : known.editions().keySet()) {
                if (lists.test(list)) {
                    editions.add(edition(known, list, frame));
                }
            }
            // Left out, such a list would be cleared against without a word.
            unread(known).forEach((list, files) -> {
                if (lists.test(list)) {
                    editions.add(Edition.unread(list, files.stream().distinct().toList()));
                }
            });
            return State.of(editions);
        });
    }

    private Edition edition(Known known, String list, TimeFrame frame) throws SQLException {
        Timeline all = timeline(known, list, false);
        Instant publishedBy = frame.publishedBy();
        Timeline timeline = publishedBy == null ? all : all.publishedBy(publishedBy);
        if (timeline.points().isEmpty()) {
            // Not a word on who stood there then; not to be taken for an empty list.
            EditionRecord first = all.serving().isEmpty()
                    ? all.held().getFirst().edition()
                    : all.serving().getFirst();
            return new Edition(first.info(), Coverage.fullOf(List.of()), List.of(), new Between(null, first.ref()));
        }
        try (Versions versions = new Versions(file, manifests, readers)) {
            Fold fold = new Fold(timeline, versions, known.datesOf(list));
            Instant asOf = frame.asOf();
            Instant checked = checked(known, timeline, frame);
            return (asOf == null ? fold.latest() : fold.asOf(asOf)).checked(checked);
        }
    }

    /** When the editions of the time asked for were last found to be what the publisher had, by that time. */
    private static @Nullable Instant checked(Known known, Timeline timeline, TimeFrame frame) {
        Instant asOf = frame.asOf();
        if (asOf == null) {
            return known.checked(timeline.current(), frame.publishedBy());
        }
        int point = timeline.lastBy(asOf);
        return point < 0 ? null : known.checked(timeline.points().get(point).editions(), asOf);
    }

    /** The editions that served on two days, by list. */
    public Map<String, ComparedEditions> pointsAt(Instant before, Instant after, @Nullable Instant knownAt) {
        return file.read(() -> {
            Known known = Known.of(chain.facts(), knownAt);
            Map<String, ComparedEditions> points = new TreeMap<>();
            for (String list : known.editions().keySet()) {
                Timeline timeline = timeline(known, list, false);
                int first = timeline.lastBy(before);
                int second = timeline.lastBy(after);
                if (first >= 0 && second >= 0) {
                    points.put(
                            list,
                            new ComparedEditions(
                                    timeline.points().get(first).editions(),
                                    timeline.points().get(second).editions()));
                }
            }
            return points;
        });
    }

    /** How far each field can be compared. */
    public static Map<EntryField, Comparability> comparability(ComparedEditions editions) {
        return Comparison.comparability(editions.before(), editions.after());
    }

    /** How two editions differ. */
    public List<EntryDifference> differences(List<EditionRecord> before, List<EditionRecord> after) {
        return file.read(() -> {
            try (Versions versions = new Versions(file, manifests, readers)) {
                return new Differences(manifests, versions).between(before, after);
            }
        });
    }

    /** All that happened to an entry. */
    public List<Event> history(EntryId entry, TimeFrame frame) {
        return file.read(() -> history(Known.of(chain.facts(), frame.knownAt()), entry, frame));
    }

    private List<Event> history(Known known, EntryId entry, TimeFrame frame) throws SQLException {
        Timeline timeline = timeline(known, entry.list(), false);
        Instant publishedBy = frame.publishedBy();
        if (publishedBy != null) {
            timeline = timeline.publishedBy(publishedBy);
        }
        try (Versions versions = new Versions(file, manifests, readers)) {
            List<Event> events = new History(timeline, versions, known.datesOf(entry.list())).of(entry);
            if (events.isEmpty()) {
                boolean all = publishedBy == null && frame.knownAt() == null;
                throw new LedgerException(
                        Code.ENTRY_UNKNOWN,
                        all
                                ? "no edition in the ledger has the entry " + entry
                                : "no edition that was published and recorded by the times asked for has the entry "
                                        + entry,
                        known.editions().isEmpty() || known.editions().containsKey(entry.list())
                                ? "Entries are named as hits name them, such as ofac-sdn:11438"
                                : "The ledger has the lists "
                                        + String.join(", ", known.editions().keySet()));
            }
            return events;
        }
    }

    /** Reckons every hash again. */
    public VerifyReport verify() {
        return file.read(() -> new Checker(file, manifests).check());
    }

    /** Writes everything. */
    public void export(Writer out, boolean records) throws IOException {
        try {
            new Exporter(file, manifests).export(out, records);
        } catch (SQLException e) {
            throw LedgerFile.failure(file.path(), e);
        }
    }

    /** Lets the file grow to so many pages only, for tests of a full disk. */
    public void limitPages(int pages) {
        List<Long> limit = file.read(() -> file.query("PRAGMA max_page_count = " + pages, row -> row.getLong(1)));
        if (limit.getFirst() != pages) {
            throw new IllegalStateException("the file is larger than " + pages + " pages already");
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
