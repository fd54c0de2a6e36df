package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Undoes what a program has done that took UTF-8 for Windows-1252 and wrote it as UTF-8 once more: {@code Ã©} for é, {@code â€™} for ’. Only a text
 * that holds nothing else beyond ASCII is taken for such a one. Stateless.
 *
 * <p>Not covered: texts of which something is encoded twice and something is not, other charsets than Windows-1252, and texts of which such a program
 * has turned a no-break space into another one.
 */
final class DoubleEncoding {

    /** Two characters may stand beside one another that could be one; three cannot. */
    private static final int MIN_PAIRS = 2;

    private static final String HALF_QUOTE = "\u00E2\u20AC";

    /** Windows-1252 has no character for the last byte of a closing quotation mark, and some programs drop it. */
    private static final String CUT_QUOTE = HALF_QUOTE
            + "(?![\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122])";

    private static final int MAX_TIMES = 3;

    private static final Map<Character, Byte> BYTES = bytes();

    private static final CharMatcher BEYOND_ASCII = CharMatcher.ascii().negate();

    /** All that begin a character of two bytes or more in UTF-8. */
    private static final int FIRST_LEAD = 0xC2;

    private static final int LAST_LEAD = 0xF4;

    private DoubleEncoding() {}

    /** Returns the text as it was, empty if it does not look as if it were encoded twice, or oftener. */
    static Optional<String> tryUndo(String text) {
        Optional<String> undone = Optional.empty();
        Optional<String> next = tryUndoOnce(text);
        for (int i = 0; i < MAX_TIMES && next.isPresent(); i++) {
            undone = next.filter(DoubleEncoding::isPlausible).isPresent() ? next : undone;
            next = next.flatMap(DoubleEncoding::tryUndoOnce);
        }
        return undone;
    }

    private static Optional<String> tryUndoOnce(String text) {
        int first = BEYOND_ASCII.indexIn(text);
        // Most texts are told by their first character beyond ASCII.
        if (first < 0 || text.charAt(first) < FIRST_LEAD || text.charAt(first) > LAST_LEAD) {
            return Optional.empty();
        }
        String whole = text.contains(HALF_QUOTE) ? text.replaceAll(CUT_QUOTE, "\u00E2\u20AC\u009D") : text;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            Byte one = c < 0x80 ? Byte.valueOf((byte) c) : BYTES.get(c);
            if (one == null) {
                return Optional.empty();
            }
            bytes.write(one);
        }
        try {
            return Optional.of(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(String text) {
        boolean hasLong = text.codePoints().anyMatch(c -> c > 0x7FF);
        long beyond = text.codePoints().filter(c -> c > 0x7F).count();
        return (hasLong || beyond >= MIN_PAIRS)
                && text.codePoints().filter(c -> c > 0x7F).allMatch(DoubleEncoding::isWestern);
    }

    /** Letters and signs of western languages, punctuation marks, the euro and trade marks, a byte-order mark, and pictures. */
    private static boolean isWestern(int c) {
        return (c >= 0xA0 && c <= 0x17F)
                || (c >= 0x2010 && c <= 0x203A)
                || c == 0x20AC
                || c == 0x2122
                || c == 0x2212
                || c == 0xFEFF
                || c >= 0x1F300;
    }

    /** A byte for which Windows-1252 has no character stays a control character. */
    private static Map<Character, Byte> bytes() {
        Map<Character, Byte> bytes = new HashMap<>();
        String all = new String(allBytes(), Charset.forName("windows-1252"));
        for (int i = 0; i < all.length(); i++) {
            bytes.put(all.charAt(i) == '\uFFFD' ? (char) i : all.charAt(i), (byte) i);
        }
        return Map.copyOf(bytes);
    }

    private static byte[] allBytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }
}
