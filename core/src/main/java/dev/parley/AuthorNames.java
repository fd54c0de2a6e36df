package dev.parley;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.Splitter;
import dev.parley.result.DocumentSummary;
import dev.parley.text.Metadata.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What to call the author of a document: who answers in an interview, the name in the byline, else whoever wrote that title, else whoever wrote that file. Two unknown
 * authors never share a name.
 */
final class AuthorNames {

    private static final Splitter AND = Splitter.on(Pattern.compile(",? (?:and|&) |, (?!(?:Jr|Sr)\\b)"))
            .trimResults()
            .omitEmptyStrings();

    private final Map<String, Long> titles;

    AuthorNames(List<DocumentSummary> documents) {
        this.titles = documents.stream()
                .flatMap(document -> document.metadata().find(Field.TITLE).stream())
                .collect(groupingBy(identity(), counting()));
    }

    /** Returns all who are meant: those who answer together in an interview, or wrote together, are several. */
    List<String> of(DocumentSummary document) {
        return document.metadata()
                .find(Field.INTERVIEWEE)
                .map(AuthorNames::each)
                .orElseGet(() -> writersOf(document).orElseGet(() -> List.of(unknown(document))));
    }

    /** Returns those whom the byline names. */
    static Optional<List<String>> writersOf(DocumentSummary document) {
        return document.metadata().find(Field.AUTHOR).map(AuthorNames::each);
    }

    /** "Jane Doe and Mary Major"; "Moe and Lind" is the name of one firm. */
    private static List<String> each(String names) {
        List<String> parts = AND.splitToList(names);
        return parts.stream().allMatch(part -> part.contains(" ")) ? parts : List.of(names);
    }

    private String unknown(DocumentSummary document) {
        return "Author of "
                + document.metadata()
                        .find(Field.TITLE)
                        .filter(title -> titles.getOrDefault(title, 0L) == 1)
                        .map(title -> "“" + title + "”")
                        .orElse(document.id().value());
    }
}
