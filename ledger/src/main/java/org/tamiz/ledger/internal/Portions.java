package org.tamiz.ledger.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Does the same to many values on all processors. Results come in the order of the values, and of failures the first in
 * that order is thrown, so that nothing tells how many processors there were.
 */
final class Portions {

    /** So many values that handing them over costs nothing beside the work, and few enough to share it evenly. */
    private static final int SIZE = 256;

    private Portions() {}

    /** Works on some of the values, which stand beside each other. */
    interface Work<T, R> {
        R on(List<T> portion) throws SQLException;
    }

    /** What became of a portion: a result or a failure. */
    private record Outcome<R>(
            @Nullable R result,
            @Nullable SQLException failed,
            @Nullable RuntimeException thrown) {}

    /** The results of the portions, in their order. */
    static <T, R> List<R> map(List<T> values, Work<T, R> work) throws SQLException {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < values.size(); from += SIZE) {
            portions.add(values.subList(from, Math.min(values.size(), from + SIZE)));
        }
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), portions.size());
        List<R> results = new ArrayList<>(portions.size());
        if (threads <= 1) {
            for (List<T> portion : portions) {
                results.add(work.on(portion));
            }
            return results;
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory())) {
            List<CompletableFuture<Outcome<R>>> begun = portions.stream()
                    .map(portion -> CompletableFuture.supplyAsync(() -> outcome(portion, work), executor))
                    .toList();
            try {
                for (CompletableFuture<Outcome<R>> each : begun) {
                    results.add(result(outcome(each)));
                }
            } finally {
                // Of those that have not begun nobody asks for the outcome any more.
                begun.forEach(each -> each.cancel(false));
            }
        }
        return results;
    }

    private static <T, R> Outcome<R> outcome(List<T> portion, Work<T, R> work) {
        try {
            return new Outcome<>(work.on(portion), null, null);
        } catch (SQLException e) {
            return new Outcome<>(null, e, null);
        } catch (RuntimeException e) {
            return new Outcome<>(null, null, e);
        }
    }

    private static <R> Outcome<R> outcome(CompletableFuture<Outcome<R>> begun) {
        try {
            return begun.join();
        } catch (CompletionException e) {
            // Nothing but errors of the machine gets past the outcome, such as that the memory is full.
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    private static <R> R result(Outcome<R> outcome) throws SQLException {
        if (outcome.failed() != null) {
            throw outcome.failed();
        }
        if (outcome.thrown() != null) {
            throw outcome.thrown();
        }
        R result = outcome.result();
        if (result == null) {
            throw new IllegalStateException("work on a portion gives a result");
        }
        return result;
    }
}
