package dev.parley.formats;

import dev.parley.ingest.PublicationDate;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown: the text without its marks, pictures and code; title, date and author also from front matter between lines of dashes. */
final class MarkdownReader implements FormatReader {

    private static final int MAX_NESTING = 100;

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\n(?<lines>(?:[^\\n]*\\n){1,100}?)(?:---|\\.\\.\\.)\\n");

    private static final Pattern FRONT_LINE = Pattern.compile(
            "(?m)^(?<key>[A-Za-z]+):(?:[ \\t]*\\n[ \\t]*-)?[ \\t]*[\"']?(?<value>[^\\n]*?)[\"']?[ \\t]*$");

    /** A note with the lines that are set in below it, or the mark that leads to one. */
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?m)^ {0,3}\\[\\^[^\\]\\s]+\\]:.*(?:\\n+(?: {4}|\\t).*)*|\\[\\^[^\\]\\s]+\\]");

    private static final Map<String, Field> KEYS = Map.of(
            "title", Field.TITLE,
            "date", Field.DATE,
            "published", Field.DATE,
            "author", Field.AUTHOR,
            "source", Field.OUTLET,
            "outlet", Field.OUTLET,
            "url", Field.URL);

    /** Links among notes, as of an author to what else is known of him. */
    private static final Pattern NOTE_LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        String text = Texts.unix(Texts.decode(content, findings));
        if (text.isEmpty()) {
            return;
        }
        Matcher front = FRONT_MATTER.matcher(text);
        boolean hasFront = front.find();
        Metadata metadata = hasFront ? frontMatter(front.group("lines")) : Metadata.NONE;
        Parser parser = Parser.builder()
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING)
                .build();
        Lines lines = new Lines();
        String article = hasFront ? text.substring(front.end()) : text;
        parser.parse(FOOTNOTE.matcher(article).replaceAll("")).accept(lines);
        String plain = lines.text.toString().strip();
        Optional<String> title = Optional.of(lines.title).filter(heading -> !heading.isBlank());
        Metadata known = title.isEmpty()
                ? metadata
                : metadata.orElse(Metadata.NONE.with(Field.TITLE, Texts.oneLine(title.get()), "heading"));
        findings.addText(content, plain, known);
    }

    private static Metadata frontMatter(String lines) {
        Metadata metadata = Metadata.NONE;
        Matcher line = FRONT_LINE.matcher(lines);
        while (line.find()) {
            String value = Texts.oneLine(
                    NOTE_LINK.matcher(String.valueOf(line.group("value"))).replaceAll("$1"));
            boolean isAddress = ADDRESS.matcher(value).matches();
            Optional<Field> field = Optional.ofNullable(KEYS.get(line.group("key")))
                    .map(key -> isAddress && key == Field.OUTLET ? Field.URL : key);
            Optional<String> clean = field.filter(Field.DATE::equals).isPresent()
                    ? PublicationDate.parse(value).map(Object::toString)
                    : Optional.of(value).filter(text -> !text.isBlank());
            if (field.isPresent() && clean.isPresent()) {
                metadata = metadata.with(field.get(), clean.get(), "front matter");
            }
        }
        return metadata;
    }

    /** Writes each block as a paragraph of its own. */
    private static final class Lines extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private String title = "";

        @Override
        public void visit(Heading heading) {
            int start = text.length();
            visitChildren(heading);
            if (title.isEmpty() && heading.getLevel() == 1) {
                title = text.substring(start);
            }
            text.append(Texts.BLANK_LINE);
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            text.append(Texts.BLANK_LINE);
        }

        @Override
        public void visit(Text literal) {
            text.append(literal.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak softBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak hardBreak) {
            text.append('\n');
        }

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
        }

        @Override
        public void visit(ListItem item) {
            visitChildren(item);
        }

        @Override
        public void visit(Image image) {
            // A picture's description is no part of the article.
        }

        @Override
        public void visit(HtmlInline html) {
            // Only marks; the text stands outside them.
        }

        @Override
        public void visit(HtmlBlock html) {
            // Embedded players and the like.
        }

        @Override
        public void visit(FencedCodeBlock code) {
            // No prose.
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            // No prose.
        }
    }
}
