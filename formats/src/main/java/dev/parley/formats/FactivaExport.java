package dev.parley.formats;

import dev.parley.ingest.PublicationDate;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits what Factiva exports. With its indexing, an article's parts stand behind the codes {@code HD} (headline), {@code BY}, {@code WC},
 * {@code PD} (date), {@code SN} (outlet), {@code LP} and {@code TD} (text), in a table or at the starts of lines; without, the same follow one
 * another: headline, words, date, outlet and others, copyright, then the text. Either way the article ends with {@code Document} and a number.
 *
 * <p>Not covered: labels in other languages than English.
 */
final class FactivaExport {

    private static final Pattern END =
            Pattern.compile("(?m)^(?:AN\\s+)?[ \\t]*Document ([A-Za-z0-9]{6,20}\\d[A-Za-z0-9]{6,20})[ \\t]*$");

    private static final Pattern CODE = Pattern.compile(
            "(?m)^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CLM|CX|CO|IN|NS|RE|IPC|IPD|PUB|AN|NT|DJIC)(?:[ \\t\u00A0]+|[ \\t\u00A0]*\\n)");

    private static final Pattern WORDS = Pattern.compile("[\\d,.]+ words");

    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:©|\\(c\\)|copyright\\b).*");

    private static final Map<Field, String> CODES = new EnumMap<>(Map.of(Field.AUTHOR, "BY", Field.OUTLET, "SN"));

    private static final Pattern BY = Pattern.compile("(?i)^by ");

    private FactivaExport() {}

    /** Returns the articles, or nothing if the text is no such export. */
    static Optional<List<PressExport>> trySplit(String text) {
        Matcher end = END.matcher(text);
        List<PressExport> articles = new ArrayList<>();
        int start = 0;
        while (end.find()) {
            String part = text.substring(start, end.start());
            coded(part).or(() -> plain(part)).ifPresent(articles::add);
            start = end.end();
        }
        return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
    }

    private static Optional<PressExport> coded(String part) {
        Map<String, String> values = new HashMap<>();
        Matcher code = CODE.matcher(part);
        List<int[]> places = new ArrayList<>();
        while (code.find()) {
            places.add(new int[] {code.start(), code.start(1), code.end(1)});
        }
        for (int i = 0; i < places.size(); i++) {
            int to = i + 1 < places.size() ? places.get(i + 1)[0] : part.length();
            String name = part.substring(places.get(i)[1], places.get(i)[2]);
            values.putIfAbsent(name, part.substring(places.get(i)[2], to).strip());
        }
        if (!values.containsKey("HD") || !(values.containsKey("LP") || values.containsKey("TD"))) {
            return Optional.empty();
        }
        String title = Texts.oneLine(values.getOrDefault("HD", ""));
        Metadata metadata = title.isEmpty() ? Metadata.NONE : Metadata.NONE.with(Field.TITLE, title, "Factiva HD");
        for (Map.Entry<Field, String> entry : CODES.entrySet()) {
            String value = BY.matcher(Texts.oneLine(values.getOrDefault(entry.getValue(), "")))
                    .replaceFirst("");
            metadata = value.isEmpty() ? metadata : metadata.with(entry.getKey(), value, "Factiva " + entry.getValue());
        }
        Optional<String> date = PublicationDate.parse(Texts.oneLine(values.getOrDefault("PD", "")))
                .map(Object::toString);
        metadata = date.isPresent() ? metadata.with(Field.DATE, date.get(), "Factiva PD") : metadata;
        String body = values.getOrDefault("LP", "") + Texts.BLANK_LINE + values.getOrDefault("TD", "");
        return Optional.of(new PressExport(title, body, metadata));
    }

    private static Optional<PressExport> plain(String part) {
        List<String> lines =
                part.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toList());
        int words = indexOf(lines, WORDS, 0);
        int copyright = indexOf(lines, COPYRIGHT, words + 1);
        if (words < 1 || copyright < 0 || copyright - words > 12) {
            return Optional.empty();
        }
        List<String> facts = lines.subList(words + 1, copyright);
        int dateAt = -1;
        for (int i = facts.size() - 1; i >= 0; i--) {
            dateAt = PublicationDate.parse(facts.get(i)).isPresent() ? i : dateAt;
        }
        boolean hasByline = words > 1 && BY.matcher(lines.get(words - 1)).find();
        String title =
                String.join(" ", lines.subList(Math.max(0, words - (hasByline ? 2 : 1)), words - (hasByline ? 1 : 0)));
        Metadata metadata = Metadata.NONE.with(Field.TITLE, Texts.oneLine(title), "Factiva");
        if (hasByline) {
            metadata = metadata.with(
                    Field.AUTHOR, Texts.oneLine(BY.matcher(lines.get(words - 1)).replaceFirst("")), "Factiva");
        }
        if (dateAt >= 0) {
            metadata = metadata.with(
                    Field.DATE,
                    PublicationDate.parse(facts.get(dateAt)).orElseThrow().toString(),
                    "Factiva");
            Optional<String> outlet = facts.subList(dateAt + 1, facts.size()).stream()
                    .filter(line -> !line.matches("\\d{1,2}:\\d{2}.*"))
                    .findFirst();
            metadata =
                    outlet.isPresent() ? metadata.with(Field.OUTLET, Texts.oneLine(outlet.get()), "Factiva") : metadata;
        }
        String body = String.join("\n", lines.subList(copyright + 1, lines.size()));
        return Optional.of(new PressExport(title, body, metadata));
    }

    private static int indexOf(List<String> lines, Pattern pattern, int from) {
        for (int i = Math.max(0, from); i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
