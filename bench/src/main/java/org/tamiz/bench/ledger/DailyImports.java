package org.tamiz.bench.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tamiz.bench.generated.GeneratedList;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.Ledger;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Notice;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.ListSources;

/** Imports a generated list and then its daily editions, and measures what each day costs beyond reading its file. */
public final class DailyImports {

    private static final double MEGABYTE = 1_000_000;

    private final GeneratedList list;
    private final Path folder;
    private final PrintWriter out;

    /**
     * Daily imports.
     *
     * @param folder where the files and the ledger are made, empty
     */
    public DailyImports(GeneratedList list, Path folder, PrintWriter out) {
        this.list = list;
        this.folder = folder;
        this.out = out;
    }

    /** Imports the first edition and that of so many days after it. */
    public void run(int days) throws IOException {
        for (int day = 0; day <= days; day++) {
            Path file = folder.resolve("generated_" + GeneratedList.date(day) + ".ftm.jsonl");
            System.err.println("writing " + file.getFileName());
            try (Writer writer = Files.newBufferedWriter(file)) {
                list.write(day, writer);
            }
            measure(day, file);
            Files.delete(file);
        }
    }

    private void measure(int day, Path file) throws IOException {
        Arrival arrival = new Arrival(file, PublicationTime.on(GeneratedList.date(day), Origin.NAME));
        System.err.println("reading it");
        Stopwatch readingWatch = new Stopwatch();
        long[] records = new long[1];
        arrival.open().getFirst().forEachRecord(raw -> records[0]++);
        double reading = readingWatch.seconds();

        System.err.println("importing it");
        Path data = folder.resolve("ledger");
        long before = size(data);
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Stopwatch wholeWatch = new Stopwatch();
        Timed edition = new Timed(arrival.open().getFirst());
        Stopwatch ledgerWatch = new Stopwatch();
        ImportOutcome outcome;
        try (Ledger ledger = Ledger.create(data, ListSources::reader)) {
            outcome = ledger.add(edition, Ledger.DEFAULT_MAX_LOSS_BASIS_POINTS, Arrival.LEARNED);
        }
        double inLedger = ledgerWatch.seconds() - edition.readingSeconds();
        double whole = wholeWatch.seconds();
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.printf(
                "day %d: %,d records, %.0f MB; reading alone %.1f s, whole import %.1f s, beyond reading %.1f s (%.1f s"
                        + " in the ledger by its own clock); %,d listed, %,d removed, %,d amended, %,d new records,"
                        + " ledger + %.2f MB, peak heap %.0f MB%n",
                day,
                records[0],
                Files.size(file) / MEGABYTE,
                reading,
                whole,
                whole - reading,
                inLedger,
                outcome.listed(),
                outcome.removed(),
                outcome.amended(),
                outcome.newRecords(),
                (size(data) - before) / MEGABYTE,
                peak / MEGABYTE);
        out.flush();
    }

    private static long size(Path data) throws IOException {
        if (!Files.exists(data)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.mapToLong(DailyImports::sizeOf).sum();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An edition that tells its own time from that of whoever takes its records. */
    private static final class Timed implements RawEdition {

        private final RawEdition edition;
        private long readingNanos;

        private Timed(RawEdition edition) {
            this.edition = edition;
        }

        private double readingSeconds() {
            return readingNanos / 1e9;
        }

        @Override
        public void forEachRecord(Consumer<RawRecord> consumer) {
            long[] taking = new long[1];
            long start = System.nanoTime();
            edition.forEachRecord(raw -> {
                long given = System.nanoTime();
                consumer.accept(raw);
                taking[0] += System.nanoTime() - given;
            });
            readingNanos += System.nanoTime() - start - taking[0];
        }

        @Override
        public EditionInfo info() {
            return edition.info();
        }

        @Override
        public Coverage coverage() {
            return edition.coverage();
        }

        @Override
        public RecordReader reader() {
            return edition.reader();
        }

        @Override
        public List<Notice> notices() {
            return edition.notices();
        }
    }
}
