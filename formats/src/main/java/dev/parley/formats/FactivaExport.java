package dev.parley.formats;

import dev.parley.ingest.PublicationDate;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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

    /** Codes above the text and of the text itself; a code stands apart from its value by a space, a tab or a line end. */
    private static final Pattern HEAD =
            Pattern.compile("(?m)^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CLM|LP|TD)(?:[ \\t]+|[ \\t]*\\n)");

    private static final Set<String> TEXT = Set.of("LP", "TD");

    /** So many codes stand above the text of any record. */
    private static final int MIN_HEAD = 3;

    /**
     * Codes behind the text. A newspaper that begins a paragraph in small capitals, {@code RE the bridge}, has a single space there and no index
     * term.
     */
    private static final RecordTail TAIL = new RecordTail(
            Pattern.compile(
                    "(?m)^((?:CO|IN|NS|RE)(?=\\s+\\w{1,12} ?: )|AN(?=\\s+Document )|(?:CT|RF|ART|CLM|CX|IPC|IPD|PUB|NT|DJIC)(?=\\t| {2}| ?\\n))"),
            Pattern.compile("(?:CO|IN|NS|RE)\\s+\\w{1,12} ?: |AN\\s+Document "),
            List.of("CT", "RF", "ART", "CLM", "CX", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "NT", "DJIC", "AN"),
            Set.of("CT", "RF", "ART", "CX", "NT"),
            1);

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
        List<MatchResult> codes = head(part);
        if (codes.isEmpty() || !TEXT.contains(codes.get(codes.size() - 1).group(1))) {
            return Optional.empty();
        }
        int textAt = codes.get(codes.size() - 1).end();
        int end = textAt + TAIL.begin(part.substring(textAt));
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            int to = i + 1 < codes.size() ? codes.get(i + 1).start() : end;
            values.put(
                    codes.get(i).group(1),
                    part.substring(codes.get(i).end(), to).strip());
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

    /** Finds the codes of a record, from its headline to its text, each once. */
    private static List<MatchResult> head(String part) {
        List<MatchResult> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MatchResult code : HEAD.matcher(part).results().toList()) {
            boolean isText = TEXT.contains(code.group(1));
            boolean isBehindText = seen.contains("LP");
            boolean isDue = isText ? codes.size() >= MIN_HEAD : !isBehindText;
            if ((code.group(1).equals("HD") || seen.contains("HD")) && isDue && seen.add(code.group(1))) {
                codes.add(code);
            }
            if (seen.contains("TD")) {
                break;
            }
        }
        return codes;
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
