package dev.parley.formats;

import com.google.common.base.CharMatcher;
import dev.parley.ingest.TextDecoder;
import java.util.Arrays;
import java.util.Optional;

/** Decodes text. Stateless. */
final class Texts {

    /** What stands between paragraphs. */
    static final String BLANK_LINE = "\n".repeat(2);

    private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");

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
