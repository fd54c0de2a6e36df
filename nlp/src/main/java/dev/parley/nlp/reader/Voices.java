package dev.parley.nlp.reader;

import dev.parley.attribution.Quotations;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who speaks where nobody is quoted: the author, who says "I" and "we" there, save in a paragraph that a speaker's name with a colon opens and in
 * the editor's notes.
 *
 * <p>Not covered: speech without marks that no name opens, such as a letter printed within an article.
 */
final class Voices {

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Pattern TURN =
            Pattern.compile("\\p{Lu}[\\p{L}.\u2019' -]{0,40}(?: \\([^)]{1,60}\\))?:\\s.*", Pattern.DOTALL);
    private static final Pattern NOTE =
            Pattern.compile("(?i)[\\W_]*editors?[\u2019']?s?[\u2019']? note\\b.*", Pattern.DOTALL);

    private final Document document;
    private final Quotations quotations;

    Voices(Document document, Quotations quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    /** Tells whether a mention is the author's word for himself or herself. */
    boolean isOfAuthor(Span mention) {
        String word = mention.of(document.text());
        return FIRST_PERSON.contains(word.toLowerCase(Locale.ROOT))
                && !word.equals("US")
                && !quotations.isQuoted(mention.start())
                && !TURN.matcher(paragraph(mention)).matches();
    }

    /** Tells whether a passage stands in a note that is not the author's. */
    boolean isOfEditor(Span passage) {
        return NOTE.matcher(paragraph(passage)).matches();
    }

    private String paragraph(Span place) {
        String text = document.text();
        int start = text.lastIndexOf('\n', place.start()) + 1;
        int end = text.indexOf('\n', place.end());
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
