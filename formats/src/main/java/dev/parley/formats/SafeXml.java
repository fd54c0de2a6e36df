package dev.parley.formats;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML of unknown origin: no document type, no entities but the five of XML itself, nothing from outside. Stateless. */
final class SafeXml {

    /** The deepest nesting that is read; documents of office programs stay below a hundred. */
    static final int MAX_DEPTH = 1_000;

    private SafeXml() {}

    /** Opens XML in the encoding that it declares. */
    static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
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
