package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NounPhrasesTest {

    private static final String TAGGED =
            "The/DT Norwegian/JJ side/NN wants/VBZ the/DT Minister/NNP of/IN Fisheries/NNPS "
                    + "and/CC Iceland/NNP 's/POS trawler/NN owners/NNS to/TO join/VB him/PRP ignored/VBN —/HYPH Oslo/NNP ./.";

    @ParameterizedTest
    @CsvSource({
        "The, The Norwegian side",
        "Norwegian, The Norwegian side",
        "side, The Norwegian side",
        "Minister of, the Minister of Fisheries",
        "of, the Minister of Fisheries",
        "owners, trawler owners",
        "Iceland, Iceland",
        "him, him",
        "Oslo, Oslo",
    })
    void widensPieceToItsPhrase(String piece, String phrase) {
        assertThat(around(piece)).isEqualTo(phrase);
    }

    @Test
    void dropsPieceThatHoldsNobody() {
        assertThat(around("to")).isEmpty();
    }

    @Test
    void endsBeforeSuchAs() {
        AnnotatedDocument document = tagged("Northern/JJ towns/NNS such/JJ as/IN Oberau/NNP objected/VBD");
        String text = document.document().text();
        assertThat(new NounPhrases(document).around(Texts.spanOf(text, "towns")))
                .contains(Texts.spanOf(text, "Northern towns"));
    }

    @Test
    void keepsToTheLaterOfTwoSentences() {
        AnnotatedDocument document = tagged("Harbour/NN plan/NN", "Mayor/NNP Anna/NNP Brandt/NNP spoke/VBD");
        String text = document.document().text();
        assertThat(new NounPhrases(document).around(Texts.spanOf(text, "plan Mayor")))
                .contains(Texts.spanOf(text, "Mayor Anna Brandt"));
        assertThat(new NounPhrases(document).around(Texts.spanOf(text, "plan")))
                .contains(Texts.spanOf(text, "Harbour plan"));
    }

    @Test
    void keepsPieceOfTextWithoutTokens() {
        AnnotatedDocument document = Texts.document("Nobody spoke.");
        assertThat(new NounPhrases(document).around(new Span(0, 6))).contains(new Span(0, 6));
    }

    private static String around(String piece) {
        AnnotatedDocument document = tagged(TAGGED);
        String text = document.document().text();
        int start = (" " + text).indexOf(" " + piece + " ");
        return new NounPhrases(document)
                .around(new Span(start, start + piece.length()))
                .map(span -> span.of(text))
                .orElse("");
    }

    private static AnnotatedDocument tagged(String... taggedSentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : taggedSentences) {
            int start = text.length();
            List<Token> tokens = tokens(sentence, text);
            sentences.add(new Sentence(new Span(start, text.length() - 1), tokens));
        }
        Span all = new Span(0, text.length());
        Document document = new Document(new DocumentId("test"), text.toString(), List.of(all), Metadata.NONE);
        return new AnnotatedDocument(document, sentences, List.of());
    }

    private static List<Token> tokens(String sentence, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        for (String token : sentence.split(" ", -1)) {
            int slash = token.lastIndexOf('/');
            String word = token.substring(0, slash);
            Span span = new Span(text.length(), text.length() + word.length());
            tokens.add(new Token(span, token.substring(slash + 1), word.toLowerCase(Locale.ROOT)));
            text.append(word).append(' ');
        }
        return tokens;
    }
}
