package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkCommandTest {

    private static final String TIES_HEADER = "start,middle,end,row,row_kind,column,column_kind,weight,pro,contra\n";

    @TempDir
    private Path folder;

    private Path claims;

    /** Anna: P1 twice, P2; Boris: P1 for and against; Cem: against P1 and P2. */
    @BeforeEach
    void write() throws IOException {
        claims = folder.resolve("claims.csv");
        Files.writeString(
                folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\nP2,The ferry is kept\n");
        Files.writeString(
                folder.resolve("entities.csv"), "name,kind,aliases\nAnna,person,\nBoris,person,\nCem,organisation,\n");
        Files.writeString(claims, """
                document,source,source_kind,proposal,stance,start,end,evidence,outlet,date
                a,Anna,actor,P1,support,0,3,yes,Post,2031-01-01
                a,Anna,actor,P1,support,4,7,yes,Post,2031-01-01
                a,Anna,actor,P2,support,8,11,yes,Post,2031-01-01
                b,Boris,actor,P1,support,0,3,yes,Wire,2031-02-01
                b,Boris,actor,P1,oppose,4,7,not,Wire,2031-02-01
                b,Cem,actor,P1,oppose,8,11,not,Wire,2031-02-01
                c,Cem,actor,P2,oppose,0,3,not,Wire,2031-03-01
                """);
    }

    @Test
    void writesCongruenceOfActorsByDefault() {
        assertThat(network("-q")).isEqualTo(new Invocation(0, TIES_HEADER + """
                ,,,Anna,actor,Boris,actor,2,2,2
                ,,,Boris,actor,Cem,actor,1,1,1
                """, ""));
    }

    @Test
    void writesAMatrixOfSourcesByProposals() {
        assertThat(network("-q", "--mode", "twomode", "--layout", "matrix").out())
                .isEqualTo("""
                node,P1,P2
                Anna,2,1
                Boris,0,
                Cem,-1,-1
                """);
    }

    @Test
    void writesASymmetricMatrix() {
        assertThat(network("-q", "--weight", "conflict", "--normalise", "average", "--layout", "matrix")
                        .out())
                .isEqualTo("""
                        node,Anna,Boris,Cem
                        Anna,0,0.800000,1.200000
                        Boris,0.800000,0,0.500000
                        Cem,1.200000,0.500000,0
                        """);
    }

    @Test
    void writesProposals() {
        assertThat(network("-q", "--mode", "proposals").out())
                .isEqualTo(TIES_HEADER + ",,,P1,proposal,P2,proposal,3,3,0\n");
    }

    @Test
    void countsDuplicatesOnce() {
        assertThat(network("-q", "--mode", "proposals", "--duplicates", "document")
                        .out())
                .endsWith(",,,P1,proposal,P2,proposal,2,2,0\n");
    }

    @Test
    void slidesAWindow() {
        assertThat(network("-q", "--window", "months", "--layout", "matrix").out())
                .isEqualTo("""
                start,middle,end,node,Anna,Boris,Cem
                2031-01-01,2031-01-01,2031-01-01,Anna,0,0,0
                2031-01-01,2031-01-01,2031-01-01,Boris,0,0,0
                2031-01-01,2031-01-01,2031-01-01,Cem,0,0,0
                2031-02-01,2031-02-01,2031-02-01,Anna,0,0,0
                2031-02-01,2031-02-01,2031-02-01,Boris,0,0,1
                2031-02-01,2031-02-01,2031-02-01,Cem,0,1,0
                2031-03-01,2031-03-01,2031-03-01,Anna,0,0,0
                2031-03-01,2031-03-01,2031-03-01,Boris,0,0,0
                2031-03-01,2031-03-01,2031-03-01,Cem,0,0,0
                """);
    }

    @Test
    void saysWhyThereIsNoWindow() {
        Invocation invocation = network("--window", "months", "--window-size", "9");

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.err()).contains("0 windows with 0 ties", "no window lies wholly within the time");
    }

    /** Anna and Boris are half a window from the middle, at which a triangle ends; a uniform kernel has a half for each. */
    @ParameterizedTest
    @CsvSource({"uniform,1", "triangular,0"})
    void weighsByAKernel(String kernel, int ties) {
        Invocation invocation =
                network("--window", "months", "--window-size", "2", "--kernel", kernel, "--weight", "conflict");

        assertThat(invocation.err()).contains("1 window with ");
        assertThat(invocation.out().lines().filter(line -> line.contains("Anna,actor,Boris")))
                .hasSize(ties);
    }

    @Test
    void choosesByPeriodOutletAndKind() {
        assertThat(network("--mode", "twomode", "--from", "2031-02-01", "--to", "2031-02-28", "--kind", "person"))
                .satisfies(invocation -> {
                    assertThat(invocation.out()).isEqualTo(TIES_HEADER + ",,,Boris,actor,P1,proposal,0,1,1\n");
                    assertThat(invocation.err())
                            .contains(
                                    "parley: 2 of 7 claims lie in the selection --from 2031-02-01 --until 2031-02-28 --kind person");
                });
        assertThat(network("-q", "--mode", "twomode", "--outlet", "Post").out())
                .contains("Anna")
                .doesNotContain("Boris");
    }

    @Test
    void saysWhichColumnsAreNoOutlets() throws IOException {
        assertThat(network("--by", "outlet").err()).doesNotContain("unknown outlet", "known outlet");
        Files.writeString(claims, Files.readString(claims).replace(",Post,", ",,"));

        assertThat(network("--by", "outlet").err()).contains("1 document of unknown outlet: it stands for itself");
    }

    @Test
    void writesAFile() {
        Path file = folder.resolve("network.csv");

        Invocation invocation = network("-o", file.toString());

        assertThat(invocation.out()).isEmpty();
        assertThat(file).content(UTF_8).startsWith(TIES_HEADER);
    }

    @Test
    void doesNotReplaceTheClaims() throws IOException {
        String before = Files.readString(claims);

        Invocation invocation = network("-o", claims.toString());

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains("is one of the files that are read; name another for the network");
        assertThat(claims).content(UTF_8).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--mode twomode --weight congruence|weight congruence is not defined for mode twomode",
                "--normalise activity|normalisation activity is not defined for mode actors",
                "--mode twomode --weight combine --normalise activity|weight combine is a code, to which normalisation activity",
                "--kernel gaussian|--kernel needs --window",
                "--window days --window-size 0|size 0 of a window must be at least 1",
                "--from 2031-02-01 --to 2031-01-01|from 2031-02-01 must not be later than to 2031-01-01",
                "--from tomorrow|'tomorrow' must be a day written yyyy-MM-dd",
                "--min-claims 0|min-claims 0 must be at least 1",
                "--duplicates decade|'decade' must be one of include, document, day, week, month, year, acrossrange",
            })
    void saysWhatDoesNotGoTogether(String options, String message) {
        Invocation invocation = network(Splitter.on(' ').splitToList(options).toArray(String[]::new));

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains(message);
        assertThat(invocation.out()).isEmpty();
    }

    private Invocation network(String... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "network";
        arguments[1] = claims;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Invocation.of(new ToyModels(), arguments);
    }
}
