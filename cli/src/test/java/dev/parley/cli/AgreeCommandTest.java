package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgreeCommandTest {

    private static final String HEADER = "document,source,source_kind,proposal,stance,start,end,evidence\n";

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void write() throws IOException {
        first = Files.writeString(
                folder.resolve("first.csv"),
                HEADER
                        + "a,Anna,actor,P1,support,0,3,yes\na,Boris,actor,P1,oppose,5,8,not\nb,Anna,actor,P2,oppose,0,3,not\n");
        second = Files.writeString(
                folder.resolve("second.csv"),
                HEADER + "a,Anna,actor,P1,support,0,3,yes\na,Boris,actor,P1,support,5,8,not\n");
    }

    @Test
    void printsFiguresWithIntervals() {
        Invocation invocation = agree(first, second);

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.out())
                .contains("2 documents; intervals hold 95% of 1000 samples of documents")
                .containsPattern("claims precision +4 +0\\.500 ")
                .containsPattern("claims recall +4 +0\\.333 +0\\.000 +0\\.500")
                .containsPattern("stance agreement +2 +0\\.500")
                .containsPattern("evidence alpha +5 +0\\.[0-9]{3}")
                .contains("2 claims not in both with one side");
    }

    @Test
    void writesDisagreements() {
        Path file = folder.resolve("disagreements.csv");

        agree(first, second, "-o", file);

        assertThat(file).content(UTF_8).isEqualTo("""
                document,holder,proposal,first,second,first_evidence,second_evidence,first_sentence,second_sentence
                a,Boris,P1,oppose,support,not,not,not,not
                b,Anna,P2,oppose,,not,,not,
                """);
    }

    @Test
    void writesTheWholeSentencesWhereTheTextsAreThere() throws IOException {
        String text = "She sat down. Anna said yes, yes to\nthe bridge! Boris did not.";
        Path one = run("one", text, "yes, yes", "support");
        Path other = run("other", text, "yes to\nthe", "oppose");
        Path file = folder.resolve("disagreements.csv");

        agree(one, other, "-o", file);

        assertThat(file).content(UTF_8).endsWith("""
                a,Anna,P1,support,oppose,"yes, yes","yes to
                the","Anna said yes, yes to the bridge!","Anna said yes, yes to the bridge!"
                """);
    }

    @Test
    void printsJson() {
        Invocation invocation = agree(first, second, "--json");

        assertThat(invocation.out()).startsWith("""
                {
                  "documents": [
                    "a",
                    "b"
                  ],
                  "left_out": [],
                """).contains("""
                      "holder": "Boris",
                      "proposal": "P1",
                      "first": "oppose",
                      "first_evidence": "not",
                      "first_sentence": "not",
                      "second": "support",
                """);
    }

    @Test
    void printsNoTableBehindJson() {
        assertThat(agree(first, second, "--json", "-o", "-").err()).contains("name a file for --output");
    }

    private Path run(String name, String text, String evidence, String stance) throws IOException {
        Path run = folder.resolve(name);
        Files.createDirectories(run.resolve("texts"));
        Files.writeString(run.resolve("documents.csv"), "document\na\n");
        Files.writeString(run.resolve("texts").resolve("a.txt"), text);
        int start = text.indexOf(evidence);
        Files.writeString(
                run.resolve("claims.csv"),
                HEADER + "a,Anna,actor,P1," + stance + "," + start + "," + (start + evidence.length()) + ",\""
                        + evidence + "\"\n");
        return run;
    }

    @Test
    void takesAGold() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.json"), """
                {"documents": [{"id": "1", "file": "a.txt"}],
                 "entities": [{"id": "e1", "name": "Anna", "aliases": []}, {"id": "e2", "name": "Boris", "aliases": []}],
                 "proposals": [{"id": "P1"}],
                 "statements": [
                   {"doc": "1", "holder": "e1", "proposal": "P1", "stance": "support", "evidence": "yes"},
                   {"doc": "1", "holder": "e2", "proposal": "P1", "stance": "oppose", "evidence": "not"}]}
                """);

        assertThat(agree(gold, second).out()).contains("1 document; ").containsPattern("claims f1 +3 +0\\.500 +– +–");
    }

    @Test
    void tellsOfAFaultyFile() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.csv"), HEADER + "a,Anna,actor,P1,perhaps,0,3,yes\n");

        Invocation invocation = agree(first, broken);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains("broken.csv:2:", "stance 'perhaps' must be one of support, oppose");
        assertThat(invocation.out()).isEmpty();
    }

    private static Invocation agree(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "agree";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Invocation.of(new ToyModels(), all);
    }
}
