package dev.parley.formats;

import com.google.common.base.CharMatcher;
import dev.parley.ingest.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes text. Stateless. */
final class Texts {

    /** What stands between paragraphs. */
    static final String BLANK_LINE = "\n".repeat(2);

    private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");

    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|span|h[1-6]|ul|ol|li|blockquote|strong|em|b|i|a|img|figure|section|article|table)\\b[^<>]{0,1000}>");

    private Texts() {}

    /** Returns the text that begins with some bytes, or nothing if they are none; a cut last character does no harm. */
    static Optional<String> tryDecode(byte[] head) {
        String text = TextDecoder.decode("", withoutCutCharacter(head)).text();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Decodes a content and says what had to be assumed; the text has no byte order mark and {@code \n} as line end. */
    static String decode(Content content, Findings findings) throws UnreadableException {
        TextDecoder.Decoding decoding = TextDecoder.decode(content.path(), content.bytes());
        findings.addAll(decoding.diagnostics());
        return decoding.text();
    }

    /** Returns the charset of a name, empty if this JVM knows none that is called so. */
    static Optional<Charset> tryCharset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Returns a value on one line. */
    static String oneLine(String value) {
        return CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(value, ' ');
    }

    /** Returns a text with {@code \n} as line end, without byte order mark. */
    static String unix(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return LINE_END.matchesNoneOf(plain)
                ? plain
                : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Tells whether a text is written in HTML: two tags or more of those that texts have. */
    static boolean hasTags(String text) {
        return TAG.matcher(text).results().limit(2).count() == 2;
    }

    private static byte[] withoutCutCharacter(byte[] head) {
        int end = head.length;
        if (end < Formats.HEAD) {
            return head;
        }
        end -= end % 4;
        while (end > 0 && (head[end - 1] & 0x80) != 0) {
            end--;
        }
        return Arrays.copyOf(head, end - end % 2);
    }
}
