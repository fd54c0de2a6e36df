package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The date in a file's name is the last resort. */
final class FileNameDateTest {

    @TempDir
    private Path folder;

    @Test
    void takesTheDateOfTheNameWhereNothingElseTellsOne() throws IOException {
        Document document = new Reading(folder).document("2021-03-04 bridge.html", "<p>The bridge is built.</p>");

        assertThat(document.metadata().find(Field.DATE)).hasValue("2021-03-04");
        assertThat(document.metadata().source(Field.DATE)).hasValue("file name");
    }

    @Test
    void prefersTheDateThatTheArticleTells() throws IOException {
        Document document = new Reading(folder)
                .document(
                        "2021-03-04 bridge.html",
                        "<meta name=\"dc.date\" content=\"2020-01-02\"><p>The bridge is built.</p>");

        assertThat(document.metadata().find(Field.DATE)).hasValue("2020-01-02");
    }

    @Test
    void givesTheRowsOfATableNoDateOfTheirFile() throws IOException {
        Document document = new Reading(folder).document("2021-03-04.csv", "id,text\n1,The bridge is built.\n");

        assertThat(document.metadata().find(Field.DATE)).isEmpty();
    }
}
