package dev.parley.formats.html;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, in lower case. Immutable. */
final class MetaElements {

    private final ImmutableListMultimap<String, String> values;

    private MetaElements(ListMultimap<String, String> values) {
        this.values = ImmutableListMultimap.copyOf(values);
    }

    static MetaElements of(Document document) {
        ListMultimap<String, String> values =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").strip();
            Stream.of("property", "name", "itemprop", "http-equiv")
                    .map(attribute -> Ascii.toLowerCase(meta.attr(attribute)))
                    .filter(name -> !name.isEmpty() && !content.isEmpty())
                    .limit(1)
                    .forEach(name -> values.put(name, content));
        }
        return new MetaElements(values);
    }

    /** Returns all values of a name, in the order of the page. */
    List<String> values(String name) {
        return values.get(name);
    }

    Found first(String name) {
        return new Found(values.get(name).stream().findFirst(), name);
    }

    Stream<Found> all(List<String> names) {
        return names.stream().map(this::first);
    }

    /** Tells whether the page has a name at all. */
    Optional<String> find(String name) {
        return first(name).value();
    }
}
