package dev.parley.formats;

import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Reads the names of an archive's entries, which may climb and descend. Stateless. */
final class EntryNames {

    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

    private static final Splitter PARTS = Splitter.on(Pattern.compile("[/\\\\]"));

    private static final String UP = "..";

    private EntryNames() {}

    /** Tells whether a name leads to a place outside of its archive. */
    static boolean leadsOut(String name) {
        int depth = 0;
        for (String part : PARTS.split(name)) {
            depth += isHere(part) ? 0 : part.equals(UP) ? -1 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return ABSOLUTE.matcher(name).matches();
    }

    /** Returns a name without detours, {@code a/../b} as {@code b}; one that leads out stays as it is. */
    static String plain(String name) {
        if (leadsOut(name)) {
            return name;
        }
        Deque<String> plain = new ArrayDeque<>();
        for (String part : PARTS.split(name)) {
            if (part.equals(UP)) {
                plain.removeLast();
            } else if (!isHere(part)) {
                plain.addLast(part);
            }
        }
        return String.join("/", plain);
    }

    private static boolean isHere(String part) {
        return part.isEmpty() || part.equals(".");
    }
}
