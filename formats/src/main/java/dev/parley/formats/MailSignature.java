package dev.parley.formats;

import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the signature out of the article of a mail in HTML: what stands below a line of two dashes, if that is little. Stateless. */
final class MailSignature {

    private static final Pattern DASHES = Pattern.compile("(?m)^-- ?$");

    private static final int MAX_LINES = 8;

    private MailSignature() {}

    /** Returns a document without its signature; the same if it has none or is nothing else. */
    static Document cut(Document document) {
        return DASHES.matcher(document.text())
                .results()
                .map(MatchResult::start)
                .filter(at -> isSignature(document, at))
                .findFirst()
                .map(at ->
                        new Document(document.id(), document.text(), above(document.body(), at), document.metadata()))
                .orElse(document);
    }

    private static boolean isSignature(Document document, int at) {
        long below = document.body().stream()
                .filter(span -> span.end() > at)
                .flatMap(span -> document.text()
                        .substring(Math.max(at, span.start()), span.end())
                        .lines())
                .filter(line -> !line.isBlank())
                .count();
        boolean hasArticle = document.body().stream().anyMatch(span -> span.start() < at);
        return hasArticle && below > 0 && below <= MAX_LINES + 1;
    }

    private static List<Span> above(List<Span> body, int at) {
        return body.stream()
                .filter(span -> span.start() < at)
                .map(span -> span.end() <= at ? span : new Span(span.start(), at))
                .toList();
    }
}
