package dev.parley.ingest;

import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads title, date and author from the opening of a document, each only if it is there in a common form. */
final class OpeningReader {

    /** Date and byline may also stand behind the first paragraphs of the running text. */
    private static final int LINES_BEHIND_HEAD = 3;

    private OpeningReader() {}

    /** Returns what the opening tells of a text with the given paragraphs. */
    static Metadata read(String text, List<Span> paragraphs) {
        Opening opening = Opening.of(text, paragraphs);
        List<String> lines =
                opening.lines().subList(0, Math.min(opening.lines().size(), opening.head() + LINES_BEHIND_HEAD));
        Map<Field, String> values = new EnumMap<>(Field.class);
        new TitleFinder(text, paragraphs, opening).find().ifPresent(title -> values.put(Field.TITLE, title));
        DateLine.find(lines).map(LocalDate::toString).ifPresent(date -> values.put(Field.DATE, date));
        Byline.find(lines).ifPresent(author -> values.put(Field.AUTHOR, author));
        return new Metadata(values);
    }
}
