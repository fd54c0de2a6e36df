package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import dev.parley.diagnostic.Diagnostic;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns bytes into text and says what it had to assume.
 *
 * <p>Not told: charsets of other scripts than the Latin one, in which no English text is written.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int UTF_16_SAMPLE = 4_096;
    private static final int MIN_UTF_16_PAIRS = 8;

    /** The rest are curly quotation marks, dashes and the like. */
    private static final double MIN_ZERO_SHARE = 0.7;

    /** What is said of a text that was encoded as UTF-8 twice or oftener. */
    public static final String TWICE = "was encoded as UTF-8 twice or oftener; it is read as it was before";

    private static final char REPLACEMENT = '\uFFFD';

    /** More of its letters beyond ASCII than this, and a text is in no western language: its charset is another one. */
    private static final double MAX_WESTERN_SHARE = 0.25;

    /** More control characters than this, and a file is no text. */
    private static final double MAX_CONTROL_SHARE = 0.01;

    /** Zeros are rarer in damaged texts, and more common in other files, than other control characters. */
    private static final double MAX_ZERO_SHARE = 0.001;

    /** So few may come from anywhere, unless the text is hardly longer. */
    private static final int FEW_CONTROLS = 3;

    private static final double MAX_FEW_SHARE = 0.05;

    /** A text below this length, and zeros behind it, is a file of another kind. */
    private static final int MIN_PADDED = 100;

    private static final CharMatcher ZERO = CharMatcher.is('\0');

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private static final CharMatcher BEYOND_ASCII = CharMatcher.ascii().negate();

    /** The byte with which UTF-8 begins each character that was the beginning of one in UTF-8. */
    private static final int LEAD_OF_LEADS = 0xC3;

    private TextDecoder() {}

    /**
     * Decodes the bytes of a file.
     *
     * @param path the file as the user knows it
     * @param bytes its bytes
     * @return its text and what had to be assumed, or an error
     */
    public static Decoding decode(String path, byte[] bytes) {
        Decoding decoding = decodeCharset(path, bytes).cleaned();
        String text = decoding.text();
        if (!decoding.diagnostics().isEmpty() && text.isEmpty()) {
            return decoding;
        }
        if (bytes.length == 0) {
            return Decoding.failed(path, "is empty");
        }
        if (isBinary(text)) {
            return Decoding.failed(
                    path, "is not a text file; if it is UTF-16 without a byte-order mark, save it as UTF-8");
        }
        if (Paragraphs.BLANK.matchesAllOf(text)) {
            return Decoding.failed(path, "holds nothing but white space");
        }
        return StrayCharacters.withoutControls(path, decoding);
    }

    /**
     * Reads text that was encoded as UTF-8 twice, such as {@code â€™} for an apostrophe: it holds nothing else beyond ASCII.
     *
     * @param bytes the bytes of a text in any format
     * @return the text as it was before, empty if the bytes are not such a text
     */
    public static Optional<String> tryUndouble(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        // What begins otherwise need not be decoded.
        boolean mayBe = first < bytes.length && (bytes[first] & 0xFF) == LEAD_OF_LEADS;
        return mayBe ? utf8(bytes).flatMap(DoubleEncoding::tryUndo) : Optional.empty();
    }

    private static Decoding decodeCharset(String path, byte[] bytes) {
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return decodeMarked(path, bytes, UTF_32BE, 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return decodeMarked(path, bytes, UTF_32LE, 4);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decodeMarked(path, bytes, UTF_16BE, 2);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decodeMarked(path, bytes, UTF_16LE, 2);
        }
        Optional<String> unmarked = tryUnmarkedUtf16(bytes);
        if (unmarked.isPresent()) {
            return Decoding.warned(unmarked.get(), path, "has no byte order mark; it is read as UTF-16");
        }
        return utf8(bytes).map(text -> undoubled(path, text)).orElseGet(() -> guess(path, bytes));
    }

    private static Decoding undoubled(String path, String text) {
        return DoubleEncoding.tryUndo(text)
                .map(once -> Decoding.warned(once, path, TWICE))
                .orElseGet(() -> new Decoding(text, List.of()));
    }

    /** Decodes what begins with a byte order mark. */
    private static Decoding decodeMarked(String path, byte[] bytes, Charset charset, int mark) {
        return strictly(charset, ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                .map(text -> text.isEmpty() ? Decoding.failed(path, "is empty") : new Decoding(text, List.of()))
                .orElseGet(() -> Decoding.failed(
                        path, lenientFormat("begins like %s but is not valid; save it as UTF-8", charset)));
    }

    /** Reads text in which nearly every other byte is zero, always on the same side: so are western texts in UTF-16. */
    private static Optional<String> tryUnmarkedUtf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, UTF_16_SAMPLE) / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < pairs * 2; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (pairs < MIN_UTF_16_PAIRS
                || Math.max(zeros[0], zeros[1]) < pairs * MIN_ZERO_SHARE
                || Math.min(zeros[0], zeros[1]) > 0) {
            return Optional.empty();
        }
        return strictly(zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE, ByteBuffer.wrap(bytes))
                .filter(text -> !isBinary(text));
    }

    /** Reads what is not valid UTF-8: as UTF-8 with flaws if most of what is not ASCII is UTF-8, or else as Windows-1252. */
    private static Decoding guess(String path, byte[] bytes) {
        String lenient = new String(bytes, UTF_8);
        int flaws = CharMatcher.is(REPLACEMENT).countIn(lenient);
        if (BEYOND_ASCII.countIn(lenient) - flaws >= flaws) {
            return Decoding.warned(
                    lenient,
                    path,
                    lenientFormat("is UTF-8 with %s invalid bytes; they are read as %s", flaws, REPLACEMENT));
        }
        String western = new String(bytes, WINDOWS_1252);
        if (isBinary(western)) {
            return new Decoding(western, List.of());
        }
        if (!isWestern(western)) {
            return unknownCharset(path);
        }
        Charset charset = CharsetGuess.of(bytes);
        String name = charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
        return Decoding.warned(new String(bytes, charset), path, "is not UTF-8; it is read as " + name);
    }

    private static boolean isWestern(String text) {
        long letters =
                text.chars().filter(c -> c > '\u007F' || Character.isLetter(c)).count();
        return BEYOND_ASCII.countIn(text) <= letters * MAX_WESTERN_SHARE;
    }

    private static Decoding unknownCharset(String path) {
        return Decoding.failed(
                path,
                "is in a charset that is neither UTF-8 nor Windows-1252 nor another western one; save it as UTF-8");
    }

    private static boolean isBinary(String text) {
        int controls = StrayCharacters.controls(text);
        int zeros = ZERO.countIn(text);
        boolean areMany = controls > text.length() * MAX_CONTROL_SHARE || zeros > text.length() * MAX_ZERO_SHARE;
        return areMany && (controls > FEW_CONTROLS || controls > text.length() * MAX_FEW_SHARE);
    }

    private static Optional<String> utf8(byte[] bytes) {
        return Utf8.isWellFormed(bytes) ? Optional.of(new String(bytes, UTF_8)) : Optional.empty();
    }

    private static Optional<String> strictly(Charset charset, ByteBuffer bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && IntStream.range(0, start.length).allMatch(i -> (bytes[i] & 0xFF) == start[i]);
    }

    /**
     * A text and what is to be said about it.
     *
     * @param text the text; empty if the bytes are no text, and then there is an error
     * @param diagnostics what is to be said
     */
    public record Decoding(String text, List<Diagnostic> diagnostics) {

        public Decoding {
            diagnostics = List.copyOf(diagnostics);
        }

        /** Without the zeros that fill the last block of a disk, and with the signs that were taken for control characters. */
        private Decoding cleaned() {
            String whole = ZERO.trimTrailingFrom(text);
            return new Decoding(StrayCharacters.withSigns(whole.length() < MIN_PADDED ? text : whole), diagnostics);
        }

        private static Decoding failed(String path, String message) {
            return new Decoding("", List.of(Diagnostic.error(path, message)));
        }

        private static Decoding warned(String text, String path, String message) {
            return new Decoding(text, List.of(Diagnostic.warning(path, message)));
        }
    }
}
