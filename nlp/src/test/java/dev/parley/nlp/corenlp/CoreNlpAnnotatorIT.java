package dev.parley.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CoreNlpAnnotatorIT {

    private CoreNlpAnnotator annotator;

    @BeforeAll
    void load() {
        annotator = CoreNlpAnnotator.load();
    }

    @Test
    void findsPersonsStatesOrganisationsAndPlaces() {
        AnnotatedDocument document =
                annotate("Maria Keller told the African Union in Geneva that Botswana and Peru would pay.");
        assertThat(names(document, EntityKind.PERSON)).containsExactly("Maria Keller");
        assertThat(names(document, EntityKind.ORGANISATION)).containsExactly("African Union");
        assertThat(names(document, EntityKind.PLACE)).containsExactly("Geneva");
        assertThat(names(document, EntityKind.STATE)).containsExactly("Botswana", "Peru");
    }

    @Test
    void nicknameInQuotationMarksBelongsToTheName() {
        assertThat(names(annotate("“Never,” said Robert “Duke” Brandt on Monday."), EntityKind.PERSON))
                .containsExactly("Robert “Duke” Brandt");
    }

    @Test
    void titleOfALawInQuotationMarksIsNoNickname() {
        assertThat(names(annotate("Robert Brandt called the “Clean Rivers” Act absurd."), EntityKind.PERSON))
                .containsExactly("Robert Brandt");
    }

    @Test
    void findsTreatiesByForm() {
        AnnotatedDocument document = annotate("Peru left the 1987 Lima Memorandum, the Treaty of Cusco on Water, "
                + "the Andean Rivers Pact and the Callao II agreement, but not the Cusco Final Act.");
        assertThat(names(document, EntityKind.TREATY))
                .containsExactly(
                        "1987 Lima Memorandum",
                        "Treaty of Cusco on Water",
                        "Andean Rivers Pact",
                        "Callao II agreement",
                        "Cusco Final Act");
    }

    @Test
    void findsWellKnownTreatiesByTheirAcronyms() {
        AnnotatedDocument document = annotate("Canada wants to revise NAFTA and to keep the JCPOA and New START.");
        assertThat(names(document, EntityKind.TREATY)).containsExactly("NAFTA", "JCPOA", "New START");
    }

    @Test
    void findsBillsAndActsAsDocuments() {
        AnnotatedDocument document = annotate("She voted for the Clean Rivers Act of 2014 and against H.R. 1234.");
        assertThat(names(document, EntityKind.DOCUMENT)).containsExactly("Clean Rivers Act of 2014", "H.R. 1234");
    }

    @Test
    void treatyWithoutNameIsNone() {
        AnnotatedDocument document = annotate("The treaty and an agreement on trade will act as a charter.");
        assertThat(document.names()).isEmpty();
    }

    @Test
    void nationalityIsNoName() {
        assertThat(annotate("Peruvian farmers and a German tourist agreed.").names())
                .isEmpty();
    }

    @Test
    void officeIsNoName() {
        assertThat(names(annotate("Secretary of State Maria Keller agreed."), EntityKind.ORGANISATION))
                .isEmpty();
    }

    @Test
    void sentencesNeverCrossBodyRanges() {
        String text = "First paragraph without end\r\nSecond \uD83D\uDE00 paragraph\r\n";
        AnnotatedDocument document = annotate(text, List.of(new Span(0, 27), new Span(29, 48)));
        assertThat(document.sentences())
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly("First paragraph without end", "Second \uD83D\uDE00 paragraph");
    }

    @Test
    void spansCountUtf16BehindEmoji() {
        String text = "\uD83D\uDE00\uD83D\uDE00 Peru agreed.";
        AnnotatedDocument document = annotate(text);
        assertThat(names(document, EntityKind.STATE)).containsExactly("Peru");
        assertThat(tokens(document)).extracting(token -> token.span().of(text)).endsWith("Peru", "agreed", ".");
    }

    @Test
    void givesTagsAndLemmas() {
        assertThat(tokens(annotate("Peru refused.")))
                .extracting(Token::tag, Token::lemma)
                .contains(tuple("VBD", "refuse"));
    }

    @Test
    void nothingToReadGivesNothing() {
        assertThat(annotate("   ", List.of()).sentences()).isEmpty();
        assertThat(annotate("   ").sentences()).isEmpty();
    }

    @Test
    void sentenceWithoutEndIsCutAndTakesLinearTime() {
        String text = "river and valley ".repeat(6_000);
        assertTimeout(Duration.ofMinutes(2), () -> {
            AnnotatedDocument document = annotate(text);
            assertThat(document.sentences())
                    .allMatch(sentence -> sentence.tokens().size() <= 400);
            assertThat(tokens(document)).hasSize(18_000);
        });
    }

    @Test
    void threadsShareTheModels() {
        String text = "Maria Keller said that the Andean Rivers Pact helps Peru. Bolivia agreed.";
        AnnotatedDocument alone = annotate(text);
        List<AnnotatedDocument> together =
                IntStream.range(0, 40).parallel().mapToObj(i -> annotate(text)).toList();
        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void versionNamesEngine() {
        assertThat(annotator.version()).startsWith("CoreNLP 4.5.10");
    }

    private AnnotatedDocument annotate(String text) {
        return annotate(text, List.of(new Span(0, text.length())));
    }

    private AnnotatedDocument annotate(String text, List<Span> body) {
        return annotator.annotate(new Document(new DocumentId("a"), text, body, Metadata.NONE));
    }

    private static List<String> names(AnnotatedDocument document, EntityKind kind) {
        return document.names().stream()
                .filter(name -> name.kind() == kind)
                .map(name -> name.span().of(document.document().text()))
                .toList();
    }

    private static List<Token> tokens(AnnotatedDocument document) {
        return document.sentences().stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .toList();
    }
}
