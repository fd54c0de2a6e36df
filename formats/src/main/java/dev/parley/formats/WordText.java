package dev.parley.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the text out of the main part of a Word document, without what is hidden. Mutable, for one part. */
final class WordText {

    /** Deleted text, field codes, and the older form of a drawing whose newer form stands beside it. */
    private static final Set<String> UNREAD =
            Set.of("del", "delText", "instrText", "moveFrom", "Fallback", "rPrChange", "pPrChange");

    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();

    /** Whether the style of each open paragraph hides it; a text box has paragraphs within a paragraph. */
    private final Deque<Boolean> hiddenParagraphs = new ArrayDeque<>();

    private boolean isText;
    private boolean isRun;
    private boolean isHidden;

    private WordText(WordStyles styles) {
        this.styles = styles;
    }

    /** Returns the text, a paragraph a line. */
    static String of(byte[] part, WordStyles styles) throws XMLStreamException, UnreadableException {
        WordText text = new WordText(styles);
        XMLStreamReader xml = SafeXml.open(part);
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && UNREAD.contains(xml.getLocalName())) {
                SafeXml.skip(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                SafeXml.requireDepth(++depth);
                text.begin(xml);
            } else if (event == XMLStreamConstants.CHARACTERS && text.isText) {
                text.text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                text.end(xml.getLocalName());
            }
        }
        return text.text.toString();
    }

    private void begin(XMLStreamReader xml) {
        isText = false;
        switch (xml.getLocalName()) {
            case "p" -> hiddenParagraphs.push(false);
            case "r" -> {
                isRun = true;
                isHidden = !hiddenParagraphs.isEmpty() && hiddenParagraphs.peek();
            }
            case "pStyle" -> beginStyled(WordStyles.attribute(xml, "val").orElse(""));
            case "rStyle" ->
                isHidden = isRun
                        && styles.hides(WordStyles.attribute(xml, "val").orElse(""))
                                .orElse(isHidden);
            // What a paragraph's own properties hide is only its mark.
            case "vanish" -> isHidden = isRun && WordStyles.isOn(xml);
            case "t" -> isText = !isHidden;
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            default -> {}
        }
    }

    private void beginStyled(String style) {
        if (!hiddenParagraphs.isEmpty()) {
            hiddenParagraphs.pop();
            hiddenParagraphs.push(styles.hides(style).orElse(false));
        }
    }

    private void end(String name) {
        isText = false;
        switch (name) {
            case "r" -> isRun = false;
            case "p" -> {
                text.append('\n');
                hiddenParagraphs.poll();
            }
            default -> {}
        }
    }
}
