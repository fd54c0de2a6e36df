package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetadataFileTest {

    @TempDir
    private Path folder;

    @Test
    void goesBeforeWhatTheDocumentSays() throws IOException {
        MetadataFile file = read("file,outlet,date\na.txt,The Post,4 March 2021\n");
        Metadata own = Metadata.NONE.with(Field.OUTLET, "Home", "og:site_name").with(Field.TITLE, "A bridge");

        assertThat(file.completed(source("in/a.txt", own)).document().metadata().values())
                .isEqualTo(Map.of(Field.OUTLET, "The Post", Field.DATE, "2021-03-04", Field.TITLE, "A bridge"));
    }

    @Test
    void leavesOtherDocumentsAlone() throws IOException {
        assertThat(read("file,outlet\nb.txt,The Post\n").find(source("in/a.txt", Metadata.NONE)))
                .isEqualTo(Metadata.NONE);
    }

    @Test
    void namesTheRowOfATable() throws IOException {
        MetadataFile file = read("file,outlet\nt.csv,All\nt.csv#2,Second\n");

        assertThat(file.find(source("t.csv#2", Metadata.NONE)).find(Field.OUTLET))
                .hasValue("Second");
        assertThat(file.find(source("t.csv#3", Metadata.NONE)).find(Field.OUTLET))
                .hasValue("All");
    }

    @Test
    void tellsEveryFault() {
        assertThatThrownBy(() -> read("file,date\na.txt,soon\na.txt,2021-03-04\n,2021-03-04\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("'soon' is no date")
                .hasMessageContaining("already named")
                .hasMessageContaining("names no file");
    }

    @Test
    void tellsRowsThatNameNoDocument() throws IOException {
        MetadataFile file = read("file,outlet\na.txt,The Post\ngone.txt,The Post\na.txt#1,The Post\n");

        assertThat(file.unused(List.of(source("in/a.txt", Metadata.NONE))))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        folder.resolve("m.csv") + ":3:1: warning: no document that was read is called 'gone.txt'",
                        folder.resolve("m.csv") + ":4:1: warning: no document that was read is called 'a.txt#1'");
    }

    @Test
    void tellsColumnsThatAreNotRead() throws IOException {
        Path table = Files.writeString(folder.resolve("m.csv"), "file,outlett,\na.txt,The Post,\n");
        List<Diagnostic> remarks = new ArrayList<>();

        MetadataFile.read(table, remarks::add);

        assertThat(remarks)
                .singleElement()
                .asString()
                .contains("m.csv:1:6: warning: the column 'outlett' is not read; read are file, title, author");
    }

    private MetadataFile read(String table) throws IOException {
        return MetadataFile.read(Files.writeString(folder.resolve("m.csv"), table));
    }

    private static SourceDocument source(String name, Metadata metadata) {
        return new SourceDocument(new Document(new DocumentId("a"), "", List.of(), metadata), name, name, "");
    }
}
