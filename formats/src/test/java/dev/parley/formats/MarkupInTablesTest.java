package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of scraped articles often have their texts as HTML. */
final class MarkupInTablesTest {

    @TempDir
    private Path folder;

    @Test
    void readsATextInHtmlWithoutItsTags() throws IOException {
        assertThat(new Reading(folder)
                        .document("a.csv", "id,text\n1,\"<p>The <b>bridge</b> is built.</p><p>Anna cheers.</p>\"\n")
                        .text())
                .isEqualTo("The bridge is built.\n\nAnna cheers.");
    }

    @Test
    void leavesAnglesThatAreNoTags() throws IOException {
        assertThat(new Reading(folder)
                        .document("a.jsonl", "{\"text\": \"If a < b and b > c, the <bridge> is built.\"}\n")
                        .text())
                .isEqualTo("If a < b and b > c, the <bridge> is built.");
    }
}
