package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What press databases export, in every format in which they deliver it. */
final class PressFilesTest {

    private static final List<String> LABELS = List.of(
            "Length:",
            "Section:",
            "Load-Date",
            "Copyright",
            "©",
            "words",
            "Document",
            "Job Number",
            "Page 1",
            "English");

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return PressFiles.EXPORTS.keySet().stream()
                .sorted()
                .flatMap(export -> Stream.of("txt", "html", "rtf", "docx").map(format -> Arguments.of(export, format)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void splitsAnExportIntoItsArticles(String export, String format) throws IOException {
        List<Document> articles = read(export, format).documents();

        assertThat(articles).extracting(article -> article.id().value()).containsExactly("a#1", "a#2");
        assertThat(articles.get(0).metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "Bell 7, 12 years late, rings at last",
                        Field.OUTLET, "The Estuary Times",
                        Field.DATE, "2021-03-04",
                        Field.AUTHOR, "Saoirse Whelan"));
        assertThat(articles.get(1).metadata().values())
                .isEqualTo(Map.of(
                        Field.TITLE, "March in Varn: May 1, 1890 remembered",
                        Field.OUTLET, "The Lowland Post",
                        Field.DATE, "2021-07-09",
                        Field.AUTHOR, "Hugo Brandt and Mara Lind"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTheTextOfEachArticleAndNoLabels(String export, String format) throws IOException {
        List<Document> articles = read(export, format).documents();

        assertThat(Reading.body(articles.get(0)))
                .contains("Bell 7 must be recast, ringing master Jens Tofte told the trust.")
                .contains("The trust’s own plan is to weld it.")
                .doesNotContain(LABELS);
        assertThat(Reading.body(articles.get(1)))
                .contains("Varn’s May march should move to June, historian Lotte Hagen argues.")
                .contains("The town band opposes the change.")
                .doesNotContain(LABELS);
    }

    private IngestResult read(String export, String format) throws IOException {
        List<String> lines = Objects.requireNonNull(PressFiles.EXPORTS.get(export), export);
        return new Reading(folder).of("a." + format, PressFiles.write(lines, format));
    }
}
