package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.export.ClaimsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story of an agency in several newspapers. */
final class CopiesTest {

    private static final String STORY =
            "<p>The council of the town met on Tuesday to talk about the harbour bridge, which has"
                    + " been planned for many years by the board.</p><p>Anna backs P1.</p><p>“It is a question of money,” said the mayor"
                    + " of the town, and nobody in the room had anything to say against that.</p>";

    @TempDir
    private Path folder;

    @BeforeEach
    void printTheStory() throws IOException {
        print("first", "2021-03-04", "<meta property=\"og:site_name\" content=\"The Post\">", STORY);
        print("second", "2021-03-05", "<meta property=\"og:site_name\" content=\"The Gazette\">", STORY);
        print("third", "2021-03-06", "", STORY);
    }

    @Test
    void countAClaimOnceWithTheOutletOfEachThatCarriesIt() throws IOException {
        List<Claim> claims = claims();

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).origin().document().value()).isEqualTo("first");
        assertThat(Files.readString(folder.resolve("run/claims.csv"))).contains(",second | third,The Gazette | ?");
        assertThat(Files.readString(folder.resolve("run/documents.csv"))).contains(",first");
    }

    @Test
    void leaveAnotherStoryOnTheSameThingAlone() throws IOException {
        print(
                "other",
                "2021-03-07",
                "",
                "<p>Nobody knows who will pay for it, and the shops at the old pier have been empty for a long time now.</p>"
                        + "<p>Anna backs P1.</p>");

        assertThat(claims()).hasSize(2);
    }

    @Test
    void countEachCopyIfTheUserWantsIt() throws IOException {
        assertThat(claims("--copies", "keep")).hasSize(3);
    }

    private List<Claim> claims(Object... more) throws IOException {
        Path codebook = Files.writeString(folder.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\n");
        List<Object> arguments = new ArrayList<>(
                List.of("compare", folder.resolve("articles"), "-c", codebook, "-o", folder.resolve("run")));
        arguments.addAll(List.of(more));
        Invocation invocation = Invocation.of(new ToyModels(), arguments.toArray());
        assertThat(invocation.exitCode()).as(invocation.err()).isZero();
        return ClaimsFile.read(folder.resolve("run/claims.csv"));
    }

    private void print(String name, String date, String head, String body) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve(name + ".html"),
                "<html><head><title>A bridge</title><meta name=\"dc.date\" content=\"" + date + "\">" + head
                        + "</head><body><article><h1>A bridge</h1>" + body + "</article></body></html>");
    }
}
