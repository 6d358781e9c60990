package org.tamiz.cli.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tamiz.screening.Query;
import org.tamiz.screening.Screener;
import org.tamiz.sources.customers.CustomerRow;

/**
 * Screens rows on several threads and writes the answers in the order of the rows, so that the output is the same at any
 * number of threads. Only a bounded number of rows is in memory.
 */
public final class Batch {

    private static final int CHUNK = 64;
    private static final int CHUNKS_AHEAD_PER_THREAD = 4;

    private final Screener screener;
    private final int threads;

    public Batch(Screener screener, int threads) {
        this.screener = screener;
        this.threads = threads;
    }

    /** Called after each chunk of rows. */
    @FunctionalInterface
    public interface Listener {
        void answered() throws IOException;
    }

    /** Screens all rows; what the iterator throws ends the run after the rows before it were written and counted. */
    public void run(Iterator<CustomerRow> rows, DecisionWriter writer, Tally tally, Listener listener)
            throws IOException {
        Deque<Future<List<Answer>>> ahead = new ArrayDeque<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            RuntimeException failure = null;
            boolean more = true;
            while (more || !ahead.isEmpty()) {
                while (more && ahead.size() < threads * CHUNKS_AHEAD_PER_THREAD) {
                    List<CustomerRow> chunk = new ArrayList<>(CHUNK);
                    try {
                        while (chunk.size() < CHUNK && rows.hasNext()) {
                            chunk.add(rows.next());
                        }
                    } catch (RuntimeException e) {
                        failure = e;
                    }
                    if (!chunk.isEmpty()) {
                        ahead.add(pool.submit(
                                () -> chunk.stream().map(this::answer).toList()));
                    }
                    more = failure == null && chunk.size() == CHUNK;
                }
                Future<List<Answer>> first = ahead.poll();
                if (first != null) {
                    for (Answer answer : get(first)) {
                        writer.write(answer);
                        tally.count(answer.decision());
                    }
                    listener.answered();
                }
            }
            if (failure != null) {
                throw failure;
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Answer answer(CustomerRow row) {
        return switch (row) {
            case CustomerRow.Screenable readable ->
                new Answer(
                        screener.screen(new Query(readable.id(), readable.party())), readable.party(), readable.line());
            case CustomerRow.Broken broken ->
                new Answer(
                        screener.unread(broken.id(), broken.place() + ": the record " + broken.reason() + "."),
                        null,
                        broken.line());
        };
    }

    private static List<Answer> get(Future<List<Answer>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("screening failed", e.getCause());
        }
    }
}
