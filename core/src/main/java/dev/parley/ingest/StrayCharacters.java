package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import dev.parley.diagnostic.Diagnostic;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters in a text that no reader sees: control characters, which programs and broken disks leave, and marks such as soft hyphens and zero-width
 * spaces. Stateless.
 *
 * <p>Not covered: joiners, which some scripts and pictures need.
 */
public final class StrayCharacters {

    /** What looks like nothing: marks of where a word may be divided and of which way it is written. */
    private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF\u001A")
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .precomputed();

    private static final CharMatcher C0 = CharMatcher.inRange('\0', '\u001F')
            .and(CharMatcher.noneOf("\t\n\u000B\f\r\u001A"))
            .or(CharMatcher.is('\u007F'))
            .precomputed();

    private static final CharMatcher C1 = CharMatcher.inRange('\u0080', '\u009F');

    /** Lines end so where systems of mainframes have written a text; elsewhere it is an ellipsis of Windows. */
    private static final char NEXT_LINE = '\u0085';

    private static final CharMatcher CONTROLS =
            C0.or(C1.and(CharMatcher.isNot(NEXT_LINE))).precomputed();

    private static final CharMatcher STRAY = CONTROLS.or(INVISIBLE).precomputed();

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private StrayCharacters() {}

    /** Counts the control characters of a text; white space, and what ends lines and files, are none. */
    static int controls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Asking the matcher of each character would take longer than anything else that is done with a text.
            boolean isPrinted = (c >= ' ' && c < '\u007F') || c > '\u009F';
            controls += !isPrinted && CONTROLS.matches(c) ? 1 : 0;
        }
        return controls;
    }

    /**
     * Reads the control characters that stand for signs of Windows-1252, as in a text whose quotation marks and dashes were taken for ISO-8859-1.
     *
     * @param text a text
     * @return the text with these signs, the same if it has none
     */
    public static String withSigns(String text) {
        if (C1.matchesNoneOf(text)) {
            return text;
        }
        boolean hasOthers = CONTROLS.and(C1).matchesAnyOf(text) || text.indexOf('\n') >= 0;
        StringBuilder signs = new StringBuilder(text);
        for (int i = 0; i < signs.length(); i++) {
            char c = signs.charAt(i);
            if (C1.matches(c) && (c != NEXT_LINE || hasOthers)) {
                char sign = new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0);
                signs.setCharAt(i, sign == '\uFFFD' ? c : sign);
            }
        }
        return signs.toString();
    }

    /**
     * Returns a text without them.
     *
     * @param text a text
     * @return the text, the same if it has none
     */
    public static String drop(String text) {
        return STRAY.removeFrom(withSigns(text));
    }

    /** Returns a text without its control characters, and says how many it had; other marks stay, so that places in the text are those in the file. */
    static TextDecoder.Decoding withoutControls(String path, TextDecoder.Decoding decoding) {
        int controls = controls(decoding.text());
        List<Diagnostic> diagnostics = new ArrayList<>(decoding.diagnostics());
        if (controls > 0) {
            diagnostics.add(Diagnostic.warning(
                    path,
                    controls == 1
                            ? "holds a control character, which is left out"
                            : lenientFormat("holds %s control characters, which are left out", controls)));
        }
        String text = controls > 0 ? CONTROLS.removeFrom(decoding.text()) : decoding.text();
        return new TextDecoder.Decoding(text, diagnostics);
    }
}
