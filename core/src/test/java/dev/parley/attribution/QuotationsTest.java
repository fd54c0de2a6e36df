package dev.parley.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotationsTest {

    @Test
    void findsWhatStandsInCurlyMarks() {
        assertThat(quotations("“Go,” he said, “now.”")).containsExactly("Go,", "now.");
    }

    @Test
    void findsWhatStandsInStraightMarks() {
        assertThat(quotations("He said \"we will go\" today")).containsExactly("we will go");
    }

    @Test
    void findsWhatStandsInSingleMarks() {
        assertThat(quotations("Anstey said he ‘couldn’t see the hurry’.")).containsExactly("couldn’t see the hurry");
    }

    @Test
    void findsWhatStandsInStraightSingleMarks() {
        assertThat(quotations("It is 'no one's business', she said.")).containsExactly("no one's business");
    }

    @Test
    void goesOnWhereTheNextParagraphOpensWithAMark() {
        assertThat(quotations("He said: “One.\n\n“Two.\n\n“Three,” and left. “Four.”"))
                .containsExactly("One.|Two.|Three,", "Four.");
    }

    @Test
    void endsAQuotationThatNothingClosesWithItsParagraph() {
        assertThat(quotations("He said: “One.\n\nNobody agreed.")).containsExactly("One.");
    }

    @Test
    void startsAnewWhereTheLastParagraphWasClosed() {
        assertThat(quotations("“One,” he said.\n\n“Two,” she said.")).containsExactly("One,", "Two,");
    }

    @Test
    void passesOverAnInchSign() {
        assertThat(quotations("The pipe is 36\" wide and \"will leak\".")).containsExactly("will leak");
    }

    @Test
    void passesOverAnInchSignInAQuotation() {
        assertThat(quotations("\"The pipe is 36\" wide,\" he said. \"Mend it.\""))
                .containsExactly("The pipe is 36\" wide,", "Mend it.");
    }

    @Test
    void closesBehindAFigureWhereNothingElseDoes() {
        assertThat(quotations("\"We sold 36\" was all he said.")).containsExactly("We sold 36");
    }

    @Test
    void takesNoElisionForAMark() {
        assertThat(quotations("\"it'll leak before the ‘90s kids are old\". “Now.”"))
                .containsExactly("it'll leak before the ‘90s kids are old", "Now.");
    }

    @Test
    void takesNoPossessiveForAMark() {
        assertThat(quotations("The workers’ hall and the farmers’ barn burned."))
                .isEmpty();
    }

    @Test
    void readsAMarkOfTheWrongShapeByItsPlace() {
        assertThat(quotations("”Stop it,“ he said. ”Now.“")).containsExactly("Stop it,", "Now.");
    }

    @Test
    void passesOverAClosingMarkThatNothingOpens() {
        assertThat(quotations("Stop it,” he said. “We will not.” Nobody moved."))
                .containsExactly("We will not.");
    }

    @Test
    void countsNoQuotationWithinAQuotation() {
        assertThat(quotations("“He told me “never” twice,” she said.")).containsExactly("He told me “never” twice,");
    }

    @Test
    void coversWhatIsQuotedByMoreThanHalf() {
        Document document = document("They spoke of a long “peace” here");

        assertThat(Quotations.of(document).cover(new Span(21, 28))).isTrue();
        assertThat(Quotations.of(document).cover(new Span(5, 26))).isFalse();
    }

    private static List<String> quotations(String text) {
        return Quotations.of(document(text)).all().stream()
                .map(quotation -> String.join(
                        "|",
                        quotation.parts().stream().map(part -> part.of(text)).toList()))
                .toList();
    }

    private static Document document(String text) {
        return new Document(new DocumentId("test"), text, List.of(new Span(0, text.length())), Metadata.NONE);
    }
}
