package dev.parley.formats.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, by the vocabulary of schema.org. Blocks that are no JSON are passed over. Immutable.
 *
 * <p>If several objects are articles, the first is the page's.
 */
final class LinkedData {

    private static final int MAX_OBJECTS = 1000;

    private static final int MAX_DEPTH = 20;

    private static final Set<String> ARTICLES = Set.of(
            "Report", "CreativeWork", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Review", "Recipe");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final Optional<JsonNode> article;
    private final Optional<JsonNode> page;

    private LinkedData(Optional<JsonNode> article, Optional<JsonNode> page) {
        this.article = article;
        this.page = page;
    }

    static LinkedData of(Document document) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            parse(script.data()).ifPresent(root -> collect(root, objects));
        }
        return new LinkedData(
                objects.stream().filter(LinkedData::isArticle).findFirst(),
                objects.stream().filter(LinkedData::isPage).findFirst());
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            String bare = json.strip();
            return Optional.ofNullable(JSON.readTree(bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && objects.size() < MAX_OBJECTS) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                List<JsonNode> items = new ArrayList<>();
                node.forEach(items::add);
                for (int i = items.size() - 1; i >= 0; i--) {
                    open.addFirst(items.get(i));
                }
            } else if (node.isObject()) {
                objects.add(node);
                Stream.of("@graph", "mainEntity", "mainEntityOfPage").forEach(name -> {
                    if (node.path(name).isContainerNode()) {
                        open.addLast(node.path(name));
                    }
                });
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.path("@type"), 0).anyMatch(type -> type.endsWith("Article") || ARTICLES.contains(type))
                && (node.has("headline") || node.has("datePublished") || node.has("author"));
    }

    private static boolean isPage(JsonNode node) {
        return texts(node.path("@type"), 0).anyMatch(type -> type.endsWith("Page")) && node.has("datePublished");
    }

    /** Returns the plain value of a property of the page itself, which may be described beside its article. */
    Optional<String> textOfPage(String property) {
        return page.flatMap(node -> texts(node.path(property), 0).findFirst());
    }

    /** Returns the plain value of a property. */
    Optional<String> text(String property) {
        return article.flatMap(node -> texts(node.path(property), 0).findFirst());
    }

    /** Returns the name of the thing that is the value of a property. */
    Optional<String> name(String property) {
        return article.flatMap(node -> names(node.path(property), false, 0).findFirst());
    }

    /** Returns the names of the persons among the values of a property; organisations are left out. */
    List<String> persons(String property) {
        return article.map(node -> names(node.path(property), true, 0).toList()).orElse(List.of());
    }

    private static Stream<String> texts(JsonNode value, int depth) {
        if (value.isArray() && depth < MAX_DEPTH) {
            return stream(value).flatMap(item -> texts(item, depth + 1));
        }
        if (value.isObject()) {
            return Stream.of("@id", "url", "@value").flatMap(name -> texts(value.path(name), MAX_DEPTH));
        }
        return value.isTextual() ? Stream.of(value.asText()) : Stream.empty();
    }

    private static Stream<String> names(JsonNode value, boolean personsOnly, int depth) {
        if (value.isArray() && depth < MAX_DEPTH) {
            return stream(value).flatMap(item -> names(item, personsOnly, depth + 1));
        }
        if (value.isObject()) {
            boolean isPerson = texts(value.path("@type"), 0).noneMatch(type -> type.endsWith("Organization"));
            return isPerson || !personsOnly ? names(value.path("name"), personsOnly, depth + 1) : Stream.empty();
        }
        return value.isTextual() ? Stream.of(value.asText()) : Stream.empty();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items.stream();
    }
}
