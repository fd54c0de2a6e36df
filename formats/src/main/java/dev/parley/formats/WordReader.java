package dev.parley.formats;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads the paragraphs of a Word document (DOCX), which may be the export of a press database. Not read: headers, footers, notes, comments, hidden
 * text, and what was deleted with changes tracked.
 */
final class WordReader implements FormatReader {

    private static final String PART = "word/document.xml";

    private static final String STYLES = "word/styles.xml";

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        try (ZipFile zip = ZipReader.open(content)) {
            byte[] part = ZipReader.tryPart(zip, PART, findings.budget())
                    .orElseThrow(() -> new UnreadableException("is damaged: it has no " + PART));
            PressExport.addText(content, WordText.of(part, styles(zip, content, findings)), findings);
        } catch (XMLStreamException e) {
            throw new UnreadableException("is damaged: " + PART + " is no sound XML");
        }
    }

    /** Reads a document in one part, as Word wrote it in 2003. */
    static void readXml(Content content, Findings findings) throws UnreadableException {
        try {
            PressExport.addText(content, WordText.of(content.bytes(), WordStyles.NONE), findings);
        } catch (XMLStreamException e) {
            throw new UnreadableException("is no sound XML");
        }
    }

    /** Without sound styles the text can be read all the same. */
    private static WordStyles styles(ZipFile zip, Content content, Findings findings) throws UnreadableException {
        try {
            Optional<byte[]> styles = ZipReader.tryPart(zip, STYLES, findings.budget());
            return styles.isPresent() ? WordStyles.of(styles.get()) : WordStyles.NONE;
        } catch (IOException | XMLStreamException e) {
            findings.warn(content, STYLES + " in it is damaged; text that only a style hides is read as well");
            return WordStyles.NONE;
        }
    }
}
