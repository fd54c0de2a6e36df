package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.IngestResult;
import dev.parley.text.Metadata.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "Re: bridge\n\nAnna Lind wants the bridge.\n\n-- \nJane Doe\nTel. 1\n\nOn Monday at nine, Karl Moe <k@example.org> wrote:\n> No bridge!\n";

        assertThat(new Reading(folder).document("a.eml", HEAD + reply).text())
                .isEqualTo("Anna Lind wants the bridge.\n\n");
    }

    @Test
    void keepsWhatIsForwarded() throws IOException {
        String forwarded = "Fwd: bridge\n\nSee below.\n\n-----Original Message-----\n\nKarl Moe wants no bridge.\n";

        assertThat(new Reading(folder).document("a.eml", HEAD + forwarded).text())
                .startsWith("See below.")
                .contains("Karl Moe wants no bridge.");
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
