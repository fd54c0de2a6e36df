package dev.parley.export;

import java.io.IOException;

/**
 * Writes one kind of result in one format: UTF-8, {@code \n}, fixed order, numbers without locale. Implementations neither open nor close
 * anything.
 *
 * @param <T> what is written
 */
public interface Exporter<T> {

    /**
     * Writes.
     *
     * @param result what to write
     * @param out where to
     * @throws IOException if {@code out} fails
     */
    void write(T result, Appendable out) throws IOException;
}
