package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has written an article that somebody else has mailed. */
final class MailedArticlesTest {

    private static final String HEAD = """
            From: Bob Ryder <bob@mail.example>
            To: k@mail.example
            Date: Mon, 11 Mar 2024 09:00:00 +0000
            MIME-Version: 1.0
            Subject: Mill plan splits the council
            Content-Type: %s; charset=%s

            """;

    private static final String TEXT = """
            The mill is sold, Ida Holm told the council on Monday.

            The millers’ trust opposes the sale, and its chairman Olaf Brandt said that nobody had asked it.
            """;

    @TempDir
    private Path folder;

    @Test
    void takesTheBylineOfTheArticleAndNotTheSender() throws IOException {
        Document document = plain("Mill plan splits the council\n\nBy Nora Vance\n\n" + TEXT);

        assertThat(document.metadata().find(Field.AUTHOR)).hasValue("Nora Vance");
        assertThat(document.metadata().source(Field.AUTHOR)).hasValue("byline");
        assertThat(document.metadata().find(Field.DATE)).hasValue("2024-03-11");
    }

    @Test
    void takesTheDayOfAnArticleWithAByline() throws IOException {
        Document document = plain("Mill plan splits the council\n\nBy Nora Vance\n\n5 March 2024\n\n" + TEXT);

        assertThat(document.metadata().find(Field.DATE)).hasValue("2024-03-05");
    }

    @Test
    void takesTheBylineOfAForwardedArticle() throws IOException {
        Document document = plain("""
                For you to read before we all meet on Tuesday, as I think that it matters to us.

                ---------- Forwarded message ---------
                From: Sue Poe <s@mail.example>
                Date: Tue, 5 Mar 2024 at 10:00
                Subject: Mill
                To: Bob Ryder <bob@mail.example>

                Mill plan splits the council

                By Nora Vance

                """ + TEXT);

        assertThat(document.metadata().find(Field.AUTHOR)).hasValue("Nora Vance");
    }

    @Test
    void takesTheBylineOfAMailInHtml() throws IOException {
        String page = "<h1>Mill plan splits the council</h1><p>By Nora Vance</p><p>"
                + TEXT.strip().replace("\n\n", "</p><p>") + "</p>";

        assertThat(new Reading(folder)
                        .document("a.eml", String.format(HEAD, "text/html", "utf-8") + page)
                        .metadata()
                        .find(Field.AUTHOR))
                .hasValue("Nora Vance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "By Thursday we must know more.\n\n", "5 March 2024\n\n"})
    void takesTheSenderWhereThereIsNoByline(String first) throws IOException {
        Document document = plain(first + TEXT);

        assertThat(document.metadata().find(Field.AUTHOR)).hasValue("Bob Ryder");
        assertThat(document.metadata().find(Field.DATE)).hasValue("2024-03-11");
    }

    @Test
    void leavesOutTheWayToTheSameAsAPage() throws IOException {
        assertThat(plain("View this post on the web at https://weekly.example/p/a?x=1\n\n" + TEXT)
                        .text())
                .startsWith("The mill is sold");
    }

    @Test
    void keepsAFirstSentenceThatHoldsAnAddress() throws IOException {
        String sentence = "The plan is at https://marwick.example/plan for all to read.";

        assertThat(plain(sentence + "\n\n" + TEXT).text()).startsWith(sentence);
    }

    @Test
    void readsTheQuotationMarksOfWindowsInAMailThatSaysLatin1() throws IOException {
        byte[] text = (String.format(HEAD, "text/plain", "iso-8859-1") + TEXT).getBytes("windows-1252");

        assertThat(new Reading(folder).document("a.eml", text).text()).contains("The millers’ trust");
    }

    private Document plain(String text) throws IOException {
        return new Reading(folder).document("a.eml", String.format(HEAD, "text/plain", "utf-8") + text);
    }
}
