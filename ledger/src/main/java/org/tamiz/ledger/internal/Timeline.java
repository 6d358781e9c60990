package org.tamiz.ledger.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.model.EditionInfo.Wholeness;

/**
 * The editions of one list in the order of their publication: which of them serve, and which are held and why.
 *
 * <p>What is held follows from the facts alone, never from the order in which they were learned: each edition is compared
 * with the one that serves before it, and in size with the largest of the year before it.
 *
 * @param serving the editions that serve, the oldest first
 * @param held the editions that do not, with the reason
 * @param points the editions that serve, those of one day in several formats together
 * @param sure of how many points it is sure that they had been published by the time asked for; of the rest it is open
 */
record Timeline(List<EditionRecord> serving, List<Held> held, List<Point> points, int sure) {

    /** An edition that does not serve. */
    record Held(EditionRecord edition, String reason) {}

    /**
     * What was published on one day: one edition, or the same list in several formats. They are one statement; how they
     * differ is no event.
     */
    record Point(List<EditionRecord> editions) {

        /** The latest by which all of it was published. */
        Instant by() {
            return editions.stream()
                    .map(edition -> edition.published().to().toInstant())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        EditionRecord last() {
            return editions.getLast();
        }

        /** Proven where any of the formats proves it: they are one statement, and that one shows where it ends. */
        Wholeness wholeness() {
            List<Wholeness> each = editions.stream()
                    .map(edition -> edition.info().wholeness())
                    .sorted()
                    .toList();
            return each.getFirst() == Wholeness.PROVEN ? Wholeness.PROVEN : each.getLast();
        }

        /** Demonstration data in any of the formats makes it such. */
        boolean demo() {
            return editions.stream().anyMatch(edition -> edition.info().demo());
        }
    }

    /** How many keys one edition had that the next lacks. */
    record Loss(long lost, boolean endsSound) {}

    /** Finds the loss between two editions. */
    interface LossFinder {
        Loss between(EditionRecord before, EditionRecord after) throws SQLException;
    }

    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofDays(1);
    private static final int DAYS_OF_YEAR = 365;
    private static final int ALL_BASIS_POINTS = 10_000;

    /**
     * By day; on one day, who is known by the time comes after who is known by the day or the month alone: the time is given
     * to tell a second edition from the first.
     */
    static final Comparator<EditionRecord> ORDER = Comparator.comparing(
                    (EditionRecord edition) -> edition.published().utcDay())
            .thenComparing(edition -> edition.published().precision(), Comparator.reverseOrder())
            .thenComparing(edition -> edition.published().to().toInstant())
            .thenComparing(edition -> edition.published().from().toInstant())
            .thenComparing(edition -> edition.info().format())
            .thenComparing(edition -> edition.info().contentHash());

    static Timeline of(List<EditionRecord> editions, Set<Long> approved, Map<Long, String> holds, LossFinder losses)
            throws SQLException {
        List<EditionRecord> serving = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        Deque<EditionRecord> ofYear = new ArrayDeque<>();
        for (EditionRecord edition : editions.stream().sorted(ORDER).toList()) {
            boolean isApproved = approved.contains(edition.number());
            String reason = holds.get(edition.number());
            if (reason == null && !isApproved) {
                reason = reasonToHold(edition, serving.isEmpty() ? null : serving.getLast(), losses);
            }
            if (reason == null && !isApproved) {
                reason = shrunk(edition, ofYear);
            }
            if (reason == null) {
                serving.add(edition);
                if (isApproved) {
                    // Whoever approves an edition accepts its size.
                    ofYear.clear();
                }
                ofYear.add(edition);
            } else {
                held.add(new Held(edition, reason));
            }
        }
        List<Point> points = points(serving);
        return new Timeline(List.copyOf(serving), List.copyOf(held), points, points.size());
    }

    /**
     * The edition that serves now and is newer than this one; {@code null} when there is none. In another format a day more
     * or less tells nothing: one is dated by its day, the other by its hour.
     */
    @Nullable
    EditionRecord newerThan(EditionRecord edition) {
        for (EditionRecord other : serving.reversed()) {
            boolean sameFormat = other.info().format().equals(edition.info().format());
            boolean newer = sameFormat
                    ? ORDER.compare(other, edition) > 0
                    : Dates.firstDay(other.published())
                            .isAfter(edition.published().utcDay().plusDays(1));
            if (other.number() != edition.number() && newer) {
                return other;
            }
        }
        return null;
    }

    /** The editions that are current, of one day. */
    List<EditionRecord> current() {
        return points.isEmpty() ? List.of() : points.getLast().editions();
    }

