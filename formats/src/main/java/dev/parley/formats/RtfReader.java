package dev.parley.formats;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import dev.parley.text.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads rich text (RTF), which may be the export of a press database. */
final class RtfReader implements FormatReader {

    private static final int MAX_NESTING = 10_000;

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        requireShallow(content.bytes());
        StringTextConverter converter = new StringTextConverter();
        converter.convert(new RtfStreamSource(new ByteArrayInputStream(content.bytes())));
        String text = Texts.unix(converter.getText());
        if (text.isBlank()) {
            throw new UnreadableException("holds no text");
        }
        if (!PressExport.addArticles(content, text, findings)) {
            findings.addText(content, text, Metadata.NONE);
        }
    }

    private static void requireShallow(byte[] bytes) throws UnreadableException {
        int depth = 0;
        for (byte each : bytes) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            if (depth > MAX_NESTING) {
                throw new UnreadableException("is nested too deeply to be read");
            }
        }
    }
}
