package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages after public reports about other extractors; names and disputes are invented. */
final class ReportedPagesTest {

    /** After adbar/trafilatura#584. */
    private static final String TEASERS = """
            <!doctype html><html><head><title>Village votes to keep its fog bell | The Wick Courier</title></head><body>
            <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>Village votes to keep its fog bell</h1>
            <p>Residents of Nether Wick voted by 212 to 40 on Sunday to keep ringing the fog bell by hand.</p>
            <p>“A loudspeaker is not a bell,” said sexton Amos Tranter, who opposes automation.</p>
            <p>The parish will review the decision in two years.</p>
            <h3>More on this</h3>
            <ul><li><a href="/1">Mayor demands automatic bells for every church</a></li>
            <li><a href="/2">Why Lord Pellew wants the bells silenced</a></li></ul>
            <p><strong>Read next:</strong> <a href="/3">Bishop backs electronic chimes</a></p>
            <p>Sign up for our morning briefing and never miss a story.</p></article>
            <footer>© 2023 The Wick Courier</footer></body></html>
            """;

    /** After adbar/trafilatura#768. */
    private static final String COPIES = """
            <body><main><article>
            <h1>Ferrymen split over the chain toll</h1>
            <div class="desktop"><p>The Ferrymen’s Lodge is divided over the chain toll. “Charge them,” said warden Isidore Blunt.</p></div>
            <div class="mobile"><p>The Ferrymen’s Lodge is divided over the chain toll. “Charge them,” said warden Isidore Blunt.</p></div>
            <blockquote class="pullquote">“Charge them”</blockquote>
            <p>Treasurer Ngozi Fairweather disagrees. “A toll would sink us,” she said.</p>
            </article></main></body>
            """;

    /** After mozilla/readability#878. */
    private static final String LINKED_PARAGRAPH = """
            <article><h1>Quarry row</h1>
            <p>Two families have offered land for the new quarry road.</p>
            <p><a href="/live"><strong>On Friday Bartholomew Cragg, 61, and his sister Wilma Cragg, 58, both of Stone Lane, told the inquiry that the road must not be built.</strong></a></p>
            <p><a href="/more">Read more: all our quarry coverage</a></p>
            <p>The inspector will report in July.</p></article>
            """;

    /** After mozilla/readability#799. */
    private static final String INTERVIEW = """
            <article><h1>“Let the river run free”: a talk with Anneke Roos</h1>
            <p class="intro">Anneke Roos has led the weir campaign since 2015. Interview: Milo Danziger</p>
            <h2><strong>Should the weir go?</strong></h2>
            <p>Yes, this year.</p>
            <h2><strong>The anglers say salmon will die if it does.</strong></h2>
            <p>They said that of the last one. There were more fish afterwards.</p>
            <p><b>Would you accept a fish ladder instead?</b></p>
            <p>No.</p></article>
            """;

    /** After adbar/trafilatura#24. */
    private static final String AUTHORS = """
            <html><head><title>Dyke board splits over sluice</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dyke board splits over sluice","datePublished":"2021-11-04T23:40:00-05:00","dateModified":"2022-02-01T08:00:00Z","author":[{"@type":"Person","name":"Marit Sandvik"},{"@type":"Person","name":"Owen de la Haye, Jr."},{"@type":"Organization","name":"Norlund Press Agency"}],"publisher":{"@type":"Organization","name":"The Fenland Herald"}}</script></head>
            <body><article><h1>Dyke board splits over sluice</h1><p class="byline">By Marit Sandvik and Owen de la Haye, Jr. | Norlund Press Agency</p>
            <p>VARNHOLM (Norlund Press) — The dyke board will not pay for a second sluice, engineer Tove Brandt said.</p></article></body></html>
            """;

    /** After AndyTheFactory/newspaper4k#575. */
    private static final String DATES = """
            <html><head><title>Panel: cull the rhododendrons</title><link rel="canonical" href="https://hillnews.example/2022/11/09/panel-report"><meta name="dc.date" content="2022-05-06"></head>
            <body><article><h1>Panel: cull the rhododendrons</h1><p class="history">Received 21 January 2022. Accepted 11 April 2022. Published 6 May 2022.</p>
            <p>The hill panel urged the estate on 29 April to clear every rhododendron by 2025.</p></article>
            <div class="comment"><span class="when">8 hours ago</span> <p>Leave the flowers alone! – hillwalker77</p></div>
            <footer>© 2015–2024 Hill News</footer></body></html>
            """;

