package dev.parley.formats.html;

import dev.parley.body.Block.Kind;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Knows the marks that lead to notes, such as {@code [1]}, and the notes that lead back. Stateless. */
final class NoteMarks {

    private static final int MAX_LENGTH = 6;

    private static final Pattern RAISED =
            Pattern.compile("\\s*\\[?(?:\\d{1,3}|[a-z]{1,2}|[*\u2020\u2021\u00A7])\\]?\\s*");

    private static final Pattern BRACKETED = Pattern.compile("\\s*\\[(?:\\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\\]\\s*");

    private static final Pattern BACK =
            Pattern.compile("\\s*(?:\\[?\\d{1,3}[\\].)]?|[\u2191^\u21A9*\u2020\u2021]\\uFE0E?)\\s*");

    private NoteMarks() {}

    /** Tells whether an element is nothing but a mark. */
    static boolean isMark(Element element) {
        return switch (element.normalName()) {
            case "sup" -> isShort(element, RAISED) && element.selectFirst("a[href*=#]") != null;
            case "a" -> element.attr("href").contains("#") && isShort(element, BRACKETED);
            default -> false;
        };
    }

    /** Tells whether an element is a note: a paragraph or an item that begins with the way back. */
    static boolean isNote(Element element) {
        Kind kind = Elements.kind(element);
        if (kind != Kind.PARAGRAPH && kind != Kind.ITEM) {
            return false;
        }
        Node first = element;
        while (first.childNodeSize() > 0) {
            int i = 0;
            while (i < first.childNodeSize() - 1 && isBlank(first.childNode(i))) {
                i++;
            }
            first = first.childNode(i);
            if (first instanceof Element inner && inner.normalName().equals("a")) {
                return inner.attr("href").contains("#") && isShort(inner, BACK);
            }
        }
        return false;
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
    }

    private static boolean isShort(Element element, Pattern pattern) {
        if (element.childNodeSize() > MAX_LENGTH) {
            return false;
        }
        String text = element.text();
        return text.length() <= MAX_LENGTH && pattern.matcher(text).matches();
    }
}
