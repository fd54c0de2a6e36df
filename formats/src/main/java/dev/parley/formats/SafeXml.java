package dev.parley.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Ascii;
import com.google.common.base.Utf8;
import dev.parley.ingest.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML of unknown origin: no document type, no entities but the five of XML itself, nothing from outside. Stateless. */
final class SafeXml {

    /** The deepest nesting that is read; documents of office programs stay below a hundred. */
    static final int MAX_DEPTH = 1_000;

    private static final Pattern ENCODING =
            Pattern.compile("^[^<]{0,3}<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private static final String BLANK = " \t\r\n";

    private static final Set<String> UTF_8_NAMES = Set.of("utf-8", "utf8", "us-ascii", "ascii");

    private SafeXml() {}

    /**
     * Opens XML in the encoding that it declares; what is not the UTF-8 that it should be is read as other text is. The parser must not see such bytes:
     * it writes about them to standard error.
     */
    static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        byte[] xml = withoutBlankTop(bytes);
        String text = isUtf8ByName(xml) && !Utf8.isWellFormed(xml)
                ? TextDecoder.decode("", xml).text()
                : "";
        return text.isEmpty()
                ? factory.createXMLStreamReader(new ByteArrayInputStream(xml))
                : factory.createXMLStreamReader(new StringReader(text));
    }

    /** Programs that make feeds leave blank lines above the declaration, where none may stand. */
    private static byte[] withoutBlankTop(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && BLANK.indexOf(bytes[start]) >= 0) {
            start++;
        }
        return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static boolean isUtf8ByName(byte[] bytes) {
        Matcher declared = ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, 200), ISO_8859_1));
        boolean isWide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == -1 || bytes[0] == -2);
        return !isWide && (!declared.find() || UTF_8_NAMES.contains(Ascii.toLowerCase(declared.group(1))));
    }

    /** Moves from the start of an element to its end. */
    static void skip(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            requireDepth(depth);
        }
    }

    static void requireDepth(int depth) throws UnreadableException {
        if (depth > MAX_DEPTH) {
            throw new UnreadableException("is nested too deeply to be read");
        }
    }
}
