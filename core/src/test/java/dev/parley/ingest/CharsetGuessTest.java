package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CharsetGuessTest {

    @ParameterizedTest
    @CsvSource({
        "windows-1252,'“It’s over,” said José Muñoz – the café owner – for €5.'",
        "windows-1252,'Mr Brown’s party — the one that won — said £5m was naïve.'",
        "windows-1252,'The law—his own—won’t pass, the mayor’s office said—not yet.'",
        "windows-1252,'He called it “a bridge too far”, and “a folly”.'",
        "ISO-8859-1,'The café of José Muñoz, said Mr Brännström of Malmö.'",
        "ISO-8859-15,'The café of José Muñoz costs €5, said Mr Brännström of Malmö.'",
        "ISO-8859-2,'Lech Wałęsa and Václav Škoda met Mr Kočiš in Łódź, and Jiří Novák spoke of Poznań.'",
        "windows-1250,'“We’re done,” said Lech Wałęsa to Václav Škoda in Łódź – and Poznań.'",
        "x-MacRoman,'“It’s over,” said José Muñoz – the café owner.'"
    })
    void readsTheTextAsItWasWritten(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertThat(new String(bytes, CharsetGuess.of(bytes))).isEqualTo(text);
    }
}
