package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.attribution.Attribution;
import dev.parley.attribution.Quotations;
import dev.parley.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeakersTest {

    @Test
    void givesAWholeQuotationToTheSourceOfAPartOfIt() {
        AnnotatedDocument document = Texts.document("Olga Brandt said: “The ferry is old. It must go.” Nobody spoke.");

        assertThat(complete(document, "Olga Brandt > said > The ferry is old.", " >  > It must go."))
                .containsExactly("Olga Brandt > said > The ferry is old. It must go.");
    }

    @Test
    void keepsTheSpeakerOverParagraphs() {
        AnnotatedDocument document =
                Texts.document("Olga Brandt said: “The ferry is old.\n\n“It must go.”\n\nNobody spoke.");

        assertThat(complete(document, "Olga Brandt > said > The ferry is old.", " >  > It must go."))
                .containsExactly("Olga Brandt > said > The ferry is old.|It must go.");
    }

    @Test
    void findsNoSpeakerForTheNextParagraphWhereTheMarkWasClosed() {
        AnnotatedDocument document = Texts.document("Olga Brandt said: “The ferry is old.”\n\n“It must go.”");

        assertThat(complete(document, "Olga Brandt > said > The ferry is old.", " >  > It must go."))
                .containsExactly("Olga Brandt > said > The ferry is old.", " >  > It must go.");
    }

    @Test
    void givesASpeakerNamedAfterTheQuotationAllOfIt() {
        AnnotatedDocument document = Texts.document("“The ferry is old. It must go,” said Olga Brandt.");

        assertThat(complete(document, " >  > The ferry is old.", "Olga Brandt > said > It must go,"))
                .containsExactly("Olga Brandt > said > The ferry is old. It must go");
    }

    @Test
    void keepsTheSpeakerBehindTheReportingClause() {
        AnnotatedDocument document =
                Texts.document("“The ferry is old,” Olga Brandt said. “It must go.”", "Olga Brandt");

        assertThat(complete(document, "Olga Brandt > said > The ferry is old,"))
                .containsExactly("Olga Brandt > said > The ferry is old|It must go.");
    }

    @Test
    void changesTheSpeakerWhereSomebodyElseIsNamedBetween() {
        AnnotatedDocument document = Texts.document(
                "“The ferry is old,” Olga Brandt said. Behind her stood Karl Moe. “It must go.”",
                "Olga Brandt",
                "Karl Moe");

        assertThat(complete(document, "Olga Brandt > said > The ferry is old,"))
                .containsExactly("Olga Brandt > said > The ferry is old");
    }

    @Test
    void givesAQuotationThatStandsAloneToWhoeverActsBefore() {
        AnnotatedDocument document = Texts.tagged(
                List.of("Karl Moe"),
                "Behind/IN her/PRP_,/, Karl/NNP Moe/NNP_,/, the/DT pilot/NN_,/, waited/VBD_./.",
                "“/``_Three/CD jobs/NNS_!/._”/''");

        assertThat(complete(document)).containsExactly("Karl Moe >  > Three jobs!");
    }

    @Test
    void givesAQuotationThatStandsAloneToAPronounThatActs() {
        AnnotatedDocument document =
                Texts.tagged(List.of(), "She/PRP slowly/RB rose/VBD_./.", "“/``_No/DT ferry/NN_!/._”/''");

        assertThat(complete(document)).containsExactly("She >  > No ferry!");
    }

    @Test
    void givesATitleBehindAnActToNobody() {
        AnnotatedDocument document = Texts.tagged(
                List.of("Karl Moe"),
                "Karl/NNP Moe/NNP wrote/VBD_./.",
                "“/``_Open/JJ Water/NN_”/'' sold/VBD well/RB_./.");

        assertThat(complete(document)).isEmpty();
    }

    @Test
    void givesAQuotationToNobodyWhereOnlyThingsAct() {
        AnnotatedDocument document = Texts.tagged(
                List.of("Karl Moe"),
                "The/DT ship/NN of/IN Karl/NNP Moe/NNP 's/POS father/NN sank/VBD_./.",
                "“/``_No/DT ferry/NN_!/._”/''");

        assertThat(complete(document)).isEmpty();
    }

    @Test
    void attributesNoNickname() {
        AnnotatedDocument document =
                Texts.document("“Leave it,” said Dermot “Spud” Moe, a farmer.", "Dermot “Spud” Moe");

        assertThat(complete(document, "Dermot “Spud” Moe > said > Leave it,", "Dermot > said > Spud"))
                .containsExactly("Dermot “Spud” Moe > said > Leave it");
    }

    @Test
    void attributesNoTitleNoSignAndNoNameThatWordsAnnounce() {
        AnnotatedDocument document = Texts.document(
                "A leaflet called “Breathe Again” hung beside a sign reading “Open as usual” and a man known as “Moss”.");

        assertThat(complete(document, " > called > Breathe Again", " >  > Open as usual", "man > known > Moss"))
                .isEmpty();
    }

    @Test
    void attributesWhatSomebodyCallsAThing() {
        AnnotatedDocument document = Texts.document("Moe called it “a disgrace”.");

        assertThat(complete(document, "Moe > called > a disgrace")).containsExactly("Moe > called > a disgrace");
    }

    @Test
    void attributesNoWordThatIsHeldAtADistance() {
        AnnotatedDocument document = Texts.document("The “temporary” ferry still runs.");

        assertThat(complete(document, " >  > temporary")).isEmpty();
    }

    @Test
    void leavesASourceWithinAQuotationItsOwnContent() {
        AnnotatedDocument document = Texts.document("“The board wants a ferry. It must go,” Moe said.", "Moe");

        assertThat(complete(document, "The board > wants > a ferry.", "Moe > said > It must go,"))
                .containsExactly("Moe > said > The board wants a ferry. It must go", "The board > wants > a ferry.");
    }

    private static List<String> complete(AnnotatedDocument document, String... attributions) {
        String text = document.document().text();
        List<Attribution> found =
                Arrays.stream(attributions).map(one -> attribution(text, one)).toList();
        return new Speakers(document, Quotations.of(document.document()))
                .complete(found, new Span(0, text.length())).stream()
                        .map(one -> words(text, one.source()) + " > " + words(text, one.cue()) + " > "
                                + words(text, one.content()))
                        .toList();
    }

    private static Attribution attribution(String text, String parts) {
        List<List<Span>> spans = Arrays.stream(parts.split(" > ", -1))
                .map(part -> part.isBlank() ? List.<Span>of() : List.of(Texts.spanOf(text, part)))
                .toList();
        return new Attribution(spans.get(0), spans.get(1), spans.get(2));
    }

    private static String words(String text, List<Span> spans) {
        return String.join("|", spans.stream().map(span -> span.of(text)).toList());
    }
}
