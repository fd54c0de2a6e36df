package dev.parley.formats;

import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.Optional;
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

/** Reads Markdown: the text without its marks, pictures and code; title, date and author also from front matter. */
final class MarkdownReader implements FormatReader {

    private static final int MAX_NESTING = 100;

    /** A note with the lines that are set in below it, or the mark that leads to one. */
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?m)^ {0,3}\\[\\^[^\\]\\s]+\\]:.*(?:\\n+(?: {4}|\\t).*)*|\\[\\^[^\\]\\s]+\\]");

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        String text = Texts.unix(Texts.decode(content, findings));
        if (text.isEmpty()) {
            return;
        }
        FrontMatter front = FrontMatter.find(text).orElse(new FrontMatter(Metadata.NONE, 0));
        Parser parser = Parser.builder()
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING)
                .build();
        Lines lines = new Lines();
        parser.parse(FOOTNOTE.matcher(text.substring(front.end())).replaceAll(""))
                .accept(lines);
        String plain = lines.text.toString().strip();
        Optional<String> title = Optional.of(lines.title).filter(heading -> !heading.isBlank());
        Metadata known = title.isEmpty()
                ? front.metadata()
                : front.metadata().orElse(Metadata.NONE.with(Field.TITLE, Texts.oneLine(title.get()), "heading"));
        findings.addText(content, plain, known);
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
