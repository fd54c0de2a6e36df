package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.attribution.Quotation;
import dev.parley.text.Span;
import java.util.regex.Pattern;

/**
 * What quotation marks are there for: speech, or a name, a title, a sign or a word held at a distance.
 *
 * <p>Not covered: titles and signs that no word announces and that are sentences by themselves.
 */
final class QuotedWords {

    /** How far back words can announce a name; in UTF-16 code units. */
    private static final int REACH = 40;

    private static final Pattern ANNOUNCED = Pattern.compile(
            ".*\\b(?:called|named|titled|entitled|subtitled|headlined|dubbed|nicknamed|christened|known as|billed as"
                    + "|(?:signs?|banners?|placards?|posters?|stickers?|slogans?|labels?|headlines?) (?:reading|saying|that (?:said|read)))"
                    + " (?:the |a |an )?[“\"‘'„«]",
            Pattern.DOTALL);

    private static final Pattern WHOLE_SENTENCE = Pattern.compile(".*[.!?…]|.*[.!?…][”’\"')]*", Pattern.DOTALL);

    private final String text;
    private final SpanIndex people;

    QuotedWords(AnnotatedDocument document) {
        this.text = document.document().text();
        this.people = Subjects.people(document);
    }

    /** Tells whether a quotation only names something: Dermot “Spud” Kinsella, a leaflet called “Breathe Again”. */
    boolean areName(Quotation quotation) {
        Span span = quotation.span();
        boolean nickname =
                people.overlapping(span).anyMatch(person -> person.start() < span.start() && span.end() < person.end());
        String before = text.substring(Math.max(0, span.start() - REACH), span.start());
        return nickname || ANNOUNCED.matcher(before).matches();
    }

    /** Tells whether a quotation is one sentence or more, of two words at least. */
    boolean areSentences(Quotation quotation) {
        String words = quotation.span().of(text).strip();
        return words.indexOf(' ') > 0
                && !Character.isLowerCase(words.codePointAt(0))
                && WHOLE_SENTENCE.matcher(words).matches();
    }
}
