package dev.parley.formats.html;

import com.google.common.primitives.ImmutableIntArray;
import dev.parley.body.Block;
import dev.parley.body.Block.Kind;
import dev.parley.body.Hint;
import dev.parley.body.Page;
import dev.parley.ingest.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes a parsed page apart into blocks, without recursion. Not thread-safe. */
final class PageBuilder implements NodeFilter {

    /** Hints further out say nothing of a block. */
    private static final int MAX_STEPS = 20;

    private final List<Block> blocks = new ArrayList<>();
    private final Set<Integer> unseenBlocks = new HashSet<>();
    private final ImmutableIntArray.Builder parents = ImmutableIntArray.builder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final ContainerHints names = new ContainerHints();
    private final InlineText text = new InlineText();
    private int containers;
    private int length;
    private int links;
    private int strongs;
    private int preformatted;
    private int unseen;

    private PageBuilder() {
        parents.add(-1);
        containers = 1;
    }

    /** Returns the blocks of a page; one more than may be, or too much text, if it has too many. */
    static Page of(Document document) {
        return take(document).page();
    }

    /** Returns the same with the blocks that a browser does not show. */
    static Taken take(Document document) {
        PageBuilder builder = new PageBuilder();
        document.body().filter(builder);
        builder.flush();
        Page page = new Page(document.title(), builder.blocks, builder.parents.build());
        return new Taken(page, Set.copyOf(builder.unseenBlocks));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() > HtmlReader.MAX_BLOCKS || length > PlainText.MAX_LENGTH) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode inline) {
            text.append(inline.getWholeText(), links > 0, strongs > 0, preformatted > 0);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (Elements.isWithoutText(element) || NoteMarks.isMark(element) || NoteMarks.isNote(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            breakLine();
            return FilterResult.CONTINUE;
        }
        boolean breaks = Elements.breaksText(element);
        if (!breaks && ContainerHints.isNotShown(element) && element.childrenSize() == 0) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (breaks) {
            flush();
        }
        count(element, 1);
        int container = open.isEmpty() ? 0 : open.peek().container;
        if (breaks && Elements.isContainer(element) && !open.isEmpty()) {
            parents.add(container);
            container = containers++;
        }
        open.push(new Open(element, names.of(element), breaks, container, text.length()));
        return FilterResult.CONTINUE;
    }

    private void breakLine() {
        if (text.endsLine()) {
            flush();
        } else {
            text.lineBreak();
        }
    }

    private void count(Element element, int step) {
        links += Elements.isLink(element) ? step : 0;
        strongs += Elements.isStrong(element) ? step : 0;
        unseen += ContainerHints.isUnseen(element) ? step : 0;
        preformatted += Elements.kind(element) == Kind.PREFORMATTED ? step : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && !open.isEmpty()
                && open.peek().element.equals(element)) {
            Open left = open.peek();
            if (left.breaks) {
                flush();
            } else if (!left.hints.isEmpty()) {
                text.hint(left.hints, left.from);
            }
            open.pop();
            count(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        String words = text.text();
        if (!words.isEmpty()) {
            Map<Hint, Integer> hints = new EnumMap<>(Hint.class);
            for (Hint hint : Hint.values()) {
                if (text.isMostly(hint)) {
                    hints.put(hint, 0);
                }
            }
            if (unseen > 0) {
                unseenBlocks.add(blocks.size());
            }
            blocks.add(block(words, hints));
            length += words.length();
        }
        text.clear();
    }

    private Block block(String words, Map<Hint, Integer> hints) {
        int steps = 0;
        Kind kind = Kind.OTHER;
        int level = 0;
        for (Open element : open) {
            int distance = steps;
            element.hints.forEach(hint -> hints.putIfAbsent(hint, distance));
            if (kind == Kind.OTHER || (kind == Kind.PARAGRAPH && steps < 3)) {
                Kind found = Elements.kind(element.element);
                kind = found == Kind.OTHER || (found == Kind.CELL && kind == Kind.PARAGRAPH) ? kind : found;
                level = Math.max(level, kind == Kind.HEADING ? Elements.level(element.element) : 0);
            }
            if (element.breaks) {
                steps++;
            }
            if (steps > MAX_STEPS) {
                break;
            }
        }
        int container = open.isEmpty() ? 0 : open.peek().container;
        int length = words.length();
        return new Block(
                words,
                kind,
                level,
                Math.min(length, text.linked()),
                Math.min(length, text.strong()),
                container,
                path(),
                hints);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        for (Open element : open) {
            if (element.breaks && depth++ < 2) {
                path.append('<').append(element.element.normalName());
                path.append('.').append(element.element.className());
            }
        }
        return path.toString();
    }

    /**
     * A page taken apart.
     *
     * @param page its blocks
     * @param unseen the numbers of those that stand in an element with an attribute or a style that hides it
     */
    record Taken(Page page, Set<Integer> unseen) {}

    /**
     * An element that is not closed yet.
     *
     * @param from the length of the inline text where it began
     */
    private record Open(Element element, Set<Hint> hints, boolean breaks, int container, int from) {}
}
