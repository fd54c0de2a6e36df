package dev.parley.formats;

import com.google.common.base.Splitter;
import dev.parley.ingest.PublicationDate;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what ProQuest exports. Each article follows a line {@code Document 1 of 20}: its title, then fields such as {@code Author: Doe, Jane}, among
 * them {@code Full text:} with the text.
 *
 * <p>Not covered: labels in other languages than English, and articles without full text, of which nothing is read.
 */
final class ProQuestExport {

    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*Document \\d+ of \\d+[ \\t]*$");

    private static final Pattern LABEL = Pattern.compile(
            "(?m)^[ \\t]*(Author|Abstract|Abstract \\(summary\\)|Publication info|Links|Full text|Subject|Business indexing term|Location|People|Company"
                    + "|Company / organization|Identifier / keyword|Classification|Title|Publication title|Volume|Issue|Pages|First page|Number of pages"
                    + "|Publication year|Publication date|Year|Section|Publisher|Place of publication|Country of publication|Publication subject|ISSN|e-ISSN"
                    + "|Source type|Language of publication|Document type|Dateline|Column|ProQuest document ID|Document URL|Copyright|Last updated|Database"
                    + "|Credit|Word count):(?:[ \\t]+|$)");

    private static final String TEXT = "Full text";

    private static final RecordTail TAIL = new RecordTail(
            LABEL,
            Pattern.compile(
                    "[ \\t]*(?:Publication (?:title|date|year|subject)|ProQuest document ID|Document URL|Language of publication|Last updated|Source type"
                            + "|(?:Place|Country) of publication|e-ISSN|ISSN|First page|Number of pages|Business indexing term|Identifier / keyword):"),
            List.of(
                    "Credit",
                    "Subject",
                    "Business indexing term",
                    "Location",
                    "People",
                    "Company",
                    "Company / organization",
                    "Identifier / keyword",
                    "Classification",
                    "Title",
                    "Publication title",
                    "Volume",
                    "Issue",
                    "Pages",
                    "Publication year",
                    "Publication date",
                    "Year",
                    "Section",
                    "Column",
                    "Dateline",
                    "Publisher",
                    "Source type",
                    "Document type",
                    "Copyright",
                    "Last updated",
                    "Database"),
            Set.of("Credit", "Title", "Copyright"),
            1);

    private static final String SOURCE = "ProQuest";

    /** Lines that part articles, and lines that only lead to the database. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "(?i)[ \\t]*(?:_{10,}|-{10,}|ProQuest document link|Enlarge this image\\.?|Credit: .*|Contact ProQuest.*)[ \\t]*");

    private static final Pattern SURNAME_FIRST = Pattern.compile("(?<last>[^,;]+), (?<first>[^,;]+)");

    private ProQuestExport() {}

    /** Returns the articles, or nothing if the text is no such export. */
    static Optional<List<PressExport>> trySplit(String text) {
        return PressExport.trySplit(text, START, ProQuestExport::article);
    }

    private static Optional<PressExport> article(String part) {
        String lines = prose(part);
        Matcher label = LABEL.matcher(lines);
        while (label.find()) {
            if (label.group(1).equals(TEXT)) {
                int end = label.end() + TAIL.begin(lines.substring(label.end()));
                Map<String, String> fields = fields(lines.substring(0, label.start()));
                fields(lines.substring(end)).forEach(fields::putIfAbsent);
                String title = Texts.oneLine(fields.getOrDefault("Title", fields.getOrDefault("", "")));
                String text = lines.substring(label.end(), end).strip();
                return Optional.of(new PressExport(title, text, metadata(title, fields)));
            }
        }
        return Optional.empty();
    }

    /** Returns what stands behind each label, and under no name what stands above the first. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher label = LABEL.matcher(text);
        int from = 0;
        String name = "";
        while (label.find()) {
            fields.putIfAbsent(name, text.substring(from, label.start()).strip());
            name = label.group(1);
            from = label.end();
        }
        fields.putIfAbsent(name, text.substring(from).strip());
        return fields;
    }

    private static String prose(String value) {
        return String.join(
                        "\n",
                        value.lines()
                                .filter(line -> !NO_TEXT.matcher(line).matches())
                                .toList())
                .strip();
    }

    private static Metadata metadata(String title, Map<String, String> fields) {
        Metadata metadata = title.isEmpty() ? Metadata.NONE : Metadata.NONE.with(Field.TITLE, title, SOURCE);
        // A newspaper's edition follows its name.
        String outlet = value(fields, "Publication title").split("[;,] ", 2)[0];
        metadata = outlet.isEmpty() ? metadata : metadata.with(Field.OUTLET, outlet, SOURCE);
        Optional<String> date =
                PublicationDate.parse(value(fields, "Publication date")).map(Object::toString);
        metadata = date.isPresent() ? metadata.with(Field.DATE, date.get(), SOURCE) : metadata;
        String authors = authors(value(fields, "Author"));
        return authors.isEmpty() ? metadata : metadata.with(Field.AUTHOR, authors, SOURCE);
    }

    private static String value(Map<String, String> fields, String name) {
        return Texts.oneLine(fields.getOrDefault(name, ""));
    }

    private static String authors(String value) {
        return String.join(
                Field.AND,
                Splitter.on(';')
                        .trimResults()
                        .omitEmptyStrings()
                        .splitToStream(value)
                        .map(ProQuestExport::firstNameFirst)
                        .toList());
    }

    private static String firstNameFirst(String name) {
        Matcher turned = SURNAME_FIRST.matcher(name);
        return turned.matches() ? turned.group("first") + " " + turned.group("last") : name;
    }
}
