package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MailReaderTest {

    private static final String SENTENCE = "Wałęsa wants the bridge in Łódź.";

    private static final Charset LATIN_2 = Charset.forName("ISO-8859-2");

    private static final String HEAD =
            "From: Jane Doe <j@example.org>\nTo: k@example.org\nDate: Mon, 4 Mar 2024 21:15:00 +0100\nMIME-Version: 1.0\nSubject: ";

    @TempDir
    private Path folder;

    @Test
    void readsAPageInTheCharsetThatTheMailTells() throws IOException {
        byte[] mail = mail("text/html; charset=iso-8859-2", ("<p>" + SENTENCE + "</p>").getBytes(LATIN_2));

        assertThat(new Reading(folder).document("a.eml", mail).text()).isEqualTo(SENTENCE);
    }

    @Test
    void leavesOutSignatureAndQuotedMails() throws IOException {
        String reply =
                "Anna Lind wants the bridge.\n\n-- \nJane Doe\nTel. 1\n\nOn Monday at nine, Karl Moe <k@example.org> wrote:\n> No bridge!\n";

        assertThat(own("Re: bridge", reply)).isEqualTo("Anna Lind wants the bridge.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday, 4 March 2024 at nine, Karl Moe of the ferry league <k@example.org>\nwrote:",
                "On Mon, Mar 4, 2024 at 9:12 PM Karl Moe\n<k@example.org> wrote:",
                "Am Mo., 4. M\u00E4rz 2024 um 21:12 Uhr schrieb Karl Moe <\nk@example.org>:",
                "Am 04.03.2024 um 21:12 schrieb Karl Moe:",
                "Le lun. 4 mars 2024 \u00E0 21:12, Karl Moe <k@example.org> a \u00E9crit :",
                "El lun, 4 mar 2024 a las 21:12, Karl Moe (<k@example.org>) escribi\u00F3:",
                "Op ma 4 mrt 2024 om 21:12 schreef Karl Moe <k@example.org>:",
                "Karl Moe <k@example.org> wrote on 4 March 2024:",
                "2024-03-04 21:12 GMT+01:00 Karl Moe <k@example.org>:"
            })
    void leavesOutTheHeadingOfAQuotedMail(String heading) throws IOException {
        assertThat(own("Re: bridge", "Anna Lind wants the bridge.\n\n" + heading + "\n\n> No bridge!\n"))
                .isEqualTo("Anna Lind wants the bridge.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Mar 4, 2024 at 9:12 PM Karl Moe\n<k@example.org> wrote:",
                "________________________________\nFrom: Karl Moe <k@example.org>\nSent: Monday, 4 March 2024\nTo: Jane Doe\nSubject: bridge",
                "-----Urspr\u00FCngliche Nachricht-----\nVon: Karl Moe",
                "Von: Karl Moe <k@example.org>\nGesendet: Montag, 4. M\u00E4rz 2024\nAn: Jane Doe\nBetreff: bridge"
            })
    void leavesOutAMailThatIsQuotedWhole(String heading) throws IOException {
        assertThat(own("Re: bridge", "Anna Lind wants the bridge.\n\n" + heading + "\n\nWe want no bridge.\n"))
                .contains("Anna Lind wants the bridge.")
                .doesNotContain("no bridge");
    }

    @Test
    void keepsWhatIsWrittenBetweenQuotedLines() throws IOException {
        String reply =
                "On Monday, Karl Moe <k@example.org> wrote:\n> Is a bridge wanted?\n\nYes, by the board.\n\n> And a tunnel?\n\nNo, by nobody.\n";

        assertThat(own("Re: bridge", reply).lines())
                .filteredOn(line -> !line.isBlank())
                .containsExactly("Yes, by the board.", "No, by nobody.");
    }

    @Test
    void leavesOutASignatureWithoutASpaceAboveAQuotedMail() throws IOException {
        String reply = "Anna Lind wants the bridge.\n--\nJane Doe\nTel. 1\n\nOn 4 March 2024, Karl Moe wrote:\n"
                + "> No bridge!\n".repeat(12);

        assertThat(own("Re: bridge", reply)).isEqualTo("Anna Lind wants the bridge.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday the mayor of Oberau wrote: the bridge is dead.",
                "On 4 March the league, which has 300 members, wrote to the mayor. It wants a ferry.",
                "On Tuesday the union wrote to the mayor:",
                "The union wrote in a letter of 4 March:",
                "From: 9 June, town hall\nTo: 12 June, town hall\nDate of the vote: 13 June",
                "From: the old pier you see the bridge.\nTo: nobody's surprise it stands.",
                "The board met at 21:12 and said:\n\nNo bridge."
            })
    void keepsSentencesThatAreWordedLikeAHeading(String sentence) throws IOException {
        assertThat(own("bridge", "Anna Lind wants the bridge.\n\n" + sentence + "\n\nThat is all.\n"))
                .contains(sentence, "That is all.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>On Mon, Mar 4, 2024 at 9:00 AM Karl Moe &lt;k@example.org&gt; wrote:<br></div><blockquote><div>%s</div></blockquote>",
                "<hr><div><b>From:</b> Karl Moe<br><b>Sent:</b> Monday, 4 March 2024<br><b>To:</b> Jane Doe<br></div><div><p>%s</p></div>"
            })
    void readsWhatTheWriterOfAMailInHtmlSays(String quoted) throws IOException {
        String page = "<html><body><div>The ferry must sail on.</div>"
                + String.format(quoted, "We want no ferry, but a bridge with four lanes.") + "</body></html>";

        assertThat(new Reading(folder)
                        .document("a.eml", mail("text/html; charset=utf-8", page.getBytes(UTF_8)))
                        .text()
                        .strip())
                .isEqualTo("The ferry must sail on.");
    }

    @Test
    void keepsWhatIsForwarded() throws IOException {
        assertThat(own("Fwd: bridge", "See below.\n\n-----Original Message-----\n\nKarl Moe wants no bridge.\n"))
                .startsWith("See below.")
                .contains("Karl Moe wants no bridge.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WG: bridge", "TR: bridge", "I: bridge", "VS: bridge", "rv: bridge"})
    void keepsWhatIsForwardedInAnotherLanguage(String subject) throws IOException {
        String quoted = "From: Karl Moe\nSent: Monday, 4 March 2024\nTo: Jane Doe\n\nKarl Moe wants no bridge.\n";

        assertThat(own(subject, "See below.\n\n" + quoted)).contains("See below.", "Karl Moe wants no bridge.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I: the bridge and I", "Vs: tunnel, a match", "TR: a travel report", "PD: what it knows"})
    void takesNoOtherSubjectWithAColonForAForwardedMail(String subject) throws IOException {
        assertThat(own(subject, "Anna Lind wants the bridge.\n\n-- \nJane Doe\nTel. 1\n"))
                .isEqualTo("Anna Lind wants the bridge.");
    }

    @ParameterizedTest
    @CsvSource({
        "Re: bridge,bridge",
        "FW: RE: the bridge,the bridge",
        "Re[2]: bridge,bridge",
        "Reform: a bridge,Reform: a bridge"
    })
    void takesTheMarkOfAnAnswerOffTheTitle(String subject, String title) throws IOException {
        assertThat(new Reading(folder)
                        .document("a.eml", HEAD + subject + "\n\nAnna Lind wants the bridge.\n")
                        .metadata()
                        .find(Field.TITLE))
                .hasValue(title);
    }

    @Test
    void takesNoLongLineForTheHeadingOfAQuotedMail() throws IOException {
        String line = "At 21:12 the board met, " + "and it spoke of the bridge and the ferry ".repeat(13) + "and said:";

        assertThat(line).hasSizeGreaterThan(500);
        assertThat(own("bridge", "Anna Lind wants it.\n\n" + line + "\n> No bridge!\n\nThat is all.\n"))
                .contains(line, "That is all.")
                .doesNotContain("No bridge!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>-- <br>Jane Doe<br>Tel. 1</p>", "<div>-- </div><div>Jane Doe</div><div>Tel. 1</div>"})
    void leavesMenusAndSignatureOutOfAMailInHtml(String signature) throws IOException {
        String menu = IntStream.range(0, 12)
                .mapToObj(i -> "<li><a href='/" + i + "'>Section " + i + "</a></li>")
                .collect(Collectors.joining("", "<nav><ul>", "</ul></nav>"));
        String prose = "<p>The league wants the ferry to sail on, and the board of the harbour has said that it may, if"
                + " the town pays for it.</p><p>The mayor of Oberau does not want to pay for the ferry, she said on Monday,"
                + " since the bridge is near.</p>";
        String page = "<html><body>" + menu + "<h1>Ferry may sail on</h1>" + prose + signature
                + "<footer><p><a href='/u'>Unsubscribe</a></p><p>All rights reserved.</p></footer></body></html>";

        Document document =
                new Reading(folder).document("a.eml", mail("text/html; charset=utf-8", page.getBytes(UTF_8)));
        assertThat(Reading.body(document))
                .contains("The league wants the ferry", "since the bridge is near.")
                .doesNotContain("Section", "Unsubscribe", "Tel. 1", "--");
    }

    @Test
    void keepsWhatStandsBelowTwoDashesThatPartAnArticle() throws IOException {
        String page = "<html><body><p>The league wants the ferry to sail on, as it has said for years.</p><p>--</p>"
                + "<p>The mayor of Oberau does not want to pay for the ferry, she said on Monday.</p>"
                + IntStream.range(0, 10)
                        .mapToObj(i ->
                                "<p>The board has met for the time no. " + i + " and has not said a word on it.</p>")
                        .collect(Collectors.joining())
                + "</body></html>";

        assertThat(Reading.body(
                        new Reading(folder).document("a.eml", mail("text/html; charset=utf-8", page.getBytes(UTF_8)))))
                .contains("The mayor of Oberau", "no. 9");
    }

    @Test
    void readsASavedPageInTheCharsetThatItsPartTells() throws IOException {
        String head = """
                From: <Saved by a browser>
                Subject: page
                Date: Thu, 4 Mar 2021 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="B"

                --B
                Content-Type: text/html; charset="iso-8859-2"
                Content-Transfer-Encoding: 8bit

                """.replace("\n", "\r\n");
        byte[] mail = joined(head, ("<p>" + SENTENCE + "</p>").getBytes(LATIN_2), "\r\n--B--\r\n");

        assertThat(new Reading(folder).document("a.mhtml", mail).text()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "text/plain; charset=us-ascii", "text/plain; charset=unknown-8bit"})
    void looksAtTheBytesOfATextWhoseCharsetTheMailDoesNotTell(String type) throws IOException {
        byte[] mail = mail(type, SENTENCE.getBytes(UTF_8));

        assertThat(new Reading(folder).document("a.eml", mail).text().strip()).isEqualTo(SENTENCE);
    }

    @Test
    void readsEachMailOfAMailbox() throws IOException {
        String mailbox = message("jane", "A bridge", "The board wants the bridge.\n\n>From the pier it is a long way.")
                + message("hugo", "A tunnel", "The league wants the tunnel.\n\nFrom here it is short.");

        IngestResult result = new Reading(folder).of("a.mbox", mailbox);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.documents())
                .extracting(document -> document.id().value())
                .containsExactly("a#1", "a#2");
        assertThat(result.documents())
                .extracting(document -> document.metadata().find(Field.TITLE).orElse(""))
                .containsExactly("A bridge", "A tunnel");
        assertThat(result.documents().get(0).text()).contains("\nFrom the pier it is a long way.");
        assertThat(result.documents().get(1).text()).contains("From here it is short.");
    }

    @Test
    void readsTheOtherMailsOfAMailboxBesideOneWithoutText() throws IOException {
        String mailbox = message("jane", "A bridge", "") + message("hugo", "A tunnel", "The league wants the tunnel.");

        IngestResult result = new Reading(folder).of("a.mbox", mailbox);

        assertThat(result.documents())
                .extracting(document -> document.id().value())
                .containsExactly("a#2");
        assertThat(result.diagnostics()).singleElement().asString().contains("a.mbox#1");
    }

    @Test
    void callsTheOnlyMailOfAMailboxByItsFile() throws IOException {
        assertThat(new Reading(folder)
                        .document("a.mbox", message("jane", "A bridge", "The board wants the bridge."))
                        .id()
                        .value())
                .isEqualTo("a");
    }

    private String own(String subject, String text) throws IOException {
        return new Reading(folder)
                .document("a.eml", HEAD + subject + "\n\n" + text)
                .text()
                .strip();
    }

    private static String message(String sender, String subject, String text) {
        return "From " + sender + "@news.example Thu Mar  4 10:00:00 2021\nFrom: " + sender
                + "@news.example\nTo: you@news.example\nSubject: " + subject
                + "\nDate: Thu, 4 Mar 2021 10:00:00 +0000\n\n" + text + "\n\n";
    }

    private static byte[] mail(String type, byte[] text) {
        return joined(
                "From: Jane Doe <jane@news.example>\r\nTo: you@news.example\r\nSubject: A bridge\r\n"
                        + "Date: Thu, 4 Mar 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: " + type
                        + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n",
                text,
                "\r\n");
    }

    private static byte[] joined(String head, byte[] text, String end) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(head.getBytes(UTF_8));
        mail.writeBytes(text);
        mail.writeBytes(end.getBytes(UTF_8));
        return mail.toByteArray();
    }
}
