package dev.parley.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words off the pages of a PDF and joins those that follow one another on a line. Mutable, for one document. */
final class PdfWords extends PDFTextStripper {

    /** Within a line even wide spaces are narrower than this share of the type size; between columns there is more. */
    private static final double MAX_SPACE = 1.2;

    private final List<PdfLine> lines = new ArrayList<>();

    private PdfWords() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** Returns the pieces of lines in the order in which the file has them. */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfWords words = new PdfWords();
        words.writeText(document, Writer.nullWriter());
        return words.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        if (first.getDir() != 0) {
            // Text that stands on its side is a mark at the margin.
            return;
        }
        PdfLine word = new PdfLine(
                getCurrentPageNo() - 1,
                0,
                Texts.oneLine(text),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(1, first.getFontSizeInPt()));
        int end = lines.size() - 1;
        if (end >= 0 && follows(lines.get(end), word)) {
            lines.set(end, lines.get(end).with(word));
        } else {
            lines.add(word);
        }
    }

    private static boolean follows(PdfLine line, PdfLine word) {
        double space = word.left() - line.right();
        return line.page() == word.page()
                && line.isBeside(word)
                && space > -0.5 * word.size()
                && space < MAX_SPACE * word.size();
    }
}
