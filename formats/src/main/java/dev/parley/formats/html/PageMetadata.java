package dev.parley.formats.html;

import dev.parley.body.Block;
import dev.parley.body.Hint;
import dev.parley.body.Page;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads what a page tells of its article. For each field the places are asked in turn, the most reliable first. */
final class PageMetadata {

    private static final List<String> TITLE_NAMES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline", "title");

    private static final List<String> AUTHOR_NAMES = List.of(
            "citation_author",
            "dc.creator",
            "dcterms.creator",
            "author",
            "article:author",
            "article:author_name",
            "og:article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "byline",
            "cxenseparse:author",
            "dc.contributor",
            "twitter:data1");

    private static final List<String> OUTLET_NAMES = List.of(
            "og:site_name",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title",
            "publisher",
            "application-name",
            "cre",
            "copyright");

    /** What parts a headline from the name of the outlet in the title of a page. */
    private static final Pattern BARS =
            Pattern.compile("\\s+(?:[|\u2022\u00B7\u00BB\u2013\u2014-]|::)\\s+|\\s*\\|\\s*");

    private static final int MAX_OUTLET_WORDS = 6;
    private static final int MIN_HEADLINE_WORDS = 3;

    private final Document document;
    private final Page page;
    private final List<Integer> body;
    private final LinkedData linked;
    private final MetaElements meta;

    private PageMetadata(Document document, Page page, List<Integer> body) {
        this.document = document;
        this.page = page;
        this.body = body;
        this.linked = LinkedData.of(document);
        this.meta = MetaElements.of(document);
    }

    /**
     * Reads the metadata of a page.
     *
     * @param document the page
     * @param page its blocks
     * @param body which of them are the article
     */
    static Metadata read(Document document, Page page, List<Integer> body) {
        PageMetadata reader = new PageMetadata(document, page, body);
        Metadata metadata = reader.outlet(Metadata.NONE);
        metadata = reader.title(metadata);
        metadata = reader.author(metadata);
        metadata = reader.address(metadata);
        metadata = reader.language(metadata);
        return reader.date(metadata);
    }

    private Metadata outlet(Metadata metadata) {
        return first(
                metadata,
                Field.OUTLET,
                Stream.concat(
                        Stream.of(new Found(linked.name("publisher"), "json-ld")),
                        Stream.concat(meta.all(OUTLET_NAMES), Stream.of(new Found(outletInTitle(), "title")))));
    }

    /** Returns what stands behind the bar in the title of a page whose first part is also its headline. */
    private Optional<String> outletInTitle() {
        List<String> parts = List.of(BARS.split(page.title()));
        String last = parts.get(parts.size() - 1);
        boolean named = parts.size() > 1
                && Wordings.words(last) <= MAX_OUTLET_WORDS
                && (headings().stream()
                                .anyMatch(heading -> Wordings.same(heading, parts.get(0))
                                        || page.title().startsWith(heading))
                        || isLineOfItsOwn(parts.get(0)));
        return named ? Optional.of(last) : Optional.empty();
    }

    /** Pages without headings have their headline in a block like any other. */
    private boolean isLineOfItsOwn(String headline) {
        return Wordings.words(headline) >= MIN_HEADLINE_WORDS
                && page.blocks().stream().anyMatch(block -> Wordings.same(block.text(), headline));
    }

    private Metadata title(Metadata metadata) {
        String outlet = metadata.find(Field.OUTLET).orElse("");
        String own = page.title();
        Stream<Found> given =
                Stream.concat(Stream.of(new Found(linked.text("headline"), "json-ld")), meta.all(TITLE_NAMES));
        Stream<Found> printed = Stream.of(
                new Found(
                        headings().stream()
                                .filter(heading -> Wordings.isIn(heading, own))
                                .findFirst(),
                        "h1"),
                new Found(Optional.of(own), "title"),
                new Found(headings().stream().findFirst(), "h1"));
        return first(
                metadata,
                Field.TITLE,
                Stream.concat(
                                Stream.of(headingGivenElsewhere(), headingOfArticle(outlet)),
                                Stream.concat(given, printed))
                        .map(found ->
                                new Found(found.value().map(value -> withoutOutlet(value, outlet)), found.source())));
    }

    /** The headline as it is printed goes before other wordings of it, if one of them agrees with it for the most part. */
    private Found headingGivenElsewhere() {
        List<String> given = Stream.concat(
                        Stream.of(linked.text("headline"), Optional.of(page.title()))
                                .flatMap(Optional::stream),
                        meta.all(TITLE_NAMES).flatMap(found -> found.value().stream()))
                .toList();
        return new Found(
                headings().stream()
                        .filter(heading -> Wordings.words(heading) > 1)
                        .filter(heading -> given.stream().anyMatch(title -> Wordings.isIn(heading, title)))
                        .findFirst(),
                "h1");
    }

