package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads the headings and paragraphs of an OpenDocument text (ODT). Not read: notes, comments and what was deleted with changes tracked. */
final class OpenDocumentReader implements FormatReader {

    private static final String PART = "content.xml";

    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final Set<String> UNREAD =
            Set.of("annotation", "note", "tracked-changes", "table-of-content", "forms", "desc");

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        Budget.requireShallow(content);
        try (ZipFile zip = ZipReader.open(content)) {
            byte[] part = ZipReader.tryPart(zip, PART, findings.budget())
                    .orElseThrow(() -> new UnreadableException("is damaged: it has no " + PART));
            String manifest = ZipReader.tryPart(zip, MANIFEST, findings.budget())
                    .map(bytes -> new String(bytes, UTF_8))
                    .orElse("");
            if (manifest.contains("encryption-data")) {
                throw new UnreadableException("is encrypted; save a copy without a password");
            }
            PressExport.addText(content, text(part), findings);
        } catch (XMLStreamException e) {
            throw new UnreadableException("is damaged: " + PART + " is no sound XML");
        }
    }

    /** Reads a document in one part. */
    static void readFlat(Content content, Findings findings) throws UnreadableException {
        try {
            PressExport.addText(content, text(content.bytes()), findings);
        } catch (XMLStreamException e) {
            throw new UnreadableException("is no sound XML");
        }
    }

    private static String text(byte[] part) throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader xml = SafeXml.open(part);
        int paragraphs = 0;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (UNREAD.contains(name)) {
                    SafeXml.skip(xml);
                    continue;
                }
                SafeXml.requireDepth(++depth);
                paragraphs += isParagraph(name) ? 1 : 0;
                text.append(name.equals("s") || name.equals("tab") ? " " : name.equals("line-break") ? "\n" : "");
            } else if (event == XMLStreamConstants.CHARACTERS && paragraphs > 0) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (isParagraph(xml.getLocalName())) {
                    paragraphs--;
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    private static boolean isParagraph(String name) {
        return name.equals("p") || name.equals("h");
    }
}
