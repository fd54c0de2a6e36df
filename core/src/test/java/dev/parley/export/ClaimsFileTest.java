package dev.parley.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.Resources;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.matrix.ClaimBuilder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimsFileTest {

    private static final String HEADER = "document,source,source_kind,proposal,stance,start,end,evidence";
    private static final String ROW = "d1,Zoe,actor,tram,support,0,3,yes";
    private static final Claim CLAIM = ClaimBuilder.actor("Zoe", "tram").as("").claim();

    @TempDir
    Path folder;

    @Test
    void writesWhatItReadToTheLetter() throws IOException {
        String golden = Resources.toString(Resources.getResource(ClaimsFileTest.class, "claims.csv"), UTF_8);

        StringBuilder out = new StringBuilder();
        Csv.claims().write(TramDispute.comparison(read(golden)), out);

        assertThat(out).hasToString(golden);
    }

    @Test
    void keepsTheOrderOfClaimsWhoseEvidenceHasMoved() throws IOException {
        List<Claim> claims = List.of(
                ClaimBuilder.actor("Ada", "tram").at(0, "- no tram").claim(),
                ClaimBuilder.actor("Bea", "tram").at(1, " no").claim());
        StringBuilder first = new StringBuilder();
        Csv.claims().write(TramDispute.comparison(claims), first);

        StringBuilder second = new StringBuilder();
        Csv.claims().write(TramDispute.comparison(read(first.toString())), second);

        assertThat(second).hasToString(first.toString());
    }

    @Test
    void rebuildsTheSameMatrixFromItsClaims() throws IOException {
        String golden = Resources.toString(Resources.getResource(ClaimsFileTest.class, "positions.csv"), UTF_8);
        StringBuilder claims = new StringBuilder();
        Csv.claims().write(TramDispute.comparison(), claims);

        StringBuilder out = new StringBuilder();
        Csv.positions().write(TramDispute.comparison(read(claims.toString())), out);

        assertThat(out).hasToString(golden);
    }

    @Test
    void takesDefaultsForColumnsThatAreMissing() {
        assertThat(read(HEADER + "\n" + ROW + "\n")).containsExactly(CLAIM);
    }

    @Test
    void takesDefaultsForValuesThatAreMissing() {
        assertThat(read(HEADER + ",mention,conditional,voice,confidence,date\n" + ROW + ",,,,,\n" + ROW + "\n"))
                .containsExactly(CLAIM, CLAIM);
    }

    @Test
    void givesTheAuthorTheAuthorsVoice() {
        assertThat(read(HEADER + "\nd1,Zoe,author,tram,oppose,0,3,yes\n"))
                .extracting(Claim::voice)
                .containsExactly(Voice.AUTHOR);
    }

    @Test
    void readsEveryColumn() {
        Claim claim = ClaimBuilder.author("Zoe", "tram")
                .from("d1", "Harbour Post", "Z. Lund", "2031-05-02")
                .as("I")
                .opposing()
                .conditional()
                .by(Voice.QUOTE)
                .at(7, "no, never")
                .sure(0.25)
                .claim();
        String header = String.join(",", ClaimColumn.labels());
        String row = "1,d1,Zoe,author,I,tram,oppose,true,quote,7,16,\"no, never\",0.25,Harbour Post,Z. Lund,2031-05-02";

        assertThat(read(header + "\n" + row + "\n")).containsExactly(claim);
    }

    @Test
    void findsColumnsInAnyOrderAndAmongOthers() {
        String header = "note,evidence,End, start ,stance,proposal,source_kind,source,note,DOCUMENT";

        assertThat(read(header + "\nsee p. 3,yes,3,0,support,tram,actor,Zoe,,d1\n"))
                .containsExactly(CLAIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void readsWhatSpreadsheetsSave(String separator) {
        String text = "\uFEFF" + HEADER + ",conditional,confidence\n" + ROW + ",TRUE,\"0.5\"\n,,,,,,,,,\n";

        assertThat(read(text.replace(",", separator).replace("0.5", "0,5").replace("\n", "\r\n")))
                .containsExactly(ClaimBuilder.actor("Zoe", "tram")
                        .as("")
                        .conditional()
                        .sure(0.5)
                        .claim());
    }

    @Test
    void readsUtf16WithAMark() throws IOException {
        assertThat(ClaimsFile.read(file("\uFEFF" + (HEADER + "\n" + ROW).replace(",", "\t"), UTF_16LE)))
                .containsExactly(CLAIM);
    }

    @Test
    void ignoresCaseAndSpaceInChoices() {
        Claim claim = read(HEADER + ",voice\nd1,Zoe, Author,tram,OPPOSE ,0,3,yes,Act\n")
                .get(0);

        assertThat(claim.holder().kind()).isEqualTo(Holder.Kind.AUTHOR);
        assertThat(claim.stance()).isEqualTo(Stance.OPPOSE);
        assertThat(claim.voice()).isEqualTo(Voice.ACT);
        assertThat(claim.modality()).isEqualTo(Modality.UNCONDITIONAL);
    }

    @Test
    void restoresDefusedTextButNotEvidence() {
        Claim claim =
                read(HEADER + "\n'+d,'=Zoe,actor,'@tram,support,0,3,'=x\n").get(0);

        assertThat(claim.origin().document()).hasToString("+d");
        assertThat(claim.holder().name()).isEqualTo("=Zoe");
        assertThat(claim.proposal()).isEqualTo("@tram");
        assertThat(claim.evidence().text()).isEqualTo("'=x");
    }

    @Test
    void restoresLineBreaksThatAProgramHasShortened() {
        assertThat(read(HEADER + "\nd1,Zoe,actor,tram,support,0,4,\"a\nb\"\n"))
                .extracting(claim -> claim.evidence().text())
                .containsExactly("a\r\nb");
    }

    @Test
    void restoresLineBreaksThatAProgramHasLengthened() {
        assertThat(read(HEADER + "\r\nd1,Zoe,actor,tram,support,0,3,\"a\r\nb\"\r\n"))
                .extracting(claim -> claim.evidence().text())
                .containsExactly("a\nb");
    }

    @Test
    void readsNoClaimsFromAHeaderAlone() {
        assertThat(read(HEADER + "\n")).isEmpty();
    }

    @Test
    void reportsEveryFaultWithItsPlace() {
        assertThat(faults(HEADER
                        + ",conditional,voice,confidence,date\n"
                        + "\n"
                        + "d1,\"Zoe\nLund\",actor,tram,support,0,3,no way,maybe,loud,1.5,2.5.2031\n"
                        + ",,person,\"\",for,3,3,yes,,,NaN,\n"
                        + "d1,Zoe,actor,tram,support,-1,x,yes\n"))
                .containsExactly(
                        "4:30: evidence has 6 characters (UTF-16), but start 0 and end 3 leave room for 3; it must stay as it is in the document",
                        "4:37: conditional 'maybe' must be one of true, false",
                        "4:43: voice 'loud' must be one of author, quote, indirect, act",
                        "4:48: confidence '1.5' must be a number in [0, 1]",
                        "4:52: date '2.5.2031' must be a day written yyyy-MM-dd",
                        "5:1: document must not be empty",
                        "5:2: source must not be empty",
                        "5:3: source_kind 'person' must be one of actor, author",
                        "5:10: proposal must not be empty",
                        "5:13: stance 'for' must be one of support, oppose",
                        "5:19: end 3 must be greater than start 3",
                        "5:27: confidence 'NaN' must be a number in [0, 1]",
                        "6:27: start '-1' must be a whole number of at least 0",
                        "6:30: end 'x' must be a whole number of at least 0");
    }

    @Test
    void reportsMissingAndDoubleColumns() {
        String named = "document, source, Document, proposal, start, end, evidence";

        assertThat(faults(named.replace(" ", "") + "\n" + ROW + "\n"))
                .containsExactly(
                        "1:1: the header has no column 'source_kind'; it names " + named,
                        "1:1: the header has no column 'stance'; it names " + named,
                        "1:17: the header names the column 'document' twice");
    }

    @Test
    void reportsARowWithMoreValuesThanTheHeader() {
        assertThat(faults(HEADER + "\nd1,Zoe,actor,tram,support,0,9,no, never\n" + ROW + ",,\n"))
                .containsExactly(
                        "2:34: the row has 9 values where the header has 8; a value that contains the separator must stand in double quotation marks");
    }

    @Test
    void reportsQuotesThatNeverEnd() {
        assertThat(faults(HEADER + "\n" + ROW + "\nd1,Zoe,actor,tram,support,0,3,\"yes\n" + ROW + "\n"))
                .containsExactly("3:31: this quotation mark is never closed");
    }

    @Test
    void reportsTextBehindAClosingQuoteAndTheFaultsBefore() {
        assertThat(faults(HEADER + "\nd1,Zoe,actor,tram,pro,0,3,yes\nd1,\"Zoe\"x,actor,tram,support,0,3,yes\n"))
                .containsExactly(
                        "2:19: stance 'pro' must be one of support, oppose",
                        "3:9: more follows behind the closing quotation mark; a quotation mark within a value is written twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void reportsAnEmptyFile(String text) {
        assertThat(faults(text))
                .containsExactly(
                        "0:0: is empty; its first row must name the columns document, source, source_kind, proposal, stance,"
                                + " start, end, evidence");
    }

    @Test
    void reportsAFileThatIsNotThere() {
        Path missing = folder.resolve("missing.csv");

        assertThatThrownBy(() -> ClaimsFile.read(missing))
                .isInstanceOf(InputException.class)
                .hasMessage(missing + ": error: there is no such file");
    }

    @Test
    void reportsAFolderInPlaceOfAFile() {
        assertThatThrownBy(() -> ClaimsFile.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void reportsAnotherEncodingWithItsLine() throws IOException {
        Path latin = file(HEADER + "\nd1,Zoë,actor,tram,support,0,3,yes\n", ISO_8859_1);

        assertThatThrownBy(() -> ClaimsFile.read(latin))
                .isInstanceOf(InputException.class)
                .hasMessage(latin + ":2:6: error: is not UTF-8 from here on; save the table as \"CSV UTF-8\"");
    }

    @Test
    void reportsUnknownProposalsOnceBesideOtherFaults() throws IOException {
        String text = HEADER + "\n" + ROW + "\n" + ROW.replace("tram", "bus") + "\n"
                + ROW.replace("tram", "bus").replace("support", "for") + "\n" + ROW.replace("tram", "ferry") + "\n";

        assertThat(examine(text).errors().stream().map(ClaimsFileTest::brief))
                .containsExactly(
                        "3:14: the codebook has no proposal 'bus' (2 claims)",
                        "4:18: stance 'for' must be one of support, oppose",
                        "5:14: the codebook has no proposal 'ferry'");
    }

    @Test
    void warnsOfNumbersThatOccurTwice() throws IOException {
        String text =
                "claim," + HEADER + "\n7," + ROW + "\n8," + ROW + "\n," + ROW + "\n," + ROW + "\n7 ," + ROW + "\n";

        ClaimsReading reading = examine(text);

        assertThat(reading.warnings().stream().map(ClaimsFileTest::brief))
                .containsExactly("6:1: the claim number '7' is already given in line 2");
        assertThat(reading.claims()).hasSize(5);
        assertThat(reading.errors()).isEmpty();
    }

    @Test
    void warnsOfATableWithoutClaims() throws IOException {
        assertThat(examine(HEADER + "\n").warnings().stream().map(ClaimsFileTest::brief))
                .containsExactly("0:0: has a header but no claims");
    }

    private ClaimsReading examine(String text) throws IOException {
        return ClaimsFile.examine(file(text, UTF_8), "tram"::equals);
    }

    private List<Claim> read(String text) {
        try {
            return ClaimsFile.read(file(text, UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> faults(String text) {
        InputException exception = catchThrowableOfType(InputException.class, () -> read(text));
        return exception.diagnostics().stream().map(ClaimsFileTest::brief).toList();
    }

    private static String brief(Diagnostic diagnostic) {
        return diagnostic.line() + ":" + diagnostic.column() + ": " + diagnostic.message();
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("claims.csv"), text.getBytes(charset));
    }
}