    /** The last headline of three words or more that stands above the article. */
    private Found headingOfArticle(String outlet) {
        int begin = body.isEmpty() ? page.blocks().size() : body.get(0);
        List<String> above = page.blocks().subList(0, begin).stream()
                .filter(block -> block.level() == 1 && Wordings.words(block.text()) >= MIN_HEADLINE_WORDS)
                .filter(block -> !block.hints().containsKey(Hint.HIDDEN) && !Wordings.same(block.text(), outlet))
                .map(block -> block.text().replace('\n', ' '))
                .toList();
        return new Found(above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1)), "h1");
    }

    private static String withoutOutlet(String title, String outlet) {
        List<String> parts = List.of(BARS.split(title));
        if (parts.size() < 2) {
            return title;
        }
        String last = parts.get(parts.size() - 1);
        String first = parts.get(0);
        boolean isOutlet = !outlet.isEmpty()
                && (Wordings.same(last, outlet) || Wordings.isIn(last, outlet) || Wordings.isIn(outlet, last));
        boolean hasBar = title.contains("|")
                && Wordings.words(last) <= MAX_OUTLET_WORDS
                && Wordings.words(first) > Wordings.words(last);
        if (!isOutlet && !hasBar) {
            return title;
        }
        return title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|\u2022\u00B7\u00BB\u2013\u2014:-]+$", "");
    }

    private Metadata author(Metadata metadata) {
        String outlet = metadata.find(Field.OUTLET).orElse("");
        Stream<Found> places = Stream.of(
                        new Authors(linked.persons("author"), "json-ld"),
                        new Authors(meta.values(AUTHOR_NAMES.get(0)), AUTHOR_NAMES.get(0)))
                .map(authors -> authors.found(outlet));
        Stream<Found> named =
                AUTHOR_NAMES.stream().skip(1).map(name -> new Authors(meta.values(name), name).found(outlet));
        Stream<Found> marked = Stream.of(
                        "[itemprop=author] [itemprop=name]",
                        "[itemprop=author]",
                        "a[rel=author]",
                        "[class*=author-name], [class*=authorName], [class*=author__name], [class*=byline-name], [class*=byline__name], .reader-credits",
                        ".author.vcard, .byline .fn, .author .fn")
                .map(query -> new Authors(texts(query), "author element").found(outlet));
        return first(
                metadata,
                Field.AUTHOR,
                Stream.of(places, named, marked, Stream.of(byline(outlet))).flatMap(stream -> stream));
    }

    private List<String> texts(String query) {
        Elements elements = document.select(query);
        return elements.stream().limit(4).map(Element::text).toList();
    }

    /** Looks for a byline right before or at the beginning of the article. */
    private Found byline(String outlet) {
        List<String> lines = new ArrayList<>();
        int begin = body.isEmpty() ? 0 : body.get(0);
        for (int i = Math.max(0, begin - 12); i < Math.min(page.blocks().size(), begin + 3); i++) {
            Block block = page.blocks().get(i);
            boolean isMarked = block.hints().getOrDefault(Hint.AUTHOR, 9) <= 1;
            String text = block.text();
            if (text.length() <= 120 && (isMarked || Bylines.isOne(text))) {
                lines.add(text);
            } else {
                // In old pages the day stands below the name in one block.
                text.lines()
                        .filter(line -> text.length() <= 240 && Bylines.isOne(line))
                        .forEach(lines::add);
                Bylines.atEnd(text).ifPresent(lines::add);
            }
        }
        return lines.stream()
                .map(line -> AuthorList.join(List.of(line), outlet))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> new Found(Optional.of(found), "byline"))
                .orElse(new Found(Optional.empty(), "byline"));
    }

    private Metadata address(Metadata metadata) {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        return first(
                metadata,
                Field.URL,
                Stream.of(
                                new Found(Optional.ofNullable(canonical).map(link -> link.attr("href")), "canonical"),
                                meta.first("og:url"),
                                new Found(linked.text("url"), "json-ld"),
                                new Found(linked.text("mainEntityOfPage"), "json-ld"))
                        .filter(found -> found.value()
                                .filter(value -> value.startsWith("http"))
                                .isPresent()));
    }

    private Metadata language(Metadata metadata) {
        Element root = document.selectFirst("html");
        return first(
                metadata,
                Field.LANGUAGE,
                Stream.of(
                                new Found(Optional.ofNullable(root).map(html -> html.attr("lang")), "html lang"),
                                new Found(linked.text("inLanguage"), "json-ld"),
                                meta.first("og:locale"),
                                meta.first("content-language"),
                                meta.first("dc.language"))
                        .map(found -> new Found(found.value().flatMap(PageMetadata::languageCode), found.source())));
    }

    private static Optional<String> languageCode(String tag) {
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return code.length() == 2 ? Optional.of(code) : Optional.empty();
    }

    private Metadata date(Metadata metadata) {
        String address = metadata.find(Field.URL).orElse("");
        return first(metadata, Field.DATE, new PageDates(document, page, body).all(linked, meta, address));
    }

    private List<String> headings() {
        return page.blocks().stream()
                .filter(block -> block.level() == 1)
                .map(block -> block.text().replace('\n', ' '))
                .toList();
    }

    private static Metadata first(Metadata metadata, Field field, Stream<Found> places) {
        return places.map(place ->
                        new Found(place.value().map(Wordings::clean).filter(value -> !value.isBlank()), place.source()))
                .filter(place -> place.value().isPresent())
                .findFirst()
                .map(place -> metadata.with(field, place.value().orElseThrow(), place.source()))
                .orElse(metadata);
    }

    private record Authors(List<String> texts, String source) {

        private Found found(String outlet) {
            return new Found(AuthorList.join(texts, outlet), source);
        }
    }
}
