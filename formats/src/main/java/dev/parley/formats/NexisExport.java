package dev.parley.formats;

import com.google.common.base.Splitter;
import dev.parley.ingest.PublicationDate;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits what Nexis Uni (Lexis Advance) exports. Each article has its title, the outlet and the date on the first lines, then labelled lines such
 * as {@code Byline:}, a line {@code Body}, the text, more labelled lines such as {@code Load-Date:}, and {@code End of Document}.
 *
 * <p>Not covered: the layout of LexisNexis before 2017, which is {@link LexisExport}'s, and labels in other languages than English.
 */
final class NexisExport {

    private static final Pattern END = Pattern.compile("(?m)^[ \\t]*End of Document[ \\t]*$");

    private static final Pattern BODY = Pattern.compile("(?m)^[ \\t]*Body[ \\t]*$");

    private static final RecordTail TAIL = new RecordTail(
            Pattern.compile(
                    "(?m)^[ \\t]*(Load-Date:|Correction-Date:|Language:|Publication-Type:|(?:Classification|Graphic|Notes|Correction)[ \\t]*$)"),
            Pattern.compile(
                    "[ \\t]*(?:(?:Load-Date|Correction-Date|Publication-Type):|Classification\\s+(?:\\p{Lu}[\\w /-]{1,30}):)"),
            List.of(),
            Set.of("Graphic", "Notes", "Correction", "Classification"),
            3);

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:section|length|byline|dateline|highlight|copyright|load-date|edition|series|column|source|url|language)\\b:?.*");

    private static final Pattern BYLINE = Pattern.compile("(?i)^byline:[ \\t]*(?<names>.+)$");

    /** What a newspaper puts behind a name. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i)[,;|][^,;|]*\\b(?:editor|correspondent|reporter|writer|staff|bureau|chief|columnist|contributor|political|diplomatic|in [\\p{Lu}]\\w+)\\b.*$");

    /** The cover sheet that lists the articles of a delivery. */
    private static final Pattern COVER = Pattern.compile("(?m)\\A\\s*User Name:.*|^\\s*Job Number:.*$");

    private static final Pattern COVER_LINE = Pattern.compile(
            "Documents? \\(\\d+\\)|(?:User Name|Date and Time|Job Number|Client/Matter|Search Terms|Search Type|Narrowed by|Content Type)\\b.*|\\d+\\. .*|.*About LexisNexis.*|Page \\d+ of \\d+");

    /** Where each article of a delivery stands in it. */
    private static final Pattern COUNT = Pattern.compile("(?i)Document \\d+ of \\d+");

    private NexisExport() {}

    /** Returns the articles, or nothing if the text is no such export. */
    static Optional<List<PressExport>> trySplit(String text) {
        if (!END.matcher(text).find() || !BODY.matcher(text).find()) {
            return Optional.empty();
        }
        boolean hasCover = COVER.matcher(text).find();
        List<PressExport> articles = new ArrayList<>();
        for (String part : Splitter.on(END).split(text)) {
            article(part, hasCover && articles.isEmpty()).ifPresent(articles::add);
        }
        return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
    }

    private static Optional<PressExport> article(String part, boolean mayHaveCover) {
        var body = BODY.matcher(part);
        if (!body.find()) {
            return Optional.empty();
        }
        List<String> head = part.substring(0, body.start())
                .lines()
                .map(Texts::oneLine)
                .filter(line -> !line.isEmpty()
                        && !COUNT.matcher(line).matches()
                        && !(mayHaveCover && COVER_LINE.matcher(line).matches()))
                .toList();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String rest = part.substring(body.end());
        String text = rest.substring(0, TAIL.begin(rest));
        int dateAt = dateAt(head);
        int outletAt = dateAt > 1 ? dateAt - 1 : 1;
        String title = String.join(" ", head.subList(0, Math.min(head.size(), Math.max(1, outletAt))));
        return Optional.of(new PressExport(title, text, metadata(title, head, outletAt, dateAt)));
    }

    /** Finds the date: below the title, since a title may look like one; a line that holds a date and little else. */
    private static int dateAt(List<String> head) {
        for (int i = 2; i < head.size(); i++) {
            if (!LABEL.matcher(head.get(i)).matches()
                    && PublicationDate.parse(head.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Metadata metadata(String title, List<String> head, int outletAt, int dateAt) {
        Metadata metadata = Metadata.NONE.with(Field.TITLE, title, "Nexis");
        if (outletAt < head.size() && !LABEL.matcher(head.get(outletAt)).matches()) {
            metadata = metadata.with(Field.OUTLET, head.get(outletAt), "Nexis");
        }
        if (dateAt >= 0) {
            Optional<String> date = PublicationDate.parse(head.get(dateAt)).map(Object::toString);
            metadata = date.isPresent() ? metadata.with(Field.DATE, date.get(), "Nexis") : metadata;
        }
        Optional<String> author = author(head);
        return author.isPresent() ? metadata.with(Field.AUTHOR, author.get(), "Nexis") : metadata;
    }

    /** Finds the names in a labelled byline among the lines above an article. */
    static Optional<String> author(List<String> head) {
        return head.stream()
                .map(BYLINE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> ROLE.matcher(String.valueOf(matcher.group("names")))
                        .replaceFirst("")
                        .strip())
                .filter(names -> !names.isEmpty())
                .findFirst();
    }
}
