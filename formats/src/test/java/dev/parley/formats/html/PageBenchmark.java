package dev.parley.formats.html;

import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads pages and scores what is found against what was written down by hand. */
final class PageBenchmark {

    private final ShingleScore body = new ShingleScore();
    private final List<String> notes = new ArrayList<>();
    private int titles;
    private int titlesRight;
    private int listedDates;
    private int listedDatesRight;
    private int dates;
    private int datesRight;
    private int authors;
    private int authorsRight;
    private long nanos;
    private int pages;

    void add(PageCorpus.Sample sample) {
        long start = System.nanoTime();
        Document document = read(sample);
        nanos += System.nanoTime() - start;
        pages++;
        double f1 = body.add(sample.body(), body(document));
        if (f1 < 0.8) {
            notes.add(String.format(Locale.ROOT, "body %.2f %s %s", f1, sample.id(), sample.site()));
        }
        boolean title = right("title", sample, sample.title(), document, Field.TITLE);
        titles += sample.title().isEmpty() ? 0 : 1;
        titlesRight += title ? 1 : 0;
        boolean date = right("date", sample, sample.date(), document, Field.DATE);
        listedDates += sample.date().isEmpty() ? 0 : 1;
        listedDatesRight += date ? 1 : 0;
        boolean hasDate = WrittenDays.isOn(sample.html(), sample.date());
        dates += hasDate ? 1 : 0;
        datesRight += date && hasDate ? 1 : 0;
        boolean author = right("author", sample, sample.authors(), document, Field.AUTHOR);
        authors += sample.authors().isEmpty() ? 0 : 1;
        authorsRight += author ? 1 : 0;
    }

    static Document read(PageCorpus.Sample sample) {
        return HtmlReader.read(new DocumentId(sample.id()), sample.id(), sample.html())
                .document()
                .orElseThrow();
    }

    static String body(Document document) {
        return document.body().stream()
                .map((Span span) -> span.of(document.text()))
                .collect(Collectors.joining("\n\n"));
    }

    private boolean right(String name, PageCorpus.Sample sample, String expected, Document document, Field field) {
        String value = document.metadata().find(field).orElse("");
        boolean right = !expected.isEmpty()
                && (field == Field.AUTHOR
                        ? names(expected).equals(names(value))
                        : key(expected).equals(key(value)));
        if (!right && !expected.isEmpty()) {
            notes.add(name + " [" + expected + "] [" + value + "] "
                    + document.metadata().source(field).orElse("-") + " " + sample.id() + " " + sample.site());
        }
        return right;
    }

    /** The persons of a list, in any order and writing of case and signs. */
    private static Set<String> names(String list) {
        return Arrays.stream(list.split("(?i)\\s+and\\s+|[,;&]\\s*(?!(?:jr|sr|ii|iii)\\b)|\\|"))
                .map(PageBenchmark::key)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    double bodyF1() {
        return body.f1();
    }

    double millisecondsAPage() {
        return nanos / 1e6 / pages;
    }

    double titleShare() {
        return (double) titlesRight / titles;
    }

    /** Returns the share of right days among the pages that have the listed day anywhere. */
    double dateShare() {
        return (double) datesRight / dates;
    }

    double authorShare() {
        return (double) authorsRight / authors;
    }

    List<String> notes() {
        return notes;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pages: body precision %.4f recall %.4f F1 %.4f, %.1f ms a page; title %d/%d = %.3f, date %d/%d = %.3f (of all listed %d/%d), author %d/%d = %.3f",
                pages,
                body.precision(),
                body.recall(),
                body.f1(),
                millisecondsAPage(),
                titlesRight,
                titles,
                titleShare(),
                datesRight,
                dates,
                dateShare(),
                listedDatesRight,
                listedDates,
                authorsRight,
                authors,
                authorShare());
    }
}
