package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodebookCommandTest {

    @TempDir
    private Path folder;

    @Test
    void countsTheProposalsOfASoundCodebook() throws IOException {
        Path file = codebook("id,proposal\nB1,The bridge is built\nB2,The ferry is kept\n");

        Invocation check = Invocation.of(ToyModels.UNTOUCHED, "codebook", "check", file);

        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).isEqualTo(file + ": 2 proposals, no faults\n");
    }

    @Test
    void warnsOfWordingsThatAreNoProposalsWithLineAndColumn() throws IOException {
        Path file = codebook("id,proposal\nB1,Harbour expansion\nB2,The ferry is not kept\nB3,Is the ferry kept?\n");

        Invocation check = Invocation.of(ToyModels.UNTOUCHED, "codebook", "check", file);

        assertThat(check.exitCode()).isZero();
        assertThat(check.err())
                .contains(
                        ":2:4: warning: the wording names a topic",
                        ":3:4: warning: the wording is negated",
                        ":4:4: warning: the wording asks something");
        assertThat(check.out()).isEqualTo(file + ": 3 proposals, no faults, 3 warnings\n");
    }

    @Test
    void warnsOfWordingsThatSayTheSameAndOfOtherLanguages() throws IOException {
        Path file = codebook("id,proposal\nB1,The ferry is kept\nB2,the Ferry is kept.\nB3,Der Rat baut die Brücke\n");

        Invocation check = Invocation.of(ToyModels.UNTOUCHED, "codebook", "check", file);

        assertThat(check.err())
                .contains(
                        ":3:4: warning: says the same as 'B1'",
                        ":4:4: warning: the wording is in German; Parley reads English");
    }

    @Test
    void tellsEveryFaultOfACodebook() throws IOException {
        Path file = codebook("id,proposal\nB1,\nB1,The ferry is kept\n");

        Invocation check = Invocation.of(ToyModels.UNTOUCHED, "codebook", "check", file);

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.err())
                .contains(":2:4: error: the proposal is blank", ":3:1: error: the id 'B1' is already given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--proposals=0", "--min-claims=0", "--threads=0"})
    void rejectsAValueOutOfRange(String option) throws IOException {
        Invocation induce = Invocation.of(ToyModels.UNTOUCHED, "codebook", "induce", article(), option);

        assertThat(induce.exitCode()).isEqualTo(2);
        assertThat(induce.err()).contains(option.substring(0, option.indexOf('=')));
    }

    @Test
    void refusesToWriteOverAnArticle() throws IOException {
        Path article = article();

        Invocation induce = Invocation.of(ToyModels.UNTOUCHED, "codebook", "induce", article, "-o", article);

        assertThat(induce.exitCode()).isEqualTo(2);
        assertThat(induce.err()).contains("name another for the codebook");
    }

    @Test
    void keepsACodebookThatIsThereAlready() throws IOException {
        Path file = Files.writeString(folder.resolve("edited.csv"), "id,proposal\nP1,A pier is built\n");

        Invocation induce = Invocation.of(ToyModels.UNTOUCHED, "codebook", "induce", article(), "-o", file);

        assertThat(induce.exitCode()).isEqualTo(2);
        assertThat(induce.err()).contains("edited.csv exists already; use --force to replace it");
        assertThat(file).content().contains("A pier is built");
    }

    @Test
    void checksTheGivenCodebookBeforeModelsAreLoaded() throws IOException {
        Path file = codebook("id,proposal\n");

        Invocation extend = Invocation.of(ToyModels.UNTOUCHED, "codebook", "extend", file, article());

        assertThat(extend.exitCode()).isEqualTo(2);
        assertThat(extend.err()).startsWith(file + ": error: has a header but no proposals");
    }

    @Test
    void keepsTheColumnsThatItDoesNotReadAndTheExamplesThatAreThere() throws IOException {
        Path file = codebook("id,coder,proposal,examples\nP1,Ida,A pier is built,\"Build it, she said.\"\n");

        Invocation extend = Invocation.of(new ToyModels(), "codebook", "extend", file, article());

        assertThat(extend.exitCode()).as(extend.err()).isZero();
        assertThat(extend.out()).isEqualTo("""
                        id,proposal,description,parent,examples,coder
                        P1,A pier is built,,,"Build it, she said.",Ida
                        """);
    }

    @Test
    void passesOverACodebookThatLiesBesideTheArticles() throws IOException {
        codebook("id,proposal\nP1,A pier is built\n");
        article();

        Invocation induce = Invocation.of(new ToyModels(), "codebook", "induce", folder);

        assertThat(induce.exitCode()).as(induce.err()).isZero();
        assertThat(induce.err()).doesNotContain("codebook.csv");
    }

    @Test
    void saysWhichArticlesAreInAnotherLanguage() throws IOException {
        article();
        Files.writeString(
                folder.resolve("b.txt"),
                "Der Rat will die Brücke bauen, und die Fischer sind dagegen, weil sie den Hafen nicht verlieren wollen."
                        + " Das ist nicht das erste Mal, dass der Rat mit den Fischern über die Brücke und den Hafen redet.\n");

        Invocation induce = Invocation.of(new ToyModels(), "codebook", "induce", folder);

        assertThat(induce.err()).contains("b.txt: warning: is in German and was not read");
    }

    @Test
    void saysWhyThereIsNoProposal() throws IOException {
        Invocation induce = Invocation.of(new ToyModels(), "codebook", "induce", article());

        assertThat(induce.err()).contains("0 proposals in 1 document").contains("no sentence asks for");
    }

    private Path codebook(String text) throws IOException {
        return Files.writeString(folder.resolve("codebook.csv"), text);
    }

    private Path article() throws IOException {
        return Files.writeString(folder.resolve("a.txt"), "Anna backs P1.\n");
    }
}
