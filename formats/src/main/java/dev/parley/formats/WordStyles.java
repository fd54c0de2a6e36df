package dev.parley.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which styles of a Word document hide text.
 *
 * @param hiding whether a style hides its text, for the styles that say so
 * @param parents the style on which each is based
 */
record WordStyles(Map<String, Boolean> hiding, Map<String, String> parents) {

    static final WordStyles NONE = new WordStyles(Map.of(), Map.of());

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** Styles that are based on one another in a circle end here. */
    private static final int MAX_PARENTS = 20;

    WordStyles {
        hiding = Map.copyOf(hiding);
        parents = Map.copyOf(parents);
    }

    /** Reads the part of a document that holds its styles. */
    static WordStyles of(byte[] part) throws XMLStreamException {
        Map<String, Boolean> hiding = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        XMLStreamReader xml = SafeXml.open(part);
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = attribute(xml, "styleId").orElse("");
                    case "basedOn" -> parents.put(style, attribute(xml, "val").orElse(""));
                    case "vanish" -> hiding.put(style, isOn(xml));
                    default -> {}
                }
            }
        }
        return new WordStyles(hiding, parents);
    }

    /** Tells whether a style hides its text, empty if it leaves that open. */
    Optional<Boolean> hides(String style) {
        Optional<String> next = Optional.of(style);
        for (int i = 0; i < MAX_PARENTS && next.isPresent(); i++) {
            Optional<Boolean> found = next.map(hiding::get);
            if (found.isPresent()) {
                return found;
            }
            next = next.map(parents::get);
        }
        return Optional.empty();
    }

    /** Tells whether an element switches a property on, as it does unless it says otherwise. */
    static boolean isOn(XMLStreamReader xml) {
        return attribute(xml, "val").filter(OFF::contains).isEmpty();
    }

    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
