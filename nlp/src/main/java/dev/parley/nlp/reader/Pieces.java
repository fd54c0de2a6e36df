package dev.parley.nlp.reader;

import dev.parley.text.Span;
import java.util.Arrays;

/** Wordpieces with the stretch of text that each one stands for; grows while it is being filled, by one thread. */
final class Pieces {

    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int id, int start, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        ids[size] = id;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** Adds other pieces, each of which is to stand for the same stretch of text. */
    void addAll(Pieces others, Span stretch) {
        for (int piece = 0; piece < others.size; piece++) {
            add(others.ids[piece], stretch.start(), stretch.end());
        }
    }

    /** Forgets all pieces from {@code newSize} on. */
    void truncate(int newSize) {
        size = newSize;
    }

    int size() {
        return size;
    }

    int id(int piece) {
        return ids[piece];
    }

    int start(int piece) {
        return starts[piece];
    }

    int end(int piece) {
        return ends[piece];
    }

    int[] ids(int from, int to) {
        return Arrays.copyOfRange(ids, from, to);
    }
}
