package org.tamiz.ledger;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.LedgerException.Code;
import org.tamiz.ledger.internal.Books;
import org.tamiz.ledger.internal.LedgerFile;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.RawEdition;
import org.tamiz.model.State;

/**
 * The ledger of one data folder: takes editions in, and answers for any date.
 *
 * <p>Not to be shared by threads; any number of processes may have the same folder open.
 */
public final class Ledger implements AutoCloseable {

    /** A tenth of the entries, a year, may go; more holds an edition back. */
    public static final int DEFAULT_MAX_LOSS_BASIS_POINTS = 1_000;

    /** The name of the ledger's file in its folder. */
    public static final String FILE = LedgerFile.NAME;

    private final Books books;

    private Ledger(Books books) {
        this.books = books;
    }

    /** Whether the folder holds a ledger. */
    public static boolean exists(Path folder) {
        return Books.exist(folder);
    }

    /**
     * Opens the ledger of a folder; makes it, and the folder, where there is none.
     *
     * @throws LedgerException when it cannot be used
     */
    public static Ledger create(Path folder, RecordReaders readers) {
        return new Ledger(Books.open(folder, true, readers));
    }

    /**
     * Opens the ledger of a folder.
     *
     * @throws LedgerException when there is none or it cannot be used
     */
    public static Ledger open(Path folder, RecordReaders readers) {
        return new Ledger(Books.open(folder, false, readers));
    }

    /**
     * Takes an edition in, whole or not at all.
     *
     * @param edition the edition; its {@link EditionInfo#published()} is known
     * @param maxLossBasisPoints the share of entries, in hundredths of a percent a year, above whose loss it is held
     * @param now the time at which it is learned
     */
    @CanIgnoreReturnValue
    public ImportOutcome add(RawEdition edition, int maxLossBasisPoints, Instant now) {
        requireDate(edition);
        return books.add(edition, maxLossBasisPoints, now);
    }

    private static void requireDate(RawEdition edition) {
        if (edition.info().published() == null) {
            throw new LedgerException(
                    Code.DATE_MISSING,
                    String.join(", ", edition.info().files()) + ": nobody says when this edition of "
                            + edition.info().list() + " was published",
                    "Give the day with --edition-date, such as --edition-date 2026-02-27");
        }
    }

    /**
     * Takes in an edition that was fetched as the newest, whole or not at all.
     *
     * <p>One that is older than what serves is held, because a publisher does not go back: somebody on the way does, or
     * something is broken. Where it is current and came from the publisher, the ledger learns that too, so that its age
     * counts from now.
     */
    @CanIgnoreReturnValue
    public ImportOutcome addFetched(RawEdition edition, int maxLossBasisPoints, Arrival arrival, Instant now) {
        requireDate(edition);
        return books.addFetched(edition, maxLossBasisPoints, arrival, now);
    }

    /**
     * How an edition was fetched.
     *
     * @param source where it came from
     * @param by who fetched it
     * @param publisher whether that is the publisher, or somebody whom the user trusts as much, who has the newest at any time
     */
    public record Arrival(String source, String by, boolean publisher) {}

    /**
     * Records that the publisher was asked and still has this edition, if the edition is current.
     *
     * @param source where it was asked
     * @return whether it is current
     */
    @CanIgnoreReturnValue
    public boolean confirm(EditionRecord edition, String source, Instant now) {
        return books.confirm(edition, source, now);
    }

    /** Records that files arrived which cannot be read, so that their list is known to be behind. */
    @CanIgnoreReturnValue
    public Fact refuse(@Nullable String list, List<String> files, String problem, Instant now) {
        return books.append(new Fact.FilesRefused(list, files, problem), now);
    }

    /**
     * Releases a held edition.
     *
     * @throws LedgerException when it is not held
     */
    @CanIgnoreReturnValue
    public Fact approve(EditionRecord edition, String by, String note, Instant now) {
        return books.approve(edition, by, note, now);
    }

    /**
     * Takes an edition back that should never have been taken in, such as one under a wrong date. The ledger keeps it, and
     * still answers with it what was known before.
     *
     * @throws LedgerException when it is withdrawn already
     */
    @CanIgnoreReturnValue
    public Fact withdraw(EditionRecord edition, String by, String note, Instant now) {
        return books.withdraw(edition, by, note, now);
    }

    /** Takes note of refused files, so that they are not told again. */
    @CanIgnoreReturnValue
    public Fact dismiss(Fact refusal, String by, String note, Instant now) {
        return books.append(new Fact.Approved(refusal.number(), by, note), now);
    }

    /**
     * Records the day on which an event took effect.
     *
     * @param event the event's {@link Event#word()}
     * @throws LedgerException when there is no such event, or an edition contradicts the day
     */
    @CanIgnoreReturnValue
    public Event cite(EntryId entry, String event, LocalDate date, String citation, String by, Instant now) {
        return books.cite(new Fact.DateCited(entry, event, date, citation, by), now);
    }

