package dev.parley.formats;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads rich text (RTF), which may be the export of a press database. */
final class RtfReader implements FormatReader {

    private static final int MAX_NESTING = 10_000;

    /** The library joins such characters one by one, each time copying all before. */
    private static final int MAX_ESCAPES = 30_000;

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        requireShallow(content.bytes());
        StringTextConverter converter = new StringTextConverter();
        converter.convert(new RtfStreamSource(new ByteArrayInputStream(content.bytes())));
        String text = Texts.unix(converter.getText());
        PressExport.addText(content, text, findings);
    }

    private static void requireShallow(byte[] bytes) throws UnreadableException {
        int depth = 0;
        int escapes = 0;
        for (int i = 0; i < bytes.length; i++) {
            depth += bytes[i] == '{' ? 1 : bytes[i] == '}' ? -1 : 0;
            escapes = bytes[i] == '\\' ? isEscape(bytes, i + 1) ? escapes + 1 : 0 : escapes;
            if (depth > MAX_NESTING) {
                throw new UnreadableException("is nested too deeply to be read");
            }
            if (escapes > MAX_ESCAPES) {
                throw new UnreadableException(
                        "has more than " + MAX_ESCAPES + " characters without the end of a paragraph");
            }
        }
    }

    /** Tells whether a command stands for one character. */
    private static boolean isEscape(byte[] bytes, int at) {
        boolean isUnicode = at + 1 < bytes.length && bytes[at] == 'u' && bytes[at + 1] >= '-' && bytes[at + 1] <= '9';
        return isUnicode || (at < bytes.length && bytes[at] == '\'');
    }
}
