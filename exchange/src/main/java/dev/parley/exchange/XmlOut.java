package dev.parley.exchange;

import com.google.common.base.CharMatcher;
import com.google.common.xml.XmlEscapers;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0, an element on each line, indented. What XML forbids becomes U+FFFD. Not thread-safe. */
final class XmlOut {

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlOut(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element. Names and values of attributes alternate; white space in a value is collapsed, as readers of XML would in part. */
    @CanIgnoreReturnValue
    XmlOut start(String name, String... attributes) throws IOException {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** Writes an element without content. */
    @CanIgnoreReturnValue
    XmlOut empty(String name, String... attributes) throws IOException {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** Writes an element with text in it. */
    @CanIgnoreReturnValue
    XmlOut text(String name, String text, String... attributes) throws IOException {
        tag(name, attributes)
                .append('>')
                .append(XmlEscapers.xmlContentEscaper().escape(LegalText.of(text)))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** Closes the element that was opened last. */
    @CanIgnoreReturnValue
    XmlOut end() throws IOException {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    private Appendable tag(String name, String... attributes) throws IOException {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = CharMatcher.whitespace().collapseFrom(LegalText.of(attributes[i + 1]), ' ');
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(XmlEscapers.xmlAttributeEscaper().escape(value)).append('"');
        }
        return out;
    }

    private Appendable indent() throws IOException {
        return out.append("  ".repeat(open.size()));
    }
}