    /** The last fact that was recorded by then, or of all; {@code null} when there is none. */
    public @Nullable Fact head(@Nullable Instant knownAt) {
        List<Fact> facts = books.known(knownAt).facts();
        return facts.isEmpty() ? null : facts.getLast();
    }

    /** The fact of this number; {@code null} when there is none. */
    public @Nullable Fact fact(long number) {
        return books.known(null).facts().stream()
                .filter(fact -> fact.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** Whether any edition was recorded. */
    public boolean isEmpty() {
        return books.known(null).editions().isEmpty();
    }

    /** How each list stands. */
    public List<ListStatus> status(@Nullable Instant knownAt) {
        return books.status(knownAt);
    }

    /** The editions of a list that are current: one, or those of one day in several formats. */
    public List<EditionRecord> current(String list) {
        return books.current(list);
    }

    /** The refused files that came after the last edition of their list, or of any list where nobody said which. */
    public List<Fact> openRefusals(@Nullable Instant knownAt) {
        return books.openRefusals(knownAt);
    }

    /** The fact with this hash; empty when there is none. */
    public Optional<Fact> fact(String hash) {
        return books.known(null).facts().stream()
                .filter(fact -> fact.hash().equals(hash))
                .findFirst();
    }

    /** Every edition that was ever taken in, with why it does not serve where it does not; those withdrawn last. */
    public List<EditionStatus> editionStatuses(@Nullable Instant knownAt) {
        return books.editionStatuses(knownAt);
    }

    /** All editions of all lists, those that are held included, by list and time of publication. */
    public List<EditionRecord> editions(@Nullable Instant knownAt) {
        return books.editions(knownAt);
    }

    /**
     * The edition that a user means: {@code ofac-sdn@2024-05-02}, or the number of its fact.
     *
     * @throws LedgerException when there is none or more than one
     */
    public EditionRecord edition(String name) {
        return edition(name, null);
    }

    /** The same among the editions that were recorded by then. */
    public EditionRecord edition(String name, @Nullable Instant knownAt) {
        List<EditionRecord> found = editions(knownAt).stream()
                .filter(edition -> edition.name().equals(name)
                        || Long.toString(edition.number()).equals(name)
                        || (edition.list() + "@" + edition.published().utcDay()).equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new LedgerException(
                    Code.EDITION_UNKNOWN,
                    "the ledger " + (knownAt == null ? "has" : "had then") + " no edition " + name,
                    "See tamiz lists status --editions for those it has");
        }
        if (found.size() > 1) {
            throw new LedgerException(
                    Code.EDITION_AMBIGUOUS,
                    name + " can be "
                            + String.join(
                                    " or ",
                                    found.stream()
                                            .map(edition -> edition.number() + " (" + edition.ref() + ")")
                                            .toList()),
                    "Name it by its number");
        }
        return found.getFirst();
    }

    /**
     * What stood on the lists at some time.
     *
     * @param lists which lists to take
     */
    public State state(TimeFrame frame, Predicate<String> lists) {
        return books.state(frame, lists);
    }

    /** How two editions of one list differ, over what both state; in the order of keys. */
    public List<EntryDifference> differences(EditionRecord before, EditionRecord after) {
        return differences(ComparedEditions.of(before, after));
    }

    /** How the editions of two days differ, over what both state; in the order of keys. */
    public List<EntryDifference> differences(ComparedEditions editions) {
        return books.differences(editions.before(), editions.after());
    }

    /** How each list differed between two days of publication; lists that were not known on both days are left out. */
    public Map<String, List<EntryDifference>> differences(Instant before, Instant after, @Nullable Instant knownAt) {
        Map<String, List<EntryDifference>> differences = new TreeMap<>();
        compared(before, after, knownAt).forEach((list, editions) -> differences.put(list, differences(editions)));
        return differences;
    }

    /** The editions between which {@link #differences(Instant, Instant, Instant)} compares, by list. */
    public Map<String, ComparedEditions> compared(Instant before, Instant after, @Nullable Instant knownAt) {
        return books.pointsAt(before, after, knownAt);
    }

    /** How far each field of these editions can be compared. What cannot is not known to be unchanged. */
    public static Map<EntryField, Comparability> comparability(ComparedEditions editions) {
        return Books.comparability(editions);
    }

    /**
     * All that happened to an entry, the oldest first.
     *
     * @throws LedgerException when no edition ever had the entry
     */
    public List<Event> history(EntryId entry, TimeFrame frame) {
        return books.history(entry, frame);
    }

    /** Reckons every hash again. */
    public VerifyReport verify() {
        return books.verify();
    }

    /**
     * Writes all facts as JSON lines, each with its link of the chain; with records, also every manifest and every raw
     * record, so that nothing else is needed to check and rebuild the ledger.
     */
    public void export(Writer out, boolean records) throws IOException {
        books.export(out, records);
    }

    /** Lets the file grow to so many pages only, for tests of a full disk. */
    void limitPages(int pages) {
        books.limitPages(pages);
    }

    @Override
    public void close() {
        books.close();
    }
}
