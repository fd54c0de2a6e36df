package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DoubleEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It’s over,” said José Muñoz – the café owner – for €5.",
                "The mayor’s ferry sails.",
                "Café and crêpes, naïve: Łódź, Škoda, Göteborg.",
                "“À la carte”, said Ýrsa"
            })
    void readsTheTextAsItWasBeforeItWasEncodedTwice(String text) {
        TextDecoder.Decoding decoding = TextDecoder.decode("a.txt", twice(text).getBytes(UTF_8));

        assertThat(decoding.text()).isEqualTo(text);
        assertThat(decoding.diagnostics()).singleElement().asString().contains("a.txt", "twice");
    }

    @Test
    void readsATextThatWasEncodedThreeTimes() {
        assertThat(DoubleEncoding.tryUndo(twice(twice("“The mayor’s café”")))).hasValue("“The mayor’s café”");
    }

    @Test
    void readsAClosingQuotationMarkOfWhichAByteIsLost() {
        assertThat(DoubleEncoding.tryUndo(twice("“It’s over,” she said.").replace("\u009D", "")))
                .hasValue("“It’s over,” she said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sails.",
                "The café of José Muñoz.",
                "A page that shows â€™ for “’” is encoded twice.",
                "The word café shows as cafÃ© then.",
                "She writes BEYONCÉ’s name so.",
                "He writes “Ã©” for a letter.",
                "São Paulo, ANÃ£ and Ÿ"
            })
    void leavesOtherTextsAlone(String text) {
        TextDecoder.Decoding decoding = TextDecoder.decode("a.txt", text.getBytes(UTF_8));

        assertThat(decoding.text()).isEqualTo(text);
        assertThat(decoding.diagnostics()).isEmpty();
    }

    /** Takes UTF-8 for Windows-1252; bytes for which it has no character become control characters. */
    private static String twice(String text) {
        StringBuilder twice = new StringBuilder();
        for (byte one : text.getBytes(UTF_8)) {
            String read = new String(new byte[] {one}, Charset.forName("windows-1252"));
            twice.append(read.equals("\uFFFD") ? Character.toString(one & 0xFF) : read);
        }
        return twice.toString();
    }
}