    @Test
    void leavesOutTeasersOfOtherStories() {
        assertThat(body(TEASERS)).isEqualTo("""
                Residents of Nether Wick voted by 212 to 40 on Sunday to keep ringing the fog bell by hand.
                “A loudspeaker is not a bell,” said sexton Amos Tranter, who opposes automation.
                The parish will review the decision in two years.""");
    }

    @Test
    void takesTitleAndOutletApartAndNoDateFromTheFoot() {
        Document document = read(TEASERS);

        assertThat(document.metadata().find(Field.TITLE)).hasValue("Village votes to keep its fog bell");
        assertThat(document.metadata().find(Field.OUTLET)).hasValue("The Wick Courier");
        assertThat(document.metadata().find(Field.DATE)).isEmpty();
    }

    @Test
    void readsCopiesForOtherScreensAndPullQuotesOnce() {
        assertThat(body(COPIES)).isEqualTo("""
                Ferrymen split over the chain toll
                The Ferrymen’s Lodge is divided over the chain toll. “Charge them,” said warden Isidore Blunt.
                Treasurer Ngozi Fairweather disagrees. “A toll would sink us,” she said.""");
    }

    @Test
    void keepsAParagraphThatIsOneLinkAndDropsTheLineThatLeadsOn() {
        assertThat(body(LINKED_PARAGRAPH))
                .startsWith("Two families have offered land")
                .contains("told the inquiry that the road must not be built.")
                .endsWith("The inspector will report in July.")
                .doesNotContain("Read more");
    }

    @Test
    void keepsTheQuestionsOfAnInterview() {
        assertThat(body(INTERVIEW))
                .containsSubsequence(
                        "Should the weir go?",
                        "Yes, this year.",
                        "The anglers say salmon will die if it does.",
                        "Would you accept a fish ladder instead?",
                        "No.");
    }

    @Test
    void readsWhoLedAnInterview() {
        assertThat(read(INTERVIEW).metadata().find(Field.AUTHOR)).hasValue("Milo Danziger");
    }

    @Test
    void listsPersonsAndNoAgencies() {
        assertThat(read(AUTHORS).metadata().find(Field.AUTHOR)).hasValue("Marit Sandvik and Owen de la Haye, Jr.");
    }

    @Test
    void takesTheDayWhereThePageWasPublished() {
        Document document = read(AUTHORS);

        assertThat(document.metadata().find(Field.DATE)).hasValue("2021-11-04");
        assertThat(document.metadata().source(Field.DATE)).hasValue("json-ld");
        assertThat(document.metadata().find(Field.OUTLET)).hasValue("The Fenland Herald");
    }

    @Test
    void takesTheHeadlineForTheTitle() {
        assertThat(read(AUTHORS).metadata().find(Field.TITLE)).hasValue("Dyke board splits over sluice");
    }

    @Test
    void beginsBehindTheByline() {
        assertThat(body(AUTHORS)).startsWith("VARNHOLM (Norlund Press) — The dyke board will not pay");
    }

    @Test
    void prefersTheDateThatIsGivenToThatOfTheAddress() {
        Document document = read(DATES);

        assertThat(document.metadata().find(Field.DATE)).hasValue("2022-05-06");
        assertThat(document.metadata().source(Field.DATE)).hasValue("dc.date");
    }

    @Test
    void leavesOutCommentsAndTheHistoryOfAPaper() {
        assertThat(body(DATES))
                .isEqualTo("The hill panel urged the estate on 29 April to clear every rhododendron by 2025.");
    }

    private static Document read(String html) {
        return HtmlReader.read(new DocumentId("page"), "page.html", html.getBytes(UTF_8))
                .document()
                .orElseThrow();
    }

    private static String body(String html) {
        Document document = read(html);
        return document.body().stream().map(range -> range.of(document.text())).collect(Collectors.joining("\n"));
    }
}
