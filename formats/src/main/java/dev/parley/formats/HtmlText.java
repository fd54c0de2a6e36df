package dev.parley.formats;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns HTML into text with a line for each block, all of it, without choosing. Stateless. */
final class HtmlText {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe");

    private HtmlText() {}

    /** Returns the text. */
    static String of(Element root) {
        StringBuilder text = new StringBuilder();
        root.select(String.join(",", UNSEEN)).remove();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    appendWords(text, words.getWholeText());
                } else if (node instanceof Element element && breaksLine(element)) {
                    appendBreak(text);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && breaksLine(element)) {
                    appendBreak(text);
                }
            }
        });
        return text.toString().strip();
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock()
                || element.normalName().equals("br")
                || element.normalName().equals("td");
    }

    private static void appendBreak(StringBuilder text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(--end);
        }
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private static void appendWords(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char next = words.charAt(i);
            boolean isSpace = Character.isWhitespace(next);
            boolean isOpen = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
            if (!isSpace) {
                text.append(next);
            } else if (!isOpen) {
                text.append(' ');
            }
        }
    }
}