    private static @Nullable String reasonToHold(
            EditionRecord edition, @Nullable EditionRecord before, LossFinder losses) throws SQLException {
        if (edition.published().from().toInstant().isAfter(edition.recorded().plus(CLOCKS_MAY_DIFFER))) {
            return "it is dated after the day on which it arrived";
        }
        if (before == null || before.fact().keys() == 0) {
            return null;
        }
        Loss loss = losses.between(before, edition);
        // No list ends by and by, however many years lie between; whoever allows every loss allows this one.
        boolean nobodyLeft = edition.fact().keys() == 0 && edition.fact().maxLossBasisPoints() < ALL_BASIS_POINTS;
        long days = Duration.between(
                        before.published().to().toInstant(),
                        edition.published().to().toInstant())
                .toDays();
        int share = edition.fact().maxLossBasisPoints();
        // A list turns over as the years go by; what is much in a day is little in five years. Half is much at any
        // time.
        long limit = Math.min(
                share * Math.max(days, DAYS_OF_YEAR), (long) DAYS_OF_YEAR * Math.max(share, ALL_BASIS_POINTS / 2));
        if (nobodyLeft
                || loss.lost() * ALL_BASIS_POINTS * DAYS_OF_YEAR
                        > limit * before.fact().keys()) {
            return "it lacks " + loss.lost() + " of the " + before.fact().keys() + " entries of " + before.ref();
        }
        if (edition.info().wholeness() == Wholeness.MARK_MISSING && !loss.endsSound()) {
            return "its closing mark is missing, and so are the newest entries of " + before.ref();
        }
        return null;
    }

    /** Many small losses are a large one: nothing may lose in a year what it may not lose in a day. */
    private static @Nullable String shrunk(EditionRecord edition, Deque<EditionRecord> ofYear) {
        Instant now = edition.published().to().toInstant();
        while (!ofYear.isEmpty()
                && Duration.between(ofYear.getFirst().published().to().toInstant(), now)
                                .toDays()
                        > DAYS_OF_YEAR) {
            ofYear.removeFirst();
        }
        EditionRecord largest = ofYear.stream()
                .max(Comparator.comparingLong(each -> each.fact().keys()))
                .orElse(null);
        if (largest == null) {
            return null;
        }
        long lost = largest.fact().keys() - edition.fact().keys();
        return lost * ALL_BASIS_POINTS
                        > edition.fact().maxLossBasisPoints() * largest.fact().keys()
                ? "it has " + lost + " entries fewer than the " + largest.fact().keys() + " of " + largest.ref()
                : null;
    }

    private static List<Point> points(List<EditionRecord> serving) {
        List<Point> points = new ArrayList<>();
        List<EditionRecord> open = new ArrayList<>();
        Set<String> formats = new HashSet<>();
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MIN;
        for (EditionRecord edition : serving) {
            // An edition of some day in a month is not one of the month's last day.
            boolean sameDay = edition.published().utcDay().equals(last)
                    && Dates.firstDay(edition.published()).equals(first);
            if (!open.isEmpty() && (!sameDay || formats.contains(edition.info().format()))) {
                points.add(new Point(List.copyOf(open)));
                open.clear();
                formats.clear();
            }
            open.add(edition);
            formats.add(edition.info().format());
            first = Dates.firstDay(edition.published());
            last = edition.published().utcDay();
        }
        if (!open.isEmpty()) {
            points.add(new Point(List.copyOf(open)));
        }
        return List.copyOf(points);
    }

    /** Number of the last point that was published by then; -1 when none was. */
    int lastBy(Instant instant) {
        int last = -1;
        for (int i = 0; i < points.size() && !points.get(i).by().isAfter(instant); i++) {
            last = i;
        }
        return last;
    }

    /**
     * The timeline of what was published by then. Last in it come the editions of a day or month that had begun and was not
     * over by then: nobody can say whether they were out already.
     */
    Timeline publishedBy(Instant instant) {
        List<EditionRecord> sure = new ArrayList<>();
        List<EditionRecord> open = new ArrayList<>();
        for (EditionRecord edition : serving) {
            if (!edition.published().to().toInstant().isAfter(instant)) {
                sure.add(edition);
                // In their order a later one was out, which says all that counts.
                open.clear();
            } else if (!edition.published().from().toInstant().isAfter(instant)) {
                open.add(edition);
            }
        }
        List<Point> points = new ArrayList<>(points(sure));
        int certain = points.size();
        points.addAll(points(open));
        sure.addAll(open);
        return new Timeline(List.copyOf(sure), held, List.copyOf(points), certain);
    }
}
