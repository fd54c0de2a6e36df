package dev.parley.report;

import static com.google.common.base.Strings.lenientFormat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places such as <code>{{title}}</code>. What is filled in is not looked at again, whatever it holds. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final List<String> texts;
    private final List<String> names;

    private Template(List<String> texts, List<String> names) {
        this.texts = List.copyOf(texts);
        this.names = List.copyOf(names);
    }

    static Template parse(String template) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int from = 0;
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            texts.add(template.substring(from, place.start()));
            names.add(place.group(1));
            from = place.end();
        }
        texts.add(template.substring(from));
        return new Template(texts, names);
    }

    /** Writes the text with its places filled; each must have a value. */
    void write(Map<String, String> values, Appendable out) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            out.append(texts.get(i))
                    .append(Optional.ofNullable(values.get(name))
                            .orElseThrow(() -> new IllegalArgumentException(
                                    lenientFormat("template has a place '%s' without a value", name))));
        }
        out.append(texts.get(names.size()));
    }
}
