package dev.parley.formats.html;

import dev.parley.body.Block.Kind;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of HTML are to a reader of text. */
final class Elements {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "map",
            "button",
            "select",
            "datalist",
            "option",
            "textarea",
            "input",
            "frameset",
            "noframes",
            "math",
            "progress",
            "meter",
            "amp-ad",
            "amp-consent",
            "amp-embed",
            "amp-sidebar",
            "amp-user-notification");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("p", Kind.PARAGRAPH),
            Map.entry("h1", Kind.HEADING),
            Map.entry("h2", Kind.HEADING),
            Map.entry("h3", Kind.HEADING),
            Map.entry("h4", Kind.HEADING),
            Map.entry("h5", Kind.HEADING),
            Map.entry("h6", Kind.HEADING),
            Map.entry("li", Kind.ITEM),
            Map.entry("dt", Kind.ITEM),
            Map.entry("dd", Kind.ITEM),
            Map.entry("td", Kind.CELL),
            Map.entry("th", Kind.CELL),
            Map.entry("caption", Kind.CAPTION),
            Map.entry("figcaption", Kind.CAPTION),
            Map.entry("blockquote", Kind.QUOTE),
            Map.entry("pre", Kind.PREFORMATTED));

    private static final Set<String> STRONG = Set.of("b", "strong");

    private static final Pattern LIST_MARK = Pattern.compile("(?i)mso-list\\s*:\\s*ignore");

    private Elements() {}

    /** Tells whether nothing inside an element is text of the page. */
    static boolean isWithoutText(Element element) {
        return WITHOUT_TEXT.contains(element.normalName()) || isListMark(element);
    }

    /** Tells whether an element is the dot or number that Word writes before an item for browsers that know no lists. */
    private static boolean isListMark(Element element) {
        return element.attributesSize() > 0
                && LIST_MARK.matcher(element.attr("style")).find();
    }

    /** Tells whether text before an element does not run on inside it. */
    static boolean breaksText(Element element) {
        return KINDS.containsKey(element.normalName()) || element.isBlock();
    }

    /** Tells whether an element usually holds several blocks. */
    static boolean isContainer(Element element) {
        Kind kind = kind(element);
        return kind == Kind.OTHER || kind == Kind.QUOTE;
    }

    static Kind kind(Element element) {
        return KINDS.getOrDefault(element.normalName(), Kind.OTHER);
    }

    /** Returns the level of a heading, else 0. */
    static int level(Element element) {
        return kind(element) == Kind.HEADING ? element.normalName().charAt(1) - '0' : 0;
    }

    static boolean isStrong(Element element) {
        return STRONG.contains(element.normalName());
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
