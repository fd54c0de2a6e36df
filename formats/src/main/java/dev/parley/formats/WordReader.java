package dev.parley.formats;

import dev.parley.text.Metadata;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads the paragraphs of a Word document (DOCX), which may be the export of a press database. Not read: headers, footers, notes, comments, hidden
 * text, and what was deleted with changes tracked.
 */
final class WordReader implements FormatReader {

    private static final String PART = "word/document.xml";

    /** Deleted text, field codes, and the older form of a drawing whose newer form stands beside it. */
    private static final Set<String> UNREAD = Set.of("del", "delText", "instrText", "moveFrom", "Fallback");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        try (ZipFile zip = ZipReader.open(content)) {
            byte[] part = ZipReader.tryPart(zip, PART, findings.budget())
                    .orElseThrow(() -> new UnreadableException("is damaged: it has no " + PART));
            String text = text(part);
            if (text.isBlank()) {
                throw new UnreadableException("holds no text");
            }
            if (!PressExport.addArticles(content, text, findings)) {
                findings.addText(content, text, Metadata.NONE);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException("is damaged: " + PART + " is no sound XML");
        }
    }

    private static String text(byte[] part) throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        XMLStreamReader xml = SafeXml.open(part);
        boolean isText = false;
        boolean isHidden = false;
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
                isHidden = (isHidden && !name.equals("r")) || (name.equals("vanish") && !isOff(xml));
                isText = name.equals("t") && !isHidden;
                text.append(name.equals("tab") ? "\t" : name.equals("br") || name.equals("cr") ? "\n" : "");
                text.append(name.equals("noBreakHyphen") ? "-" : "");
            } else if (event == XMLStreamConstants.CHARACTERS && isText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                isText = false;
                text.append(xml.getLocalName().equals("p") ? "\n" : "");
            }
        }
        return text.toString();
    }

    /** Tells whether a property takes back what a style says. */
    private static boolean isOff(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return OFF.contains(xml.getAttributeValue(i));
            }
        }
        return false;
    }
}
