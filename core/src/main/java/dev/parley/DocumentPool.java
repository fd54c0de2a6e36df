package dev.parley;

import com.google.common.base.Throwables;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.ParleyException;
import dev.parley.diagnostic.ResourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on files or documents side by side and hands the outcomes back in their order.
 *
 * @param threads how many at a time
 * @param done is told the path of each that is done; never by two threads at once
 */
record DocumentPool(int threads, Consumer<String> done) {

    /** Does the work for each item, by its path. */
    <S, T> List<Outcome<T>> run(List<S> items, Function<S, String> path, Function<S, T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = items.stream()
                    .map(item -> pool.submit(() -> runOne(item, path, work)))
                    .toList();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                outcomes.add(await(futures.get(i), path.apply(items.get(i))));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private <S, T> T runOne(S item, Function<S, String> path, Function<S, T> work) {
        try {
            return work.apply(item);
        } finally {
            synchronized (done) {
                done.accept(path.apply(item));
            }
        }
    }

    private static <T> Outcome<T> await(Future<T> future, String path) {
        try {
            return new Outcome<>(Optional.of(future.get()), List.of());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwables.throwIfInstanceOf(cause, OutOfMemoryError.class);
            Throwables.throwIfInstanceOf(cause, ResourceException.class);
            // One document that breaks a stage must not take the others with it.
            return new Outcome<>(Optional.empty(), List.of(Diagnostic.error(path, "could not be read: " + cause)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParleyException("interrupted while reading " + path, e);
        }
    }

    /**
     * What became of an item.
     *
     * @param result what the work gave, empty if it broke
     * @param diagnostics why it broke
     */
    record Outcome<T>(Optional<T> result, List<Diagnostic> diagnostics) {

        Outcome {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
