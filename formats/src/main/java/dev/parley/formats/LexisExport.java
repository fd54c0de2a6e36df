package dev.parley.formats;

import dev.parley.ingest.PublicationDate;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits what LexisNexis exported until 2017. Each article follows a line {@code 1 of 20 DOCUMENTS} or {@code Document 1 of 20}: outlet, date, title, labelled lines such as
 * {@code BYLINE:} and {@code LENGTH:}, the text, and more labelled lines such as {@code LOAD-DATE:}.
 *
 * <p>Not covered: labels in other languages than English.
 */
final class LexisExport {

    private static final Pattern START =
            Pattern.compile("(?m)^[ \\t\\f]*(?:\\d+ of \\d+ DOCUMENTS?|Document \\d+ of \\d+)[ \\t]*$");

    private static final Pattern HEAD_LABEL = Pattern.compile(
            "(?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|EDITION|SERIES|COLUMN|SOURCE|URL|ISSN|VOL|NAME|CATEGORY|DISTRIBUTION|KEYWORD):.*");

    private static final RecordTail TAIL = new RecordTail(
            Pattern.compile(
                    "(?m)^[ \\t]*(LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|NOTES|CORRECTION|CORRECTION-DATE|SUBJECT|PERSON|COMPANY|ORGANIZATION|GEOGRAPHIC|COUNTRY|STATE|CITY|INDUSTRY|TYPE|ACC-NO|TICKER|PHOTO|CONTACT|Copyright \\d{4}\\b|All Rights Reserved\\.?[ \\t]*$):?"),
            Pattern.compile(
                    "[ \\t]*(?:(?:LOAD-DATE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|CORRECTION-DATE|ACC-NO|LANGUAGE):|Copyright \\d{4}\\b|All Rights Reserved)"),
            List.of(),
            Set.of("GRAPHIC", "PHOTO", "NOTES", "CORRECTION"),
            1);

    /** Labels stand above the text within so many lines that are not blank. */
    private static final int MAX_HEAD = 25;

    private static final String SOURCE = "LexisNexis";

    private LexisExport() {}

    /** Returns the articles, or nothing if the text is no such export. */
    static Optional<List<PressExport>> trySplit(String text) {
        return PressExport.trySplit(text, START, LexisExport::article);
    }

    private static Optional<PressExport> article(String part) {
        List<String> lines = part.lines().toList();
        int bodyAt = behindHead(lines);
        if (bodyAt < 0) {
            return Optional.empty();
        }
        List<String> head = lines.subList(0, bodyAt).stream()
                .map(Texts::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
        String rest = String.join("\n", lines.subList(bodyAt, lines.size()));
        String title = title(head);
        return Optional.of(
                new PressExport(title, rest.substring(0, TAIL.begin(rest)).strip(), metadata(title, head)));
    }

    /** Returns the line behind the last label above the text and what goes on from it, -1 if there is no label. */
    private static int behindHead(List<String> lines) {
        int behind = -1;
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < MAX_HEAD; i++) {
            String line = Texts.oneLine(lines.get(i));
            seen += line.isEmpty() ? 0 : 1;
            behind = HEAD_LABEL.matcher(line).matches() ? i + 1 : behind;
        }
        while (behind > 0 && behind < lines.size() && !lines.get(behind).isBlank()) {
            behind++;
        }
        return behind;
    }

    /** The lines between the date with its edition and the first label. */
    private static String title(List<String> head) {
        int dateAt = dateAt(head);
        List<String> title = new ArrayList<>();
        for (String line : head.subList(dateAt + 1, head.size())) {
            if (HEAD_LABEL.matcher(line).matches()) {
                break;
            }
            if (!title.isEmpty() || !line.endsWith("Edition")) {
                title.add(line);
            }
        }
        return String.join(" ", title);
    }

    private static int dateAt(List<String> head) {
        for (int i = 1; i < head.size(); i++) {
            if (PublicationDate.parse(head.get(i)).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    private static Metadata metadata(String title, List<String> head) {
        Metadata metadata = Metadata.NONE.with(Field.OUTLET, head.get(0), SOURCE);
        metadata = title.isEmpty() ? metadata : metadata.with(Field.TITLE, title, SOURCE);
        Optional<String> date = PublicationDate.parse(head.get(dateAt(head))).map(Object::toString);
        metadata = date.isPresent() ? metadata.with(Field.DATE, date.get(), SOURCE) : metadata;
        Optional<String> author = NexisExport.author(head);
        return author.isPresent() ? metadata.with(Field.AUTHOR, author.get(), SOURCE) : metadata;
    }
}
