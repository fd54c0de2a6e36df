package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecisionsCommandTest {

    private static final String TEXT = "A headline\n\nAnna backs P1.\n\nBoris rejects P1.\n";
    private static final String HEADER =
            "decision,document,sha256,start,end,evidence,source,source_kind,proposal,stance,new_source,new_source_kind,"
                    + "new_proposal,new_stance,new_conditional\n";

    @TempDir
    private Path folder;

    private Path run;
    private Path articles;

    @BeforeEach
    void compare() throws IOException {
        run = folder.resolve("run");
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\nP2,The ferry is kept\n");
        Files.writeString(articles.resolve("a.txt"), TEXT);
        Invocation.of(new ToyModels(), "compare", articles, "-o", run, "-q");
    }

    @Test
    void areAppliedToARun() throws IOException {
        Path decisions = decisions(reject("Boris", "oppose", "rejects P1"));

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "matrix", run, "--decisions", decisions, "-q");

        assertThat(invocation).isEqualTo(new Invocation(0, "", ""));
        assertThat(run.resolve("matrix.csv")).content(UTF_8).startsWith("id,proposal,Anna\n");
        assertThat(run.resolve("claims.csv")).content(UTF_8).contains("Anna").doesNotContain("Boris");
        assertThat(run.resolve("report.html")).content(UTF_8).contains("\"holders\":[[\"actor\",\"Anna\"]]");
    }

    @Test
    void areAppliedToTheNextReadingOfTheSameFileUnderAnotherName() throws IOException {
        Path decisions = decisions(reject("Boris", "oppose", "rejects P1"));
        Files.move(articles.resolve("a.txt"), articles.resolve("b.txt"));

        Invocation.of(new ToyModels(), "compare", articles, "-o", run, "-q", "--decisions", decisions);

        assertThat(run.resolve("matrix.csv")).content(UTF_8).startsWith("id,proposal,Anna\n");
        assertThat(run.resolve("manifest.json")).content(UTF_8).contains("\"(decisions)\"");
    }

    @Test
    void areToldIfTheyFindNothing() throws IOException {
        Path decisions = decisions(reject("Cem", "oppose", "rejects P1"));

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "matrix", run, "--decisions", decisions);

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.err())
                .contains(decisions + ":2:1: warning: the decision is not applied: no claim of Cem");
    }

    @Test
    void stopTheCommandIfTheyAreFaulty() throws IOException {
        Path decisions = decisions("perhaps,a,,0,1,A,x,actor,P1,support,,,,,\n");

        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, "compare", articles, "--decisions", decisions);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains(decisions + ":2:1: error: decision 'perhaps'");
    }

    @Test
    void leaveTheReportOutIfAsked() {
        Path other = folder.resolve("other");

        Invocation.of(new ToyModels(), "compare", articles, "-o", other, "-q", "--no-report");

        assertThat(run.resolve("report.html")).exists();
        assertThat(other.resolve("report.html")).doesNotExist();
    }

    private String reject(String source, String stance, String evidence) throws IOException {
        String claims = Files.readString(run.resolve("claims.csv"));
        assertThat(claims).contains(evidence);
        int start = TEXT.indexOf(evidence);
        String hash = MoreFiles.asByteSource(articles.resolve("a.txt"))
                .hash(Hashing.sha256())
                .toString();
        return "reject,a," + hash + "," + start + "," + (start + evidence.length()) + "," + evidence + "," + source
                + ",actor,P1," + stance + ",,,,,\n";
    }

    private Path decisions(String rows) throws IOException {
        return Files.writeString(folder.resolve("decisions.csv"), HEADER + rows);
    }
}
