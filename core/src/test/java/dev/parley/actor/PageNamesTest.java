package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageNamesTest {

    @Test
    void photographerIsNobodyOfTheText() {
        assertThat(persons("Mara Lind/AP", new Span(0, 9))).isEmpty();
    }

    @Test
    void personBesideWhomNoSlashStandsStays() {
        assertThat(persons("Mara Lind left", new Span(0, 9))).containsExactly("Mara Lind");
    }

    @Test
    void nameThatStartsOverEndsThere() {
        assertThat(Marked.holdersOf(
                        "{ Sen./NNP [PERSON Bob/NNP Quill/NNP Robert/NNP QuillMore/NNP ] } refused/VBD ./."))
                .containsExactly("Bob Quill");
    }

    @Test
    void occupationInFrontIsNoName() {
        assertThat(Marked.holdersOf("{ [PERSON Vet/NNP Bob/NNP Quill/NNP ] } refused/VBD ./."))
                .containsExactly("Bob Quill");
    }

    @Test
    void firstNameThatIsAnOccupationStays() {
        assertThat(Marked.holdersOf("{ [PERSON Baker/NNP Quill/NNP ] } refused/VBD ./."))
                .containsExactly("Baker Quill");
    }

    @Test
    void nameOfThreeWordsStays() {
        assertThat(Marked.holdersOf("{ [PERSON Bob/NNP Quill/NNP Hartley/NNP ] } refused/VBD ./."))
                .containsExactly("Bob Quill Hartley");
    }

    @Test
    void verbOfAHeadlineIsNoPartOfAPersonsName() {
        assertThat(Marked.holdersOf("{ [PERSON Mara/NNP Lind/NNP Calls/NNS/call ] } for/IN Ban/NN ./. "
                        + "[PERSON Mara/NNP Lind/NNP ] left/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void lastNameInThePluralStaysWhereNothingTellsBetter() {
        assertThat(Marked.holdersOf("{ [PERSON Mara/NNP Lind/NNP Waters/NNS ] } left/VBD ./."))
                .containsExactly("Mara Lind Waters");
    }

    @Test
    void lastNameThatPassesForAnOrdinaryWordIsThePerson() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP Baker/NNP ] left/VBD ./. { Baker/NN } refused/VBD ./. "
                        + "Changes/NNS { Baker/NN } wants/VBZ failed/VBD ./."))
                .containsExactly("Mara Baker", "Mara Baker");
    }

    @Test
    void lastNameInsideAnotherNameIsNotThePerson() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP Baker/NNP ] left/VBD ./. { Baker/NNP Street/NNP residents/NNS }"
                        + " refused/VBD ./."))
                .doesNotContain("Mara Baker");
    }

    @Test
    void anOfficeBehindMrIsNobodysName() {
        assertThat(Marked.entitiesOf("Thank/VB you/PRP ,/, Mr./NNP [PERSON Chairman/NNP ] ./."))
                .isEmpty();
        assertThat(Marked.entitiesOf("Thank/VB you/PRP ,/, Mr./NNP [PERSON Bell/NNP ] ./."))
                .containsExactly("Bell");
    }

    @Test
    void aTitleInFrontOfAFullNameMakesAPersonOfABody() {
        assertThat(Marked.of("a", "[ORGANISATION Canon/NNP Karl/NNP Brandt/NNP ] agreed/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .containsExactly(tuple("Karl Brandt", EntityKind.PERSON));
        assertThat(Marked.of("a", "[ORGANISATION Canon/NNP Printing/NNP Works/NNP ] agreed/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::kind)
                .containsExactly(EntityKind.ORGANISATION);
    }

    @Test
    void bothHalvesOfANameAreOneName() {
        assertThat(halved("MOE-LUND", 3)).containsExactly("Moe-Lund");
    }

    @Test
    void aHyphenBetweenANameAndAWordPartsThem() {
        assertThat(halved("Moe-backed", 3)).containsExactly("Moe");
        assertThat(halved("Moe-Lund", 3)).containsExactly("Moe");
        assertThat(halved("Moe - Lund", 3)).containsExactly("Moe");
    }

    /** The persons of a text of which the recogniser takes the first letters for a name, at whose hyphen it parts. */
    private static List<String> halved(String text, int length) {
        Span all = new Span(0, text.length());
        int hyphen = text.indexOf('-');
        int rest = text.charAt(hyphen + 1) == ' ' ? hyphen + 2 : hyphen + 1;
        List<Token> tokens = List.of(
                new Token(new Span(0, length), "NNP", "name"),
                new Token(new Span(hyphen, hyphen + 1), "HYPH", "-"),
                new Token(new Span(rest, text.length()), "NNP", "rest"));
        Document document = new Document(new DocumentId("a"), text, List.of(all), Metadata.NONE);
        AnnotatedDocument annotated = new AnnotatedDocument(
                document,
                List.of(new Sentence(all, tokens)),
                List.of(new NameMention(new Span(0, length), EntityKind.PERSON)));
        return ActorResolver.standard().resolve(annotated, List.of()).entities().stream()
                .map(LocalEntity::name)
                .toList();
    }

    private static List<String> persons(String text, Span name) {
        Span all = new Span(0, text.length());
        Document document = new Document(new DocumentId("a"), text, List.of(all), Metadata.NONE);
        List<Token> tokens = List.of(new Token(name, "NNP", "name"));
        AnnotatedDocument annotated = new AnnotatedDocument(
                document, List.of(new Sentence(all, tokens)), List.of(new NameMention(name, EntityKind.PERSON)));
        return ActorResolver.standard().resolve(annotated, List.of()).entities().stream()
                .map(LocalEntity::name)
                .toList();
    }

    @Test
    void theTownOfAPersonIsNoPartOfTheName() {
        assertThat(Marked.entitiesOf("Mayor/NNP [PERSON Nils/NNP Moe/NNP of/IN Lund/NNP ] left/VBD ./."))
                .containsExactly("Nils Moe", "Lund");
    }

    @Test
    void aDukeIsOfHisTown() {
        assertThat(Marked.entitiesOf("The/DT [PERSON Duke/NNP of/IN Lund/NNP ] left/VBD ./."))
                .hasSize(1);
    }

    @Test
    void theDepartmentOfASecretaryIsNoTown() {
        assertThat(Marked.entitiesOf("[PERSON Secretary/NNP of/IN State/NNP Jane/NNP Doe/NNP ] left/VBD ./."))
                .containsExactly("Jane Doe");
    }
}
