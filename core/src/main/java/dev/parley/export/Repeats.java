package dev.parley.export;

import java.util.HashMap;
import java.util.Map;

/** Gives each value as the object that was met first, so that a million claims share their documents, holders and proposals. Mutable, for one file. */
final class Repeats {

    private final Map<Object, Object> firsts = new HashMap<>();

    /** Returns the first value that is equal to this one. */
    @SuppressWarnings("unchecked") // Equal values of these final types have one type.
    <T> T of(T value) {
        Object first = firsts.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
