package dev.parley.formats.html;

import dev.parley.body.Block;
import dev.parley.body.Hint;
import dev.parley.body.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The places where a page tells the day of its publication, the most reliable first: structured data and {@code meta} elements, times that are
 * marked, lines by the headline, lines that say “Published”, and last of all the days of changes.
 */
final class PageDates {

    private static final List<String> NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "prism.publicationdate",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "article:published",
            "published",
            "published-date",
            "w-published-date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_date",
            "publication_date",
            "publication-date",
            "date_published",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "article_date_original",
            "displaydate",
            "pub_date",
            "ptime",
            "originalpublicationdate",
            "rnews:datepublished",
            "og:pubdate",
            "date");

    /** Elements that are named after what they hold. */
    private static final String NAMED = Stream.of("date", "Date", "publish", "posted", "time", "Time")
            .map(name -> "[class*=" + name + "]")
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();

    private static final Set<Hint> ELSEWHERE =
            Set.of(Hint.COMMENTS, Hint.RELATED, Hint.ASIDE, Hint.FOOTER, Hint.NAVIGATION);

    private static final int MAX_ELEMENTS = 200;

    private static final int MAX_LINE = 120;

    /** So many blocks before the article may hold its date. */
    private static final int NEAR = 10;

    private static final int FAR = 40;

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Document document;
    private final Page page;
    private final List<Integer> body;
    private final ContainerHints hints = new ContainerHints();

    PageDates(Document document, Page page, List<Integer> body) {
        this.document = document;
        this.page = page;
        this.body = body;
    }

    /** Returns all of them; those that hold no date are empty. */
    Stream<Found> all(LinkedData linked, MetaElements meta, String address) {
        Stream<Found> given = Stream.concat(
                        Stream.of(new Found(linked.text("datePublished"), "json-ld")), meta.all(NAMES))
                .map(this::localDate);
        Stream<Found> printed = Stream.of(
                new Found(times("[itemprop=datePublished]"), "datePublished"),
                new Found(times("time[pubdate], time[class*=publish], time[class*=entry-date]"), "time"),
                new Found(linked.textOfPage("datePublished").flatMap(Dates::of), "json-ld"),
                new Found(labelled(), "date line"),
                new Found(times("article time[datetime], header time[datetime], main time[datetime]"), "time"),
                new Found(times("time"), "time"),
                new Found(linked.text("dateCreated").flatMap(Dates::of), "json-ld"),
                new Found(nearHeadline(), "date line"),
                new Found(named(), "date element"),
                new Found(Dates.ofAddress(address), "address"),
                new Found(linked.text("dateModified").flatMap(Dates::of), "json-ld dateModified"),
                new Found(meta.first("article:modified_time").value().flatMap(Dates::of), "article:modified_time"),
                new Found(
                        nearLines()
                                .flatMap(line -> Dates.ofChange(line).stream())
                                .findFirst(),
                        "line of a change"));
        return Stream.concat(given, printed);
    }

    /** Returns the date of a time; where that is the time of Greenwich, the day before or behind if the page prints that one. */
    private Found localDate(Found found) {
        Optional<String> date = found.value().flatMap(Dates::of);
        boolean isGreenwich = found.value().filter(Dates::isGreenwich).isPresent();
        if (!isGreenwich || date.isEmpty()) {
            return new Found(date, found.source());
        }
        return Stream.of(nearHeadline(), labelled(), times("time"))
                .flatMap(Optional::stream)
                .filter(printed -> Dates.areNeighbours(printed, date.orElseThrow()))
                .findFirst()
                .map(printed -> new Found(Optional.of(printed), "date line"))
                .orElse(new Found(date, found.source()));
    }

    private Optional<String> times(String query) {
        return document.select(query).stream()
                .filter(time -> !isElsewhere(time))
                .limit(3)
                .flatMap(time -> Stream.of(time.attr("content"), time.attr("datetime"), time.text()))
                .flatMap(value -> Dates.of(value).stream())
                .findFirst();
    }

    /** Tells whether an element stands among comments, other articles or the like. */
    private boolean isElsewhere(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (!Collections.disjoint(hints.of(around), ELSEWHERE)) {
                return true;
            }
        }
        return false;
    }

    /** Looks for a date in the short blocks from the headline to the article, or between its standfirst and the rest. */
    private Optional<String> nearHeadline() {
        return nearLines().flatMap(line -> Dates.ofLine(line).stream()).findFirst();
    }

    private Stream<String> nearLines() {
        int begin = body.isEmpty() ? 0 : body.get(0);
        int under = body.isEmpty() ? 0 : body.get(Math.min(2, body.size() - 1));
        int end = Math.max(begin + 2, Math.min(begin + NEAR, under));
        return lines(
                Math.min(headline(begin), Math.max(0, begin - NEAR)),
                Math.min(page.blocks().size(), end));
    }

    /** Returns the place of the last headline above the article, if that is not too far away. */
    private int headline(int begin) {
        for (int i = begin - 1; i >= Math.max(0, begin - FAR); i--) {
            if (page.blocks().get(i).level() == 1) {
                return i;
            }
        }
        return begin;
    }

    /** Looks for a line that says when the article was published, wherever it stands. */
    private Optional<String> labelled() {
        return lines(0, page.blocks().size())
                .flatMap(line -> Dates.published(line).stream())
                .findFirst();
    }

    private Stream<String> lines(int from, int to) {
        List<String> lines = new ArrayList<>();
        for (Block block : page.blocks().subList(from, to)) {
            if (block.text().length() <= MAX_LINE
                    && !isOther(block)
                    && !block.text().startsWith("\u00A9")) {
                lines.add(block.text().replace('\n', ' '));
            }
        }
        return lines.stream();
    }

    /** Tells whether a block is nearer to comments or other articles than to an article. */
    private static boolean isOther(Block block) {
        int article = Math.min(step(block, Hint.ARTICLE), step(block, Hint.BODY));
        int other = Math.min(step(block, Hint.COMMENTS), step(block, Hint.RELATED));
        return other < NOWHERE && other <= article;
    }

    private static int step(Block block, Hint hint) {
        return block.hints().getOrDefault(hint, NOWHERE);
    }

    private Optional<String> named() {
        return document.select(NAMED).stream()
                .limit(MAX_ELEMENTS)
                .filter(element -> !isElsewhere(element))
                .map(Element::text)
                .filter(text -> text.length() <= MAX_LINE)
                .flatMap(text -> Dates.ofLine(text).stream())
                .findFirst();
    }
}
