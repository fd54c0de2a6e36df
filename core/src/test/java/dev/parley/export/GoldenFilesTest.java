package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import dev.parley.claim.Claim;
import dev.parley.matrix.Resampling;
import dev.parley.network.Normalisation;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldenFilesTest {

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("matrix.csv", Csv.matrix(Cells.CODE)),
                Arguments.of("matrix-count.csv", Csv.matrix(Cells.COUNT)),
                Arguments.of("matrix-net.csv", Csv.matrix(Cells.NET)),
                Arguments.of("matrix-share.csv", Csv.matrix(Cells.SHARE)),
                Arguments.of("matrix-activity.csv", Csv.matrix(Cells.NET, figures(Normalisation.ACTIVITY))),
                Arguments.of("matrix-prominence.csv", Csv.matrix(Cells.COUNT, figures(Normalisation.PROMINENCE))),
                Arguments.of("positions.csv", Csv.positions()),
                Arguments.of("claims.csv", Csv.claims()),
                Arguments.of("entities.csv", Csv.entities()),
                Arguments.of("mentions.csv", Csv.mentions()),
                Arguments.of("merges.csv", Csv.merges()),
                Arguments.of("codebook.csv", Csv.codebook()),
                Arguments.of("documents.csv", Csv.documents()),
                Arguments.of("comparison.json", Json.comparison()),
                Arguments.of("manifest.json", Json.manifest()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void writesTheGoldenFile(String name, Exporter<Comparison> exporter) throws IOException {
        assertThat(written(exporter, TramDispute.comparison())).isEqualTo(golden(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void writesTheSameForClaimsInAnyOrder(String name, Exporter<Comparison> exporter) throws IOException {
        List<Claim> shuffled = new ArrayList<>(TramDispute.claims());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(written(exporter, TramDispute.comparison(shuffled))).isEqualTo(golden(name));
    }

    @Test
    void writesNumbersWithoutLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(written(Csv.claims(), TramDispute.comparison())).isEqualTo(golden("claims.csv"));
            assertThat(written(Csv.matrix(Cells.NET), TramDispute.comparison())).isEqualTo(golden("matrix-net.csv"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void passesOnAFaultOfTheOutput() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Csv.claims().write(TramDispute.comparison(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static String golden(String name) throws IOException {
        return Resources.toString(Resources.getResource(GoldenFilesTest.class, name), UTF_8);
    }

    private static String written(Exporter<Comparison> exporter, Comparison comparison) throws IOException {
        StringBuilder out = new StringBuilder();
        exporter.write(comparison, out);
        return out.toString();
    }

    private static Figures figures(Normalisation normalisation) {
        return new Figures(normalisation, Resampling.DEFAULT);
    }
}
