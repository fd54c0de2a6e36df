package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageDatesTest {

    private static final String PROSE =
            "<p>The council of Oberau voted on Monday, 3 May 2021, to build the bridge over the harbour, and the dockers cheered.</p>"
                    + "<p>The board of the harbour, which had asked for a tunnel, said that it would not stand in the way of the vote.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>Published on Oct 21, 2025</p> # 2025-10-21",
                "<div>PUBLISHED: December 22, 2023 at 8:48 p.m. | UPDATED: December 23, 2023</div> # 2023-12-22",
                "<div class=info>Dec 18, 2023 <span>3 min read</span></div> # 2023-12-18",
                "<h5>23.07.2025</h5> # 2025-07-23",
                "<p>Posted on the 15/12/2025 at 19:00 by Guillaume</p> # 2025-12-15",
                "<p>2/24/2026</p> # 2026-02-24",
                "<meta name=citation_publication_date content='2023 Jan 7'> # 2023-01-07",
                "<meta name=published-date content=2021-02-16> # 2021-02-16",
                "<meta property=article:published_time content='Thu, 09/25/2025 - 11:38'> # 2025-09-25"
            })
    void readsTheWaysInWhichADayIsPrinted(String line, String day) {
        assertThat(read("<article><h1>Harbour bridge approved</h1>" + line + PROSE + "</article>")
                        .find(Field.DATE))
                .hasValue(day);
    }

    @Test
    void takesTheDayOfAChangeOnlyIfThereIsNoOther() {
        String changed = "<p>Last updated: November 13, 2025</p>";

        assertThat(read("<h1>Harbour bridge approved</h1>" + changed + PROSE).find(Field.DATE))
                .hasValue("2025-11-13");
        assertThat(read("<h1>Harbour bridge approved</h1>" + changed + "<p>Published 9 May 2021</p>" + PROSE)
                        .find(Field.DATE))
                .hasValue("2021-05-09");
    }

    @Test
    void takesTheDayThatIsPrintedWhereTheMarkupHasTheTimeOfGreenwich() {
        String greenwich = "<meta property=article:published_time content=2023-12-02T00:46:23Z>";
        String local = "<aside class=date><time datetime=2023-12-01T19:46:23-05:00>December 1, 2023</time></aside>";

        assertThat(read(greenwich + "<h1>Harbour bridge approved</h1>" + local + PROSE)
                        .find(Field.DATE))
                .hasValue("2023-12-01");
    }

    @Test
    void keepsTheDayOfTheMarkupWhereAnUnrelatedOneIsPrinted() {
        String greenwich = "<meta property=article:published_time content=2023-12-02T00:46:23Z>";

        assertThat(read(greenwich + "<h1>Harbour bridge approved</h1><p>24 December 2023</p>" + PROSE)
                        .find(Field.DATE))
                .hasValue("2023-12-02");
    }

    @Test
    void readsTheDayOfThePageWhereItsArticleHasNone() {
        String data = "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":"
                + "\"2021-09-09T07:00:15+02:00\"}]}</script>";

        assertThat(read(data + "<h1>Harbour bridge approved</h1>" + PROSE).find(Field.DATE))
                .hasValue("2021-09-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The old bridge fell into the harbour on 5 May 1987.</p>",
                "<div class=related><span class=date>4 May 2021</span> Ferry sunk</div>",
                "<div class=comments><span class=when>4 May 2021</span></div>",
                "<footer class=date>© 4 May 2021</footer>"
            })
    void takesNoDayThatIsNotOfTheArticle(String other) {
        assertThat(read("<article><h1>Harbour bridge approved</h1>" + PROSE + other + "</article>")
                        .find(Field.DATE))
                .isEmpty();
    }

    private static Metadata read(String html) {
        return HtmlReader.read(new DocumentId("page"), "page.html", html.getBytes(UTF_8))
                .document()
                .orElseThrow()
                .metadata();
    }
}
