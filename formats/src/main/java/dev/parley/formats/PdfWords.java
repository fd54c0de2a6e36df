package dev.parley.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words off the pages of a PDF and joins those that follow one another on a line. Mutable, for one document. */
final class PdfWords extends PDFTextStripper {

    /** Within a line even wide spaces are narrower than this share of the type size; between columns there is more. */
    private static final double MAX_SPACE = 1.2;

    private static final double SMALL = 0.9;

    private static final double RAISED = 0.15;

    private static final Pattern NOTE_MARK = Pattern.compile("(?:\\d{1,3}(?:, ?\\d{1,3})*|[*\u2020\u2021])\\s*");

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
        int end = withoutNoteMark(positions);
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(end - 1);
        if (first.getDir() != 0) {
            // Text that stands on its side is a mark at the margin.
            return;
        }
        PdfLine word = new PdfLine(
                getCurrentPageNo() - 1,
                0,
                Texts.oneLine(end == positions.size() ? text : joined(positions.subList(0, end))),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(1, first.getFontSizeInPt()));
        add(word);
    }

    private void add(PdfLine word) {
        int end = lines.size() - 1;
        if (end < 0 || !follows(lines.get(end), word)) {
            lines.add(word);
        } else if (!isNoteMark(lines.get(end), word)) {
            lines.set(end, lines.get(end).with(word));
        }
    }

    /** Tells whether what follows a line is small, raised and a number or a star: it leads to a note. */
    private static boolean isNoteMark(PdfLine line, PdfLine word) {
        return word.size() < SMALL * line.size()
                && word.y() < line.y() - RAISED * line.size()
                && NOTE_MARK.matcher(word.text()).matches();
    }

    /** Returns how many of some letters stand before the mark of a note at their end. */
    private static int withoutNoteMark(List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        int end = positions.size();
        while (end > 1
                && positions.get(end - 1).getFontSizeInPt() < SMALL * first.getFontSizeInPt()
                && positions.get(end - 1).getYDirAdj() < first.getYDirAdj() - RAISED * first.getFontSizeInPt()) {
            end--;
        }
        String mark = joined(positions.subList(end, positions.size()));
        return NOTE_MARK.matcher(mark).matches() ? end : positions.size();
    }

    private static String joined(List<TextPosition> positions) {
        return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static boolean follows(PdfLine line, PdfLine word) {
        double space = word.left() - line.right();
        return line.page() == word.page()
                && line.isBeside(word)
                && space > -0.5 * word.size()
                && space < MAX_SPACE * word.size();
    }
}
