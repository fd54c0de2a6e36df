package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SignatureTest {

    private static final String ESSAY = "The pier must stay.\n\nNobody has asked Karl Moe or the town.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "— Jane Doe is a fellow at the Harbour Institute.; Jane Doe",
                "— Jane Doe; Jane Doe",
                "— Jane Doe, Oberau; Jane Doe",
                "*Jane Doe leads the Pier Trust.; Jane Doe",
                "Jane Doe is the author of “Piers of the North”.; Jane Doe",
                "Jane Doe and John Roe are professors of law.; Jane Doe and John Roe",
                "Jane Doe is a columnist for the Harbour Gazette.; Jane Doe",
                "Jane Doe is the Harbour Gazette’s ferry correspondent.; Jane Doe",
                "Dr. Jane Doe teaches law in Oberau.; Jane Doe",
                "The writer, Jane Doe, is a retired pilot.; Jane Doe",
                "This article was written by Jane Doe.; Jane Doe"
            })
    void readsWhoHasSigned(String line, String names) {
        assertThat(signed(ESSAY + line)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karl Moe is a professor of law.",
                "The writer is a retired pilot.",
                "Jane Doe is expected in Oberau on Monday.",
                "— The board will meet again in May",
                "Harbour Gazette",
                "It was written by many hands."
            })
    void leavesOtherEndingsAlone(String line) {
        assertThat(signed(ESSAY + line)).isEmpty();
    }

    private static Optional<String> signed(String text) {
        return Signature.find(text, Paragraphs.of(text));
    }
}
