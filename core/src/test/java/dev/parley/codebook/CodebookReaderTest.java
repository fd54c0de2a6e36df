package dev.parley.codebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodebookReaderTest {

    private static final Proposal PIER = new Proposal("P1", "The pier is rebuilt", "", "");

    @TempDir
    private Path folder;

    @Test
    void readsAllColumns() throws IOException {
        assertThat(
                        read(
                                "id,proposal,description,parent\nP1,The pier is rebuilt,,\nP2,\"A park, with trees\",More words,P1\n"))
                .containsExactly(PIER, new Proposal("P2", "A park, with trees", "More words", "P1"));
    }

    @Test
    void readsOneProposal() throws IOException {
        assertThat(read("id,proposal\nP1,The pier is rebuilt")).containsExactly(PIER);
    }

    @Test
    void passesOverOtherColumns() throws IOException {
        assertThat(read("examples,proposal,note,id,note\nx,The pier is rebuilt,y,P1,z\n"))
                .containsExactly(PIER);
    }

    @Test
    void readsHeaderInAnyCase() throws IOException {
        assertThat(read(" ID , Proposal\nP1,The pier is rebuilt\n")).containsExactly(PIER);
    }

    @Test
    void readsByteOrderMarkAndCarriageReturns() throws IOException {
        assertThat(read("\uFEFFid,proposal\r\nP1,The pier is rebuilt\r\n")).containsExactly(PIER);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsSeparatorThatHeaderShows(String separator) throws IOException {
        String text = "id,proposal,description\nP1,The pier is rebuilt,\n".replace(",", separator);
        assertThat(read(text)).containsExactly(PIER);
    }

    @Test
    void passesOverRowsWithoutContent() throws IOException {
        assertThat(read("\nid,proposal,,\n\n,,,\nP1,The pier is rebuilt,,,,\n , ,,\n"))
                .containsExactly(PIER);
    }

    @Test
    void trimsValuesAndCollapsesWording() throws IOException {
        assertThat(read("id,proposal\n P1 ,\"The pier\n is  rebuilt \"\n")).containsExactly(PIER);
    }

    @Test
    void keepsOrderOfFile() throws IOException {
        assertThat(read("id,proposal,parent\nb,B,a\na,A,\n"))
                .extracting(Proposal::id)
                .containsExactly("b", "a");
    }

    @Test
    void restoresDefusedValues() throws IOException {
        assertThat(read("id,proposal,description,parent\n'-1,'=1+1,''@now,\nb,plain,'tis,'-1\n"))
                .containsExactly(new Proposal("-1", "=1+1", "'@now", ""), new Proposal("b", "plain", "'tis", "-1"));
    }

    @Test
    void readsUtf16WithAMark() throws IOException {
        Path file = Files.write(
                folder.resolve("book.csv"), "\uFEFFid\tproposal\r\nP1\tThe pier is rebuilt\r\n".getBytes(UTF_16LE));

        assertThat(CodebookReader.read(file).proposals()).containsExactly(PIER);
    }

    @Test
    void readsRowsWithoutTheirLastBlankValues() throws IOException {
        assertThat(read("id,proposal,description,parent\nP1,The pier is rebuilt\n"))
                .containsExactly(PIER);
    }

    @Test
    void rejectsMissingFile() {
        Path missing = folder.resolve("missing.csv");
        assertThat(faults(missing)).containsExactly(missing + ": error: there is no such file");
    }

    @Test
    void rejectsFolder() {
        assertThat(faults(folder)).singleElement().asString().startsWith(folder + ": error: is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\n", ",,,\n"})
    void rejectsEmptyFile(String text) throws IOException {
        assertThat(faults(text)).singleElement().asString().startsWith("error: is empty");
    }

    @Test
    void rejectsHeaderOnly() throws IOException {
        assertThat(faults("id,proposal\n")).containsExactly("error: has a header but no proposals");
    }

    @Test
    void rejectsMissingColumns() throws IOException {
        assertThat(faults("name,text\nP1,The pier is rebuilt\n"))
                .containsExactly(
                        "1:1: error: the header has no column 'id'; it names name, text",
                        "1:1: error: the header has no column 'proposal'; it names name, text");
    }

    @Test
    void rejectsDuplicateColumns() throws IOException {
        assertThat(faults("id,proposal,ID\nP1,The pier is rebuilt,P2\n"))
                .containsExactly("1:13: error: the header names the column 'id' twice");
    }

    @Test
    void rejectsDuplicateIds() throws IOException {
        assertThat(faults("proposal,id\nThe pier is rebuilt,P1\nThe park is built,P1\n"))
                .containsExactly("3:19: error: the id 'P1' is already given in line 2");
    }

    @Test
    void rejectsBlankValues() throws IOException {
        assertThat(faults("id,proposal\n ,The pier is rebuilt\nP2,\n"))
                .containsExactly("2:1: error: the id is blank", "3:4: error: the proposal is blank");
    }

    @Test
    void rejectsUnknownParent() throws IOException {
        assertThat(faults("id,proposal,parent\nP1,The pier is rebuilt,P9\n"))
                .containsExactly("2:24: error: there is no proposal 'P9' to be the parent");
    }

    @Test
    void rejectsParentCycleOnce() throws IOException {
        assertThat(faults("id,proposal,parent\nP0,O,P1\nP1,A,P2\nP2,B,P1\n"))
                .containsExactly("3:6: error: the proposal 'P1' is its own ancestor: P1 -> P2 -> P1");
    }

    @Test
    void rejectsProposalThatIsItsOwnParent() throws IOException {
        assertThat(faults("id,proposal,parent\nP1,A,P1\n"))
                .containsExactly("2:6: error: the proposal 'P1' is its own ancestor: P1 -> P1");
    }

    @Test
    void rejectsRowsOfWrongSizeOnlyOnce() throws IOException {
        assertThat(faults("id,proposal,parent\nP1,The pier, rebuilt,P2\nP2\nP3,A,P1\n"))
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith(
                                        "2:22: error: the row has 4 values where the header has 3; a value that contains"),
                        fault -> assertThat(fault).isEqualTo("3:1: error: the proposal is blank"));
    }

    @Test
    void rejectsUnclosedQuoteAndReportsRowsBefore() throws IOException {
        assertThat(faults("id,proposal\nP1,\nP2,\"The pier\nP3,The park\n"))
                .containsExactly(
                        "2:4: error: the proposal is blank", "3:4: error: this quotation mark is never closed");
    }

    @Test
    void rejectsTextBehindAClosingQuoteAndReportsRowsBefore() throws IOException {
        assertThat(faults("id,proposal\nP1,\nA,\"x\"y\nP3,The park\n"))
                .containsExactly(
                        "2:4: error: the proposal is blank",
                        "3:6: error: more follows behind the closing quotation mark; a quotation mark within a value is"
                                + " written twice");
    }

    @Test
    void readsQuotationMarksWithinValues() throws IOException {
        assertThat(read("id,proposal\nP1,\"The \"\"old\"\" pier\"\nP2,The 5\" pipe\n"))
                .extracting(Proposal::text)
                .containsExactly("The \"old\" pier", "The 5\" pipe");
    }

    @Test
    void countsLinesWithinQuotes() throws IOException {
        assertThat(faults("id,proposal\r\nP1,\"The\r\npier \"\"old\"\"\"\r\nP1,\"A\nB\"\r\nP2,\r\n"))
                .containsExactly(
                        "4:1: error: the id 'P1' is already given in line 2", "6:4: error: the proposal is blank");
    }

    @Test
    void countsColumnsOnLastLineOfQuotedField() throws IOException {
        assertThat(faults("id,proposal,parent\nP1,\"A\nB\",P9\n"))
                .containsExactly("3:4: error: there is no proposal 'P9' to be the parent");
    }

    @Test
    void rejectsOtherCharsetWithPlace() throws IOException {
        Path file = Files.write(folder.resolve("book.csv"), "id,proposal\nP1,The café\n".getBytes(ISO_8859_1));
        assertThat(faults(file))
                .containsExactly(file + ":2:11: error: is not UTF-8 from here on; save the table as \"CSV UTF-8\"");
    }

    @Test
    void rejectsBinaryFile() throws IOException {
        assertThat(faults("id\0,proposal")).singleElement().asString().startsWith("1:3: error: is not text");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void reportsVeryManyFaultsQuickly() throws IOException {
        assertThat(faults("id,proposal\n" + "P1,\n".repeat(50_000))).hasSize(99_999);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void followsVeryLongLineOfParentsQuickly() throws IOException {
        StringBuilder text = new StringBuilder("id,proposal,parent\n");
        for (int i = 0; i < 100_000; i++) {
            text.append(i)
                    .append(",A,")
                    .append(i == 99_999 ? "" : String.valueOf(i + 1))
                    .append('\n');
        }
        assertThat(read(text.toString())).hasSize(100_000);
    }

    private List<Proposal> read(String text) throws IOException {
        return CodebookReader.read(Files.write(folder.resolve("book.csv"), text.getBytes(UTF_8)))
                .proposals();
    }

    /** Returns the faults without the path and the colon behind it. */
    private List<String> faults(String text) throws IOException {
        Path file = Files.write(folder.resolve("book.csv"), text.getBytes(UTF_8));
        String path = file + ":";
        return faults(file).stream()
                .map(fault -> fault.substring(path.length()).trim())
                .toList();
    }

    private static List<String> faults(Path file) {
        InputException fault = catchThrowableOfType(InputException.class, () -> CodebookReader.read(file));
        return fault.diagnostics().stream().map(Object::toString).toList();
    }
}
