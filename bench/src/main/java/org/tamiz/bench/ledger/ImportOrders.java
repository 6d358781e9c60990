package org.tamiz.bench.ledger;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.EntryId;
import org.tamiz.model.RawEdition;
import org.tamiz.sources.ListSources;

/**
 * Imports the same editions in several orders and compares what the ledgers answer; on the way, measures importing,
 * folding, and importing again.
 */
public final class ImportOrders {

    private static final int SHOWN_DIFFERENCES = 20;

    private final List<Arrival> arrivals;
    private final Path folder;
    private final PrintWriter out;
    private final List<RawEdition> editions = new ArrayList<>();

    /**
     * Comparison of import orders.
     *
     * @param folder where the ledgers are made, empty
     */
    public ImportOrders(List<Arrival> arrivals, Path folder, PrintWriter out) {
        this.arrivals = List.copyOf(arrivals);
        this.folder = folder;
        this.out = out;
    }

    /**
     * Runs it all.
     *
     * @param shuffles how many shuffled orders are tried, with the seeds 1, 2, 3, …
     * @param histories of how many entries the histories are compared
     * @param folded the lists of the states that are timed
     * @return whether all ledgers answered alike
     */
    public boolean run(int shuffles, int histories, Predicate<String> folded) {
        open();
        SortedSet<LocalDate> days = Answers.days(editions);
        List<EntryId> entries = sample(histories);
        Map<String, String> expected = answers("date order", editions, days, entries);
        boolean equal = compare("reversed", editions.reversed(), expected, days, entries);
        for (int seed = 1; seed <= shuffles; seed++) {
            List<RawEdition> shuffled = new ArrayList<>(editions);
            Collections.shuffle(shuffled, new Random(seed));
            equal &= compare("shuffled, seed " + seed, shuffled, expected, days, entries);
        }
        // What was read of the files would crowd the heap while folds are timed.
        editions.clear();
        fold(days, folded);
        importAgain();
        out.flush();
        return equal;
    }

    private void open() {
        for (Arrival arrival : arrivals) {
            Stopwatch watch = new Stopwatch();
            List<RawEdition> opened = arrival.open();
            out.printf("opened %-40s %6.2f s, %d editions%n", name(arrival), watch.seconds(), opened.size());
            editions.addAll(opened);
        }
        editions.sort(Comparator.comparing((RawEdition edition) ->
                        Objects.requireNonNull(edition.info().published()).to().toInstant())
                .thenComparing(edition -> edition.info().list()));
    }

    private static String name(Arrival arrival) {
        return arrival.path().getParent() == null
                ? arrival.path().toString()
                : arrival.path().getParent().getFileName() + "/"
                        + arrival.path().getFileName();
    }

    /** Entries of any edition, the same ones each time. */
    private List<EntryId> sample(int count) {
        Set<EntryId> all = new TreeSet<>(Comparator.comparing(EntryId::list).thenComparing(EntryId::key));
        editions.forEach(edition ->
                edition.forEachRecord(raw -> all.add(new EntryId(edition.info().list(), raw.key()))));
        List<EntryId> sample = new ArrayList<>(all);
        Collections.shuffle(sample, new Random(1));
        return List.copyOf(sample.subList(0, Math.min(count, sample.size())));
    }

    private boolean compare(
            String order,
            List<RawEdition> inOrder,
            Map<String, String> expected,
            SortedSet<LocalDate> days,
            List<EntryId> entries) {
        List<String> differences = Answers.differences(expected, answers(order, inOrder, days, entries));
        differences.stream()
                .limit(SHOWN_DIFFERENCES)
                .forEach(difference -> out.println("DIFFERS, " + order + ", " + difference));
        out.println(order + ": " + expected.size() + " answers compared with those of date order ("
                + days.size() + " days as of and published by, " + entries.size() + " histories), " + differences.size()
                + " differ");
        return differences.isEmpty();
    }

    private Map<String, String> answers(
            String order, List<RawEdition> inOrder, SortedSet<LocalDate> days, List<EntryId> entries) {
        System.err.println("importing: " + order);
        out.println();
        double total = 0;
        try (Ledger ledger = Ledger.create(folder.resolve(order), ListSources::reader)) {
            for (RawEdition edition : inOrder) {
                Stopwatch watch = new Stopwatch();
                ImportOutcome outcome = add(ledger, edition);
                double seconds = watch.seconds();
                total += seconds;
                out.printf(
                        "%s: %-78s %6.2f s, %,7d keys, %,7d new records%s%n",
                        order,
                        outcome.edition().ref(),
                        seconds,
                        outcome.edition().fact().keys(),
                        outcome.newRecords(),
                        outcome.heldBecause() == null ? "" : ", held: " + outcome.heldBecause());
            }
            out.printf("%s: %d editions in %.2f s%n", order, inOrder.size(), total);
            out.flush();
            System.err.println("asking: " + order);
            return Answers.of(ledger, days, entries);
        }
    }

    private static ImportOutcome add(Ledger ledger, RawEdition edition) {
        return ledger.add(edition, Ledger.DEFAULT_MAX_LOSS_BASIS_POINTS, Arrival.LEARNED);
    }

    private void fold(SortedSet<LocalDate> days, Predicate<String> lists) {
        List<Double> times = new ArrayList<>();
        List<String> slowest = new ArrayList<>();
        try (Ledger ledger = Ledger.open(folder.resolve("date order"), ListSources::reader)) {
            for (LocalDate day : days) {
                Instant end = Answers.endOf(day);
                for (TimeFrame frame : List.of(new TimeFrame(end, null, null), new TimeFrame(null, end, null))) {
                    Stopwatch watch = new Stopwatch();
                    int entries = ledger.state(frame, lists).entries().size();
                    double millis = watch.millis();
                    if (times.isEmpty() || millis >= Collections.max(times)) {
                        slowest.add((frame.asOf() == null ? "published by " : "as of ") + day + ", " + entries
                                + " entries");
                    }
                    times.add(millis);
                }
            }
        }
        double first = times.getFirst();
        double longest = Collections.max(times);
        Collections.sort(times);
        out.println();
        out.printf(
                "folded at %d dates, as of and published by: %d states, first %.0f ms, median %.0f ms, longest %.0f ms"
                        + " (%s)%n",
                days.size(), times.size(), first, times.get(times.size() / 2), longest, slowest.getLast());
    }

    private void importAgain() {
        Map<String, Double> millis = new HashMap<>();
        out.println();
        try (Ledger ledger = Ledger.open(folder.resolve("date order"), ListSources::reader)) {
            for (Arrival arrival : arrivals) {
                Stopwatch watch = new Stopwatch();
                for (RawEdition edition : arrival.open()) {
                    if (add(ledger, edition).isNew()) {
                        throw new IllegalStateException(name(arrival) + " is taken for new");
                    }
                }
                millis.put(name(arrival), watch.millis());
                out.printf("imported again, unchanged: %-40s %6.0f ms%n", name(arrival), watch.millis());
            }
        }
        out.printf("imported again, unchanged: the longest took %.0f ms%n", Collections.max(millis.values()));
    }
}
