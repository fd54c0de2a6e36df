package dev.parley.formats;

import com.google.common.base.CharMatcher;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.List;

/**
 * Finds the title on the first page of a PDF: the lines in the largest type, if they are much larger than the rest and as long as a title.
 *
 * <p>Not covered: titles of fewer than four words, which may be the name of the newspaper, and pages with several articles.
 */
final class PdfTitle {

    private static final double LARGER = 1.25;

    /** Sizes within a title differ by the rounding of programs. */
    private static final double SAME = 0.97;

    private static final int MIN_WORDS = 4;

    private static final int MAX_WORDS = 32;

    private PdfTitle() {}

    /** Returns the title of the lines of a page in the order of the file. */
    static Metadata of(List<PdfLine> page) {
        double largest = page.stream().mapToDouble(PdfLine::size).max().orElse(0);
        double middle = page.stream()
                .map(PdfLine::size)
                .sorted()
                .skip(page.size() / 2)
                .findFirst()
                .orElse(largest);
        List<String> lines = page.stream()
                .filter(line -> line.size() >= SAME * largest)
                .map(PdfLine::text)
                .toList();
        String title = Texts.oneLine(String.join(" ", lines));
        int words = CharMatcher.is(' ').countIn(title) + 1;
        boolean isTitle = largest >= LARGER * middle && words >= MIN_WORDS && words <= MAX_WORDS;
        return isTitle ? Metadata.NONE.with(Field.TITLE, title, "largest type") : Metadata.NONE;
    }
}
