package dev.parley.formats.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes HTML as text with a line for each block, all of it, without choosing. Not thread-safe. */
final class PlainLines implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe");

    private final StringBuilder text = new StringBuilder();

    private PlainLines() {}

    /** Returns the text. */
    static String of(Element root) {
        PlainLines lines = new PlainLines();
        root.filter(lines);
        return lines.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            appendWords(words.getWholeText());
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            breakLine(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakLine(element);
        }
        return FilterResult.CONTINUE;
    }

    private void breakLine(Element element) {
        boolean breaks = element.isBlock()
                || element.normalName().equals("br")
                || element.normalName().equals("td");
        int end = text.length();
        if (breaks && end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(--end);
        }
        if (breaks && end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private void appendWords(String words) {
        for (int i = 0; i < words.length(); i++) {
            char next = words.charAt(i);
            boolean isOpen = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
            if (!Character.isWhitespace(next)) {
                text.append(next);
            } else if (!isOpen) {
                text.append(' ');
            }
        }
    }
}
