package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.attribution.Quotations;
import dev.parley.text.Document;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who speaks where nobody is quoted: the author, who says "I" and "we" there, save in the turns of a transcript, in the questions of an
 * interview and in the editor's notes.
 */
final class Voices {

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Pattern NOTE =
            Pattern.compile("(?i)[\\W_]*editors?[\u2019']?s?[\u2019']? note\\b.*", Pattern.DOTALL);

    private static final Pattern QUESTION =
            Pattern.compile("[*_\\s]*(?:Q|QUESTION|Question)(?: ?\\d{1,2})?[.:]\\s.*", Pattern.DOTALL);

    /** The questions that an interview prints on lines of their own. */
    private static final Pattern ASKED = Pattern.compile("[*_\\s]*[^?]{3,300}\\?[*_\\s\u201D\"]*");

    private static final Pattern BYLINE = Pattern.compile("(?i)[*_\\s]*by:? [^.!?\n]{0,6}[\\p{L}\u2019',. -]{3,70}");

    private final Document document;
    private final Quotations quotations;
    private final Turns turns;
    private final boolean isInterview;

    Voices(AnnotatedDocument document, Quotations quotations) {
        this.document = document.document();
        this.quotations = quotations;
        this.turns = Turns.of(document);
        this.isInterview =
                this.document.metadata().find(Metadata.Field.INTERVIEWEE).isPresent();
    }

    /** Tells whether a mention is the author's word for himself or herself. */
    boolean isOfAuthor(Span mention) {
        return isOwnWord(mention) && !turns.isTurn(mention.start());
    }

    /** Returns the words that name whoever a mention is: of one who has the floor, the name that opens the turn. */
    Span nameOf(Span mention) {
        return isOwnWord(mention) ? speakerOf(mention).orElse(mention) : mention;
    }

    /** Tells whether a word is what somebody who is not quoted says of himself or herself. */
    private boolean isOwnWord(Span mention) {
        String word = mention.of(document.text());
        return FIRST_PERSON.contains(word.toLowerCase(Locale.ROOT))
                && !word.equals("US")
                && !quotations.isQuoted(mention.start());
    }

    /** Tells whether a passage stands in what nobody argues with: a note of the editor, a question, a byline. */
    boolean isOfEditor(Span passage) {
        String paragraph = paragraph(passage);
        return NOTE.matcher(paragraph).matches()
                || (isInterview && ASKED.matcher(paragraph).matches())
                || QUESTION.matcher(paragraph).matches()
                || BYLINE.matcher(paragraph).matches();
    }

    /** Tells whether a passage stands in a byline. */
    boolean isByline(Span passage) {
        return BYLINE.matcher(paragraph(passage)).matches();
    }

    /** Tells whether a passage may be what a mention says: whoever opens a turn, or speaks of himself there, says what is in that turn. */
    boolean isSaidIn(Span passage, Span mention) {
        boolean speaks = turns.opens(mention) || (isOwnWord(mention) && turns.isTurn(mention.start()));
        return !speaks || turns.isOneTurn(passage.start(), mention.start());
    }

    /** Tells whether a passage is what a mention says in a turn of its own, word for word. */
    boolean isSpoken(Span passage, Span mention) {
        boolean speaks = turns.opens(mention) || (isOwnWord(mention) && turns.isTurn(mention.start()));
        return speaks && turns.isOneTurn(passage.start(), mention.start());
    }

    /** Returns the words that name whoever has the floor in a passage. */
    Optional<Span> speakerOf(Span passage) {
        return turns.speakerAt(passage.start());
    }

    private String paragraph(Span place) {
        String text = document.text();
        int end = text.indexOf('\n', place.end());
        return text.substring(start(place), end < 0 ? text.length() : end);
    }

    private int start(Span place) {
        return document.text().lastIndexOf('\n', place.start()) + 1;
    }
}
