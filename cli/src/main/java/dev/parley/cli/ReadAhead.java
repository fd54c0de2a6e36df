package dev.parley.cli;

import com.google.common.base.Throwables;
import dev.parley.diagnostic.ParleyException;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Reads files side by side and hands over what was read in the order of the files. Only a few results wait at a time, so that a folder of any size
 * takes no more memory than some of its files.
 *
 * @param reader reads a file; thread-safe
 * @param threads how many files are read at a time, at least 1; never bears on the result
 */
record ReadAhead(DocumentReader reader, int threads) {

    /** So many may be read and not yet taken, for each thread: a slow file does not keep the others waiting at once. */
    private static final int AHEAD = 4;

    void each(List<InputFile> files, BiConsumer<InputFile, IngestResult> taker) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Reading> ahead = new ArrayDeque<>();
            for (InputFile file : files) {
                if (ahead.size() >= threads * AHEAD) {
                    ahead.remove().handOver(taker);
                }
                ahead.add(new Reading(file, pool.submit(() -> reader.read(file))));
            }
            ahead.forEach(reading -> reading.handOver(taker));
        } finally {
            pool.shutdownNow();
        }
    }

    private record Reading(InputFile file, Future<IngestResult> result) {

        private void handOver(BiConsumer<InputFile, IngestResult> taker) {
            taker.accept(file, await());
        }

        private IngestResult await() {
            try {
                return result.get();
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                Throwables.throwIfUnchecked(cause);
                throw new ParleyException("could not read " + file.path(), cause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ParleyException("interrupted while reading " + file.path(), e);
            }
        }
    }
}
