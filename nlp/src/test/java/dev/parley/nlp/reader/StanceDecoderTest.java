package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.attribution.Attribution;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.claim.Voice;
import dev.parley.codebook.Proposal;
import dev.parley.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class StanceDecoderTest {

    private static final Calibration CALIBRATION =
            new Calibration(0.6, 0.6, 0.5, 0.5, Confidence.RAW, Confidence.RAW, 0, 10);
    private static final List<Proposal> PROPOSALS =
            List.of(new Proposal("tax", "Raise taxes", "", ""), new Proposal("war", "End the war", "", ""));
    private static final String TEXT = "Angela Merkel wants higher taxes, they say. Nobody else does.";

    @Test
    void readsTheHolderTheSignAndTheProposal() {
        List<StanceReading> readings = decode(sketch -> sketch.holder(0, 2, 1, Stance.OPPOSE));

        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).holder()).isEqualTo(new StanceHolder.Mentioned(new Span(0, 13)));
        assertThat(readings.get(0).stance()).isEqualTo(Stance.OPPOSE);
        assertThat(readings.get(0).proposal()).isEqualTo("war");
        assertThat(readings.get(0).confidence()).isBetween(0.9, 1.0);
    }

    @Test
    void takesTheSignOfTheEvidenceWhereTheHolderHasBoth() {
        List<StanceReading> readings = decode(sketch -> sketch.holder(0, 2, 0, 0.5, 0.4)
                .evidence(2, 5, 0, Stance.OPPOSE)
                .evidence(10, 13, 0, Stance.SUPPORT));

        assertThat(readings).extracting(StanceReading::stance).containsExactly(Stance.OPPOSE);
    }

    @Test
    void keepsTheSignOfAHolderWhoseEvidenceHasNone() {
        List<StanceReading> readings = decode(sketch -> sketch.holder(0, 2, 0, 0.5, 0.4));

        assertThat(readings).extracting(StanceReading::stance).containsExactly(Stance.SUPPORT);
    }

    @Test
    void widensAHolderToTheNameThatItCutsInto() {
        List<StanceReading> readings = decode(sketch -> sketch.holder(1, 2, 0, Stance.SUPPORT));

        assertThat(readings)
                .extracting(StanceReading::holder)
                .containsExactly(new StanceHolder.Mentioned(Texts.spanOf(TEXT, "Angela Merkel")));
    }

    @Test
    void takesTheNearestEvidenceOfTheSameSign() {
        List<StanceReading> readings = decode(sketch -> sketch.holder(0, 2, 0, Stance.SUPPORT)
                .evidence(3, 5, 0, Stance.SUPPORT)
                .evidence(10, 13, 0, Stance.SUPPORT)
                .evidence(2, 3, 0, Stance.OPPOSE));

        assertThat(evidence(readings)).containsExactly("Angela Merkel wants higher taxes");
    }

    @Test
    void takesAHolderFromTheContextAndTheEvidenceFromTheFocus() {
        AnnotatedDocument document = Texts.document(TEXT, "Angela Merkel");
        DocumentPieces pieces = Texts.words(document);
        Row row = Layout.rows(pieces, new Window(0, 9, pieces.size()), List.of(new int[] {7}), List.of(0))
                .get(0);
        FocusScores scores =
                new LogitsSketch(row).holder(0, 2, 0, Stance.SUPPORT).scores();

        List<StanceReading> readings =
                new StanceDecoder(document, pieces, PROPOSALS, CALIBRATION).decode(scores, List.of());

        assertThat(readings)
                .extracting(StanceReading::holder)
                .containsExactly(new StanceHolder.Mentioned(new Span(0, 13)));
        assertThat(evidence(readings)).containsExactly("Nobody else does.");
    }

    @Test
    void takesWhatIsAttributedToTheHolderBeforeWhatStandsNearer() {
        Attribution own = new Attribution(
                List.of(Texts.spanOf(TEXT, "Angela Merkel")),
                List.of(),
                List.of(Texts.spanOf(TEXT, "Nobody else does.")));

        assertThat(evidence(decode(
                        TEXT,
                        sketch -> sketch.holder(0, 2, 0, Stance.SUPPORT)
                                .evidence(2, 5, 0, Stance.SUPPORT)
                                .evidence(10, 13, 0, Stance.SUPPORT),
                        List.of(own))))
                .containsExactly("Nobody else does.");
    }

    @Test
    void takesWhatThePronounAgainSaysForTheHoldersOwn() {
        assertThat(evidenceOfShe("she"))
                .singleElement()
                .asString()
                .contains("really should go")
                .doesNotContain("backs Moe");
    }

    @Test
    void takesWhatAnotherPronounSaysForAnothers() {
        assertThat(evidenceOfShe("he"))
                .singleElement()
                .asString()
                .contains("backs Moe")
                .doesNotContain("really should go");
    }

    private static List<String> evidenceOfShe(String source) {
        String text = "She backs Moe without any doubt today and always; the long toll, " + source
                + " said, really should go at once.";
        Attribution said = new Attribution(
                List.of(new Span(text.indexOf(" " + source + " said") + 1, text.indexOf(" said"))),
                List.of(),
                List.of(Texts.spanOf(text, "really should go at once")));
        List<StanceReading> readings = decode(
                text,
                sketch -> sketch.holder(0, 1, 0, Stance.SUPPORT)
                        .evidence(1, 6, 0, Stance.SUPPORT)
                        .evidence(17, 22, 0, Stance.SUPPORT),
                List.of(said));
        return readings.stream().map(reading -> reading.evidence().of(text)).toList();
    }

    @Test
    void fallsBackToTheSentenceOfTheHolder() {
        assertThat(evidence(decode(sketch -> sketch.holder(0, 2, 0, Stance.SUPPORT))))
                .containsExactly("Angela Merkel wants higher taxes, they say.");
    }

    @Test
    void keepsEvidenceInsideOneSentence() {
        assertThat(evidence(
                        decode(sketch -> sketch.holder(10, 11, 0, Stance.OPPOSE).evidence(8, 13, 0, Stance.OPPOSE))))
                .containsExactly("Nobody else does.");
    }

    @Test
    void readsTheAuthorsStance() {
        List<StanceReading> readings =
                decode(sketch -> sketch.author(0, Stance.SUPPORT).evidence(10, 13, 0, Stance.SUPPORT));

        assertThat(readings).extracting(StanceReading::holder).containsExactly(new StanceHolder.Author());
        assertThat(readings).extracting(StanceReading::voice).containsExactly(Voice.AUTHOR);
        assertThat(evidence(readings)).containsExactly("Nobody else does.");
    }

    @Test
    void marksAConditionalStance() {
        assertThat(decode(sketch -> sketch.holder(0, 2, 0, Stance.SUPPORT).conditional(0)))
                .extracting(StanceReading::modality)
                .containsExactly(Modality.CONDITIONAL);
    }

    @Test
    void readsNothingWhereNothingIsLikely() {
        assertThat(decode(sketch -> sketch)).isEmpty();
    }

    @Test
    void takesAStanceForADeedUnlessItIsReported() {
        UnaryOperator<LogitsSketch> logits = sketch -> sketch.holder(0, 2, 0, Stance.SUPPORT);
        Attribution reported = new Attribution(List.of(), List.of(), List.of(Texts.spanOf(TEXT, "wants higher taxes")));

        assertThat(decode(logits)).extracting(StanceReading::voice).containsExactly(Voice.ACT);
        assertThat(decode(TEXT, logits, List.of(reported)))
                .extracting(StanceReading::voice)
                .containsExactly(Voice.INDIRECT);
    }

    @Test
    void takesAStanceInQuotationMarksForAQuote() {
        String quote = "“Angela Merkel wants higher taxes”, they say.";

        assertThat(decode(
                        quote,
                        sketch -> sketch.holder(1, 3, 0, Stance.SUPPORT).evidence(3, 6, 0, Stance.SUPPORT),
                        List.of()))
                .extracting(StanceReading::voice)
                .containsExactly(Voice.QUOTE);
    }

    @Test
    void keepsTheSurerOfTwoReadingsThatSayTheSame() {
        StanceReading sure = reading(0, 0.9);

        assertThat(StanceOrder.distinct(List.of(reading(0, 0.7), sure), String::compareTo))
                .containsExactly(sure);
    }

    @Test
    void sortsByTheMention() {
        assertThat(StanceOrder.distinct(List.of(reading(7, 0.9), reading(0, 0.8)), String::compareTo))
                .containsExactly(reading(0, 0.8), reading(7, 0.9));
    }

    private static StanceReading reading(int start, double confidence) {
        return new StanceReading(
                new StanceHolder.Mentioned(new Span(start, start + 6)),
                "tax",
                Stance.SUPPORT,
                Modality.UNCONDITIONAL,
                Voice.ACT,
                new Span(20, 30),
                confidence);
    }

    private static List<StanceReading> decode(UnaryOperator<LogitsSketch> logits) {
        return decode(TEXT, logits, List.of());
    }

    private static List<StanceReading> decode(
            String text, UnaryOperator<LogitsSketch> logits, List<Attribution> attributions) {
        AnnotatedDocument document =
                text.startsWith("Angela Merkel") ? Texts.document(text, "Angela Merkel") : Texts.document(text);
        DocumentPieces pieces = Texts.words(document);
        Row row = Layout.rows(
                        pieces, new Window(0, 0, pieces.size()), List.of(new int[] {7}, new int[] {8}), List.of(0, 1))
                .get(0);
        return new StanceDecoder(document, pieces, PROPOSALS, CALIBRATION)
                .decode(logits.apply(new LogitsSketch(row)).scores(), attributions);
    }

    private static List<String> evidence(List<StanceReading> readings) {
        return readings.stream().map(reading -> reading.evidence().of(TEXT)).toList();
    }
}
