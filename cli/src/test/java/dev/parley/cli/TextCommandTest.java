package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextCommandTest {

    private static final String FIRST =
            "The council of Oberau voted on Monday to build the bridge over the harbour, and the dockers cheered.";

    private static final String SECOND =
            "The fishermen of the town oppose the bridge, because it would cut their boats off from the open sea.";

    private static final String PAGE = "<html><head><title>A bridge for Oberau | The Post</title>"
            + "<meta name=\"dc.date\" content=\"2021-03-04\"></head><body><nav><a href=\"/\">Home</a> <a href=\"/sport\">Sport</a></nav>"
            + "<article><h1>A bridge for Oberau</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></article>"
            + "<footer><p>Sign up for our newsletter and never miss a story.</p></footer></body></html>";

    @TempDir
    private Path folder;

    @Test
    void printsTheArticleAndNothingAroundIt() throws IOException {
        Invocation text = text(Files.writeString(folder.resolve("page.html"), PAGE));

        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out()).contains(FIRST + "\n\n" + SECOND + "\n\n").doesNotContain("Sport", "newsletter", "===");
    }

    @Test
    void namesEachOfSeveralDocuments() throws IOException {
        Files.writeString(folder.resolve("a.html"), PAGE);
        Files.writeString(folder.resolve("b.txt"), SECOND);

        assertThat(text(folder).out()).contains("=== a\n\n", "=== b\n\n" + SECOND + "\n\n");
    }

    @Test
    void keepsTheNameOfADocumentOnOneLine() throws IOException {
        Files.writeString(folder.resolve("a\nb.txt"), FIRST);
        Files.writeString(folder.resolve("\uD83D\uDE00 c.txt"), SECOND);

        assertThat(text(folder).out()).contains("=== a b\n\n", "=== \uD83D\uDE00 c\n\n");
    }

    @Test
    void writesWhatIsKnownAndTheRangesAsJson() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);

        JsonNode document = JsonMapper.builder()
                .build()
                .readTree(text(page, "--json").out())
                .at("/documents/0");

        assertThat(document.path("document").asText()).isEqualTo("page");
        assertThat(document.path("file").asText()).isEqualTo("page.html");
        assertThat(document.path("title").asText()).isEqualTo("A bridge for Oberau");
        assertThat(document.path("date").asText()).isEqualTo("2021-03-04");
        assertThat(document.at("/sources/date").asText()).isEqualTo("dc.date");
        assertThat(document.path("body"))
                .isNotEmpty()
                .allSatisfy(range -> assertThat(
                                range.path("end").asInt() - range.path("start").asInt())
                        .isEqualTo(range.path("text").asText().length()));
        assertThat(document.at("/body/" + (document.path("body").size() - 1) + "/text")
                        .asText())
                .isEqualTo(SECOND);
    }

    @Test
    void takesTheMetadataThatTheUserKnows() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        Path known = Files.writeString(folder.resolve("known.csv"), "file,outlet\npage.html,The Gazette\n");

        assertThat(text(page, "--metadata", known, "--json").out()).contains("\"outlet\": \"The Gazette\"");
    }

    @Test
    void readsStandardInput() {
        Invocation text = standardInput(PAGE);

        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out()).contains("\"document\": \"stdin\"", FIRST);
    }

    @Test
    void callsStandardInputByItsSignWhereItIsFaulty() {
        assertThat(standardInput("").err()).startsWith("-: error: is empty").doesNotContain("stdin");
    }

    private Invocation standardInput(String content) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(content.getBytes(UTF_8)));
            return text("-", "--json");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void saysWhyAFileIsNotRead() throws IOException {
        Invocation text = text(Files.write(folder.resolve("empty.txt"), new byte[0]));

        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.err()).contains("empty.txt: error: is empty");
    }

    @Test
    void passesOverOtherLanguages() throws IOException {
        Path german = Files.writeString(
                folder.resolve("de.txt"),
                "Der Rat der Stadt hat am Montag beschlossen, dass die Brücke über den Hafen gebaut wird, und die Arbeiter jubelten.");

        assertThat(text(german).err()).contains("de.txt: warning: is in German and was not read");
        assertThat(text(german, "--any-language").out()).startsWith("Der Rat");
    }

    private static Invocation text(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "text";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Invocation.of(ToyModels.UNTOUCHED, all);
    }
}
