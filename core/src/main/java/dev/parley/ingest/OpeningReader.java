package dev.parley.ingest;

import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads title, date, author, interviewee and their affiliation from the opening of a document, or the author from its end, each only if it is there in a common form. */
final class OpeningReader {

    /** Date and byline may also stand behind the first paragraphs of the running text. */
    private static final int LINES_BEHIND_HEAD = 3;

    private OpeningReader() {}

    /** Returns what the opening tells of a text with the given paragraphs. */
    static Metadata read(String text, List<Span> paragraphs) {
        Opening opening = Opening.of(text, paragraphs);
        List<String> lines =
                opening.lines().subList(0, Math.min(opening.lines().size(), opening.head() + LINES_BEHIND_HEAD));
        Metadata metadata = Metadata.NONE;
        metadata = with(metadata, Field.TITLE, new TitleFinder(text, paragraphs, opening).find(), "title line");
        metadata = with(metadata, Field.DATE, DateLine.find(lines).map(LocalDate::toString), "date line");
        Metadata dateline =
                with(Metadata.NONE, Field.DATE, DateLine.ofDateline(lines).map(LocalDate::toString), "dateline");
        Optional<String> answering = QuestionsAndAnswers.several(opening.lines())
                .or(() -> Interviewee.find(lines))
                .or(() -> QuestionsAndAnswers.interviewee(opening.lines()).map(PersonalNames::untitled));
        metadata = with(metadata, Field.INTERVIEWEE, answering, "opening");
        metadata = with(metadata, Field.AUTHOR, Byline.find(lines), "byline");
        Optional<String> author = metadata.find(Field.AUTHOR);
        Optional<String> introduced =
                metadata.find(Field.INTERVIEWEE).or(() -> author).flatMap(person -> Affiliation.find(lines, person));
        metadata = with(metadata, Field.AFFILIATION, introduced, "opening");
        Metadata signed = with(Metadata.NONE, Field.AUTHOR, Signature.find(text, paragraphs), "signature");
        Metadata labelled = LabelledHead.of(opening.lines()).metadata();
        return withAffiliationOfAuthor(
                metadata.orElse(labelled).orElse(signed).orElse(dateline), Signature.lines(text, paragraphs));
    }

    private static Metadata withAffiliationOfAuthor(Metadata metadata, List<String> end) {
        boolean isKnown = metadata.find(Field.AFFILIATION).isPresent()
                || metadata.find(Field.INTERVIEWEE).isPresent();
        Optional<String> signed = isKnown
                ? Optional.empty()
                : metadata.find(Field.AUTHOR).flatMap(author -> Affiliation.findSigned(end, author));
        return with(metadata, Field.AFFILIATION, signed, "signature");
    }

    private static Metadata with(Metadata metadata, Field field, Optional<String> value, String source) {
        return value.map(found -> metadata.with(field, found, source)).orElse(metadata);
    }
}
