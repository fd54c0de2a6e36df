package dev.parley.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    /** More than a piece of those in which a file is read. */
    private static final int LONG = 40_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {16_370, 16_380, 16_381, 16_382, 16_383, 16_384, 16_385})
    void charactersOfSeveralBytesAreWholeWhereverAPieceEnds(int before) throws IOException {
        String value = "x".repeat(before) + "Łódź 🙂 “so”";

        assertThat(values("name,note\n" + value + ",1\n", UTF_8)).containsExactly(value);
        assertThat(values("\uFEFFname,note\n" + value + ",1\n", UTF_16LE)).containsExactly(value);
    }

    @Test
    void placesCountLinesOfEveryKindAndWithinQuotationMarks() throws IOException {
        List<CsvRow<Column>> rows = table("name,note\r\n\"a\r\nb\"\"\",x\ry,\"z\"\n\n\"p\nq\",r\n", new Faults(file()))
                .rows();

        assertThat(rows)
                .extracting(row -> row.place(Column.NAME))
                .containsExactly(new Place(2, 1), new Place(4, 1), new Place(6, 1));
        assertThat(rows)
                .extracting(row -> row.place(Column.NOTE))
                .containsExactly(new Place(3, 6), new Place(4, 3), new Place(7, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowsBeforeABrokenQuotationMarkAreReadAndThoseBehindAreNot(String end) throws IOException {
        String rows = ("a,b" + end).repeat(LONG);
        Faults faults = new Faults(file());

        List<CsvRow<Column>> read = table("name,note" + end + rows + "\"x\" y,b" + end + "c,d" + end, faults)
                .rows();

        assertThat(read).hasSize(LONG);
        assertThat(faults.sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains(":40002:4: error: more follows behind"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldWhereItOpens() throws IOException {
        Faults faults = new Faults(file());

        List<CsvRow<Column>> read =
                table("name,note\na,b\nc,\"" + "d,e\n".repeat(LONG), faults).rows();

        assertThat(read).hasSize(1);
        assertThat(faults.sorted())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.toString()).contains(":3:3: error: this quotation mark is never closed"));
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirPlaceFarIntoTheFile() throws IOException {
        String rows = "a,b\n".repeat(LONG);
        Path file = file();
        byte[] bytes = ("name,note\n" + rows + "c,?\n").getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        Files.write(file, bytes);
        Faults faults = new Faults(file);

        CsvTable.read(file, List.of(Column.values()), Integer.MAX_VALUE - 1, faults);

        assertThat(faults.sorted())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.toString()).contains(":40002:3: error: is not UTF-8 from here on"));
    }

    @Test
    void aReplacementCharacterThatTheFileHasIsNoFault() throws IOException {
        assertThat(values("name,note\n\uFFFD,b\n", UTF_8)).containsExactly("\uFFFD");
    }

    private List<String> values(String text, Charset charset) throws IOException {
        Path file = file();
        Files.writeString(file, text, charset);
        Faults faults = new Faults(file);
        List<CsvRow<Column>> rows = CsvTable.read(file, List.of(Column.values()), Integer.MAX_VALUE - 1, faults)
                .rows();
        assertThat(faults.sorted()).isEmpty();
        return rows.stream().map(row -> row.raw(Column.NAME)).toList();
    }

    private CsvTable<Column> table(String text, Faults faults) throws IOException {
        Files.writeString(file(), text);
        return CsvTable.read(file(), List.of(Column.values()), Integer.MAX_VALUE - 1, faults);
    }

    private Path file() {
        return folder.resolve("table.csv");
    }

    private enum Column implements CsvColumn {
        NAME,
        NOTE;

        @Override
        public boolean isRequired() {
            return true;
        }
    }
}
