package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.codebook.CodebookReader;
import dev.parley.codebook.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proposals of articles that nobody has coded, by the shipped models. */
final class CodebookIT {

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        article("harbour", """
                Oberau council to vote on harbour bridge

                Mayor Mira Holt said on Monday that the council must build the harbour bridge. "We need it now," she said.
                The Dockers' Union opposes the harbour bridge. Its leader Jon Brand demanded that the council keep the old ferry.
                Shopkeepers called for a toll on lorries. The union rejected the toll on lorries.
                """);
        article("toll", """
                Lorry toll divides Oberau

                The Shopkeepers' League wants to impose a toll on lorries in the old town. Mayor Mira Holt backed the toll on lorries.
                The Dockers' Union said the council should not impose a toll on lorries.
                """);
    }

    @Test
    void findsWhatIsProposedAndWritesACodebookThatCanBeGivenBack() {
        Path file = folder.resolve("induced.csv");

        Invocation induce = Invocation.of(Models.SHIPPED, "codebook", "induce", articles, "-o", file);
        Invocation check = Invocation.of(Models.SHIPPED, "codebook", "check", file);

        assertThat(induce.exitCode()).as(induce.err()).isZero();
        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(proposals(file))
                .extracting(Proposal::text)
                .anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("toll"));
    }

    @Test
    void givesTheSameBytesForAnyOrderOfTheFiles() {
        Invocation one = Invocation.of(
                Models.SHIPPED, "codebook", "induce", articles.resolve("harbour.txt"), articles.resolve("toll.txt"));
        Invocation other = Invocation.of(
                Models.SHIPPED, "codebook", "induce", articles.resolve("toll.txt"), articles.resolve("harbour.txt"));

        assertThat(one.out()).isEqualTo(other.out()).contains("id,proposal,description,parent,examples");
    }

    @Test
    void keepsIdsAndWordingsWhenAnUnrelatedArticleIsAdded() throws IOException {
        List<Proposal> before = induced("before.csv");
        article("whales", """
                Norland lifts whaling quota

                Norland raised the quota on minke whales on Friday. Biologist Ada Quist urged Norland to end whaling.
                """);

        assertThat(induced("after.csv")).containsAll(before);
    }

    @Test
    void keepsTheProposalsOfTheSeedsWhenTheyComeInAnotherOrderWithAnUnrelatedArticle() throws IOException {
        article("whales", """
                Norland lifts whaling quota

                Norland raised the quota on minke whales on Friday. Biologist Ada Quist urged Norland to end whaling.
                """);
        List<Object> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(seeds::add);
        }
        List<Object> mixed = new ArrayList<>(seeds);
        Collections.reverse(mixed);
        mixed.add(2, articles.resolve("whales.txt"));

        Invocation before = induce(seeds, "before.csv");
        Invocation after = induce(mixed, "after.csv");

        assertThat(before.exitCode()).as(before.err()).isZero();
        assertThat(after.exitCode()).as(after.err()).isZero();
        assertThat(proposals(folder.resolve("before.csv"))).hasSizeGreaterThan(10);
        assertThat(proposals(folder.resolve("after.csv"))).containsAll(proposals(folder.resolve("before.csv")));
    }

    @Test
    void extendsACodebookWithoutTouchingWhatIsInIt() throws IOException {
        Path given = folder.resolve("given.csv");
        Files.writeString(given, "id,proposal\nB1,The harbour bridge is built\n");
        Path file = folder.resolve("extended.csv");

        Invocation extend = Invocation.of(Models.SHIPPED, "codebook", "extend", given, articles, "-o", file);

        assertThat(extend.exitCode()).as(extend.err()).isZero();
        assertThat(proposals(file).get(0)).isEqualTo(new Proposal("B1", "The harbour bridge is built", "", ""));
        assertThat(proposals(file)).hasSizeGreaterThan(1);
    }

    @Test
    void comparesArticlesWithoutACodebook() throws IOException {
        Path run = folder.resolve("run");

        Invocation compare = Invocation.of(Models.SHIPPED, "compare", articles, "-o", run);

        assertThat(compare.exitCode()).as(compare.err()).isZero();
        assertThat(compare.err()).contains("the proposals are read off the articles");
        assertThat(Files.readAllLines(run.resolve("claims.csv"))).hasSizeGreaterThan(1);
        assertThat(proposals(run.resolve("codebook.csv"))).isNotEmpty();
    }

    private Invocation induce(List<Object> inputs, String name) {
        List<Object> arguments = new ArrayList<>(List.of("codebook", "induce", "-o", folder.resolve(name)));
        arguments.addAll(inputs);
        return Invocation.of(Models.SHIPPED, arguments.toArray());
    }

    private List<Proposal> induced(String name) {
        Path file = folder.resolve(name);
        Invocation induce = Invocation.of(Models.SHIPPED, "codebook", "induce", articles, "-o", file);
        assertThat(induce.exitCode()).as(induce.err()).isZero();
        return proposals(file);
    }

    private static List<Proposal> proposals(Path file) {
        return CodebookReader.read(file).proposals();
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name + ".txt"), text);
    }
}
