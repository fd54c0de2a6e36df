package dev.parley.export;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Remembers in which line a claim number stood first. Numbers as a run writes them, one after the other from 1, take four bytes each; others take
 * more. Mutable, for one file.
 */
final class FirstLines {

    /** How far beyond the largest number so far one may lie to be kept in the array. */
    private static final int REACH = 1 << 16;

    private final Map<String, Integer> others = new HashMap<>();
    /** The line of each number; 0 if it was not met. */
    private int[] lines = new int[REACH];

    /** Returns the line in which the number stood first; empty, and remembers this line, if it is new. */
    OptionalInt putIfAbsent(String number, int line) {
        int index = index(number);
        int first = index < 0 ? others.getOrDefault(number, 0) : lines[index];
        if (first > 0) {
            return OptionalInt.of(first);
        }
        if (index < 0) {
            others.put(number, line);
        } else {
            lines[index] = line;
        }
        return OptionalInt.empty();
    }

    /** Returns the place of a number in the array, with room for it; -1 if it is none or too far away, however it is met later. */
    private int index(String number) {
        Integer value = Ints.tryParse(number);
        if (value == null || value < 0 || !Integer.toString(value).equals(number)) {
            return -1;
        }
        if (value >= lines.length && value < lines.length + REACH && !others.containsKey(number)) {
            lines = Arrays.copyOf(lines, lines.length + Math.max(REACH, lines.length / 2));
        }
        return value < lines.length && !others.containsKey(number) ? value : -1;
    }
}
