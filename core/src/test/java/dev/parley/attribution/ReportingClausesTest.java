package dev.parley.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
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

final class ReportingClausesTest {

    @Test
    void sourceInFrontReportsTheRest() {
        assertThat(reports("According/VBG/accord to/TO Ruth/NNP Lind/NNP ,/, they/PRP object/VBP ./."))
                .containsExactly("Ruth Lind: they object .");
    }

    @Test
    void sourceBehindReportsWhatIsInFront() {
        assertThat(reports("Diplomats/NNS object/VBP ,/, according/VBG/accord to/TO Reuters/NNP ./."))
                .containsExactly("Reuters: Diplomats object");
    }

    @Test
    void reporterInFrontReportsTheRest() {
        assertThat(
                        reports(
                                "Reuters/NNP reported/VBD/report that/IN/that Lind/NNP told/VBD/tell them/PRP she/PRP objects/VBZ ./."))
                .containsExactly("Reuters: that Lind told them she objects .", "Lind: them she objects .");
    }

    @Test
    void reporterInsideAReportReportsTheRestOfIt() {
        assertThat(
                        reports(
                                "Lind/NNP said/VBD/say that/IN/that the/DT board/NN believes/VBZ/believe that/IN/that farmers/NNS object/VBP ./."))
                .containsExactly(
                        "Lind: that the board believes that farmers object .", "the board: that farmers object .");
        assertThat(
                        reports(
                                "The/DT board/NN believes/VBZ/believe farmers/NNS object/VBP ,/, according/VBG/accord to/TO Reuters/NNP ./."))
                .containsExactly("Reuters: The board believes farmers object", "The board: farmers object");
    }

    @Test
    void whatOneWantsIsNoReport() {
        assertThat(
                        reports(
                                "Lind/NNP said/VBD/say that/IN/that the/DT board/NN opposes/VBZ/oppose what/WP farmers/NNS want/VBP ./."))
                .containsExactly("Lind: that the board opposes what farmers want .");
    }

    @Test
    void reporterBehindReportsWhatIsInFront() {
        assertThat(reports("Karl/NNP objects/VBZ ,/, Mayor/NNP Lind/NNP said/VBD/say on/IN Monday/NNP ./."))
                .containsExactly("Mayor Lind: Karl objects");
    }

    @Test
    void verbThatReportsNothingMakesNoReporter() {
        assertThat(reports("Reuters/NNP said/VBD/say little/RB of/IN that/DT ./."))
                .isEmpty();
    }

    @Test
    void actorOfAnotherVerbIsNoReporter() {
        assertThat(reports("The/DT mayor/NN opposes/VBZ what/WP they/PRP want/VBP ./."))
                .isEmpty();
    }

    @Test
    void whomTheReporterCitesReportsTheRestToo() {
        assertThat(
                        reports(
                                "Citing/VBG/cite the/DT ministry/NN ,/, Reuters/NNP reported/VBD/report that/IN/that farmers/NNS object/VBP ./."))
                .containsExactly("Reuters: that farmers object .", "the ministry: farmers object .");
        assertThat(
                        reports(
                                "Farmers/NNS object/VBP to/TO it/PRP ,/, Reuters/NNP reported/VBD/report ,/, citing/VBG/cite two/CD officials/NNS ./."))
                .containsExactly("Reuters: Farmers object to it", "two officials: object to it");
    }

    @Test
    void whoeverCitesAPriceCitesNobodyWhereNobodyReports() {
        assertThat(reports("Farmers/NNS object/VBP ,/, citing/VBG/cite the/DT price/NN ./."))
                .isEmpty();
    }

    @Test
    void whoIsToldStandsBetweenTheReporterAndTheNext() {
        assertThat(
                        reports(
                                "Lind/NNP told/VBD/tell the/DT board/NN that/IN/that Moe/NNP said/VBD/say farmers/NNS object/VBP ./."))
                .containsExactly("Lind: the board that Moe said farmers object .", "Moe: farmers object .");
    }

    private static List<String> reports(String markup) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String part : Splitter.on(' ').split(markup)) {
            List<String> fields = Splitter.on('/').splitToList(part);
            Span span = new Span(text.length(), text.length() + fields.get(0).length());
            tokens.add(
                    new Token(span, fields.get(1), fields.get(fields.size() - 1).toLowerCase(Locale.ROOT)));
            text.append(fields.get(0)).append(' ');
        }
        Span all = new Span(0, text.length() - 1);
        Document document = new Document(new DocumentId("a"), text.toString(), List.of(all), Metadata.NONE);
        return ReportingClauses.of(new AnnotatedDocument(document, List.of(new Sentence(all, tokens)), List.of()))
                .stream()
                .map(report -> report.source().get(0).of(document.text()) + ": "
                        + report.content().get(0).of(document.text()))
                .toList();
    }
}
