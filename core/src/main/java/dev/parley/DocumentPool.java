package dev.parley;

import com.google.common.base.Throwables;
import dev.parley.DocumentPipeline.Outcome;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.ParleyException;
import dev.parley.diagnostic.ResourceException;
import dev.parley.ingest.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads documents side by side and hands the outcomes back in the order of the files. */
record DocumentPool(int threads, Progress progress) {

    List<Outcome> run(List<InputFile> files, Function<InputFile, Outcome> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Outcome>> futures = files.stream()
                    .map(file -> pool.submit(() -> runOne(file, work)))
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                outcomes.add(await(futures.get(i), files.get(i)));
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private Outcome runOne(InputFile file, Function<InputFile, Outcome> work) {
        try {
            return work.apply(file);
        } finally {
            synchronized (progress) {
                progress.documentDone(file.path().toString());
            }
        }
    }

    private static Outcome await(Future<Outcome> future, InputFile file) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwables.throwIfInstanceOf(cause, OutOfMemoryError.class);
            Throwables.throwIfInstanceOf(cause, ResourceException.class);
            // One document that breaks a stage must not take the others with it.
            String message = "could not be read: " + cause;
            return new Outcome(List.of(), List.of(Diagnostic.error(file.path().toString(), message)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParleyException("interrupted while reading " + file.path(), e);
        }
    }
}
