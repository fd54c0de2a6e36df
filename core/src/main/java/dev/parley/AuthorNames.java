package dev.parley;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.parley.result.DocumentSummary;
import dev.parley.text.Metadata.Field;
import java.util.List;
import java.util.Map;

/**
 * What to call the author of a document: who answers in an interview, the name in the byline, else whoever wrote that title, else whoever wrote that file. Two unknown
 * authors never share a name.
 */
final class AuthorNames {

    private final Map<String, Long> titles;

    AuthorNames(List<DocumentSummary> documents) {
        this.titles = documents.stream()
                .flatMap(document -> document.metadata().find(Field.TITLE).stream())
                .collect(groupingBy(identity(), counting()));
    }

    String of(DocumentSummary document) {
        return document.metadata()
                .find(Field.INTERVIEWEE)
                .or(() -> document.metadata().find(Field.AUTHOR))
                .orElseGet(() -> "Author of "
                        + document.metadata()
                                .find(Field.TITLE)
                                .filter(title -> titles.getOrDefault(title, 0L) == 1)
                                .map(title -> "“" + title + "”")
                                .orElse(document.id().value()));
    }
}
