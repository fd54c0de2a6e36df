package dev.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

    @TempDir
    private Path folder;

    @Test
    void readsAPageInTheCharsetThatTheMailTells() throws IOException {
        byte[] mail = mail("text/html; charset=iso-8859-2", ("<p>" + SENTENCE + "</p>").getBytes(LATIN_2));

        assertThat(new Reading(folder).document("a.eml", mail).text()).isEqualTo(SENTENCE);
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
