package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import dev.parley.diagnostic.Diagnostic.Severity;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextReaderTest {

    private static final String TEXT =
            "Café owners back the ban – “for now”\n\nThe owners of cafés said that they back the ban on cars.\n";

    @TempDir
    private Path folder;

    @Test
    void readsUtf8() throws IOException {
        assertThat(document(TEXT.getBytes(UTF_8)).text()).isEqualTo(TEXT);
    }

    @Test
    void namesDocumentByGivenId() throws IOException {
        assertThat(document(TEXT.getBytes(UTF_8)).id()).isEqualTo(new DocumentId("article"));
    }

    @Test
    void keepsCarriageReturnsInText() throws IOException {
        String text = TEXT.replace("\n", "\r\n");
        Document document = document(text.getBytes(UTF_8));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.body())
                .extracting(range -> range.of(text))
                .doesNotContain("")
                .noneMatch(piece -> piece.contains("\r"));
    }

    @Test
    void keepsByteOrderMarkOfUtf8OutsideBodyAndTitle() throws IOException {
        Document document = document(("\uFEFF" + TEXT).getBytes(UTF_8));
        assertThat(document.text()).isEqualTo("\uFEFF" + TEXT);
        assertThat(document.body().get(0).start()).isEqualTo(1);
        assertThat(document.metadata().find(Field.TITLE)).contains("Café owners back the ban – “for now”");
    }

    @Test
    void readsUtf16WithByteOrderMark() throws IOException {
        assertThat(document(("\uFEFF" + TEXT).getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(document(("\uFEFF" + TEXT).getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
    }

    @Test
    void readsWindows1252WithWarning() throws IOException {
        IngestResult result = read(TEXT.getBytes(Charset.forName("windows-1252")));
        assertThat(result.documents()).extracting(Document::text).containsExactly(TEXT);
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
            assertThat(diagnostic.message()).contains("Windows-1252");
        });
    }

    @Test
    void readsUtf8WithFlawsWithWarning() throws IOException {
        IngestResult result = read(Bytes.concat(TEXT.getBytes(UTF_8), new byte[] {(byte) 0xE2, (byte) 0x80}));
        assertThat(result.documents()).extracting(Document::text).containsExactly(TEXT + "\uFFFD");
        assertThat(result.diagnostics()).singleElement().asString().contains("warning: is UTF-8 with 1 invalid bytes");
    }

    @Test
    void rejectsOtherCharsets() throws IOException {
        assertThat(fault("Правительство поддержало запрет, оппозиция против.".getBytes(Charset.forName("KOI8-R"))))
                .contains("neither UTF-8 nor Windows-1252");
    }

    @Test
    void rejectsBrokenUtf16() throws IOException {
        assertThat(fault(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0x00, 0x00, (byte) 0xD8}))
                .contains("UTF-16LE");
    }

    @Test
    void rejectsEmptyFile() throws IOException {
        assertThat(fault(new byte[0])).contains("is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \r\n\t ", "\uFEFF", "\uFEFF \u00A0\u200B\n"})
    void rejectsFileOfWhiteSpace(String text) throws IOException {
        assertThat(fault(text.getBytes(UTF_8))).contains("nothing but white space");
    }

    @Test
    void rejectsEmptyUtf16() throws IOException {
        assertThat(fault(new byte[] {(byte) 0xFF, (byte) 0xFE})).contains("is empty");
    }

    @Test
    void rejectsBinaryFileWithNul() throws IOException {
        assertThat(fault("PK\u0003\u0004\0\0 and some words".getBytes(ISO_8859_1)))
                .contains("not a text file");
    }

    @Test
    void rejectsBinaryFileWithoutNul() throws IOException {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
        }
        bytes[0] = 'G';
        assertThat(fault(bytes)).contains("not a text file");
    }

    @Test
    void leavesOutStrayControlCharactersAndSaysSo() throws IOException {
        String text = "A bell \u0007rings.\0 " + "Nobody hears it. ".repeat(20);

        IngestResult result = read(text.getBytes(UTF_8));

        assertThat(result.documents().get(0).text()).isEqualTo(text.replaceAll("[\u0007\0]", ""));
        assertThat(result.diagnostics())
                .singleElement()
                .asString()
                .contains("warning: holds 2 control characters, which are left out");
    }

    @Test
    void readsATextWhoseLastBlockIsFilledWithZeros() throws IOException {
        String text = "Nobody hears the bell. ".repeat(20);

        assertThat(document((text + "\0".repeat(4_096)).getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody hears it.\0", "AB\u0001\u0002CD\0"})
    void refusesWhatHasZerosAllOver(String text) throws IOException {
        assertThat(read(text.repeat(20).getBytes(UTF_8)).diagnostics())
                .singleElement()
                .asString()
                .contains("is not a text file");
    }

    @Test
    void readsSignsOfWindowsThatWereTakenForControlCharacters() throws IOException {
        IngestResult result =
                read("The bell\u0092s tower \u0096 all of it \u0096 is \u0093old\u0094.\n".getBytes(UTF_8));

        assertThat(result.documents().get(0).text()).isEqualTo("The bell’s tower – all of it – is “old”.\n");
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void readsUtf32WithAByteOrderMark() throws IOException {
        String text = "Nobody hears the “bell”.";

        assertThat(document(("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE")))
                        .text())
                .isEqualTo(text);
        assertThat(document(("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE")))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void rejectsFileBeyondLimit() throws IOException {
        IngestResult result = new PlainTextReader(10).read(file("elevenbytes".getBytes(UTF_8)));
        assertThat(result.documents()).isEmpty();
        assertThat(result.diagnostics()).singleElement().asString().contains("limit of 10 bytes");
    }

    @Test
    void readsFileAtLimit() throws IOException {
        assertThat(new PlainTextReader(10)
                        .read(file("ten bytes.".getBytes(UTF_8)))
                        .documents())
                .hasSize(1);
    }

    @Test
    void reportsMissingFileWithPath() {
        Path missing = folder.resolve("missing.txt");
        IngestResult result =
                DocumentReader.plainText().read(new InputFile(new DocumentId("missing"), missing, "missing.txt"));
        assertThat(result.documents()).isEmpty();
        assertThat(result.sha256()).isEmpty();
        assertThat(result.diagnostics())
                .singleElement()
                .asString()
                .isEqualTo(missing + ": error: there is no such file or folder");
    }

    @Test
    void reportsFolderInPlaceOfFile() {
        IngestResult result =
                DocumentReader.plainText().read(new InputFile(new DocumentId("folder"), folder, "folder"));
        assertThat(result.diagnostics()).singleElement().asString().contains("cannot be read");
    }

    @Test
    void digestsBytesOfFile() throws IOException {
        assertThat(read("abc".getBytes(UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void readsRepeatedPassageOnce() throws IOException {
        String passage = "The owners of cafés said that they back the ban on cars.";
        String text = "Ban on cars backed\n" + passage + "\nOthers disagree.\n" + passage + "\n";
        assertThat(document(text.getBytes(UTF_8)).body())
                .extracting(range -> range.of(text))
                .containsExactly("Ban on cars backed", passage, "Others disagree.");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void reportsSentenceWithoutEndQuickly() throws IOException {
        assertThat(fault("and so the board went on ".repeat(200_000).getBytes(UTF_8)))
                .contains("20000 characters without the end of a sentence");
    }

    @Test
    void readsWhatStandsBesideSentenceWithoutEnd() throws IOException {
        String first = "The board backs the ban.";
        IngestResult result = read((first + "\n\n" + "and so it went on ".repeat(2_000) + "\n").getBytes(UTF_8));
        assertThat(result.documents().get(0).body())
                .extracting(range -> range.of(first))
                .containsExactly(first);
        assertThat(result.diagnostics())
                .singleElement()
                .hasToString(folder.resolve("article.txt")
                        + ":3:1: warning: has more than 20000 characters without the end of a sentence,"
                        + " which no article has; this paragraph is not read");
    }

    @Test
    void readsParagraphOfAnyLengthThatHasSentences() throws IOException {
        assertThat(document("So the board went on. ".repeat(20_000).getBytes(UTF_8))
                        .body())
                .hasSize(1);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void reportsOneVeryLongWordQuickly() throws IOException {
        assertThat(fault("a".repeat(5_000_000).getBytes(UTF_8))).contains("end of a sentence");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void readsVeryManyLinesQuickly() throws IOException {
        assertThat(document("Yes\n\n \n".repeat(700_000).getBytes(UTF_8)).body())
                .hasSize(700_000);
    }

    private Document document(byte[] bytes) throws IOException {
        IngestResult result = read(bytes);
        assertThat(result.diagnostics()).isEmpty();
        return result.documents().get(0);
    }

    private String fault(byte[] bytes) throws IOException {
        IngestResult result = read(bytes);
        assertThat(result.documents()).isEmpty();
        assertThat(result.diagnostics()).hasSize(1).allMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return result.diagnostics().get(0).message();
    }

    private IngestResult read(byte[] bytes) throws IOException {
        return DocumentReader.plainText().read(file(bytes));
    }

    private InputFile file(byte[] bytes) throws IOException {
        return new InputFile(
                new DocumentId("article"), Files.write(folder.resolve("article.txt"), bytes), "article.txt");
    }
}
