package dev.parley.attribution;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who reports a whole sentence, by its form: "According to the ministry, …", "Reuters reported that …", "…, the mayor said on Monday", "…,
 * according to Reuters". A reader that gives each word one source knows the innermost only; these are the ones around it. Decided by tags.
 *
 * <p>Not covered: reports with an explanation between the reporter and the verb, and reporters inside a clause.
 */
public final class ReportingClauses {

    private static final Set<String> VERBS = Set.of(
            "say",
            "report",
            "write",
            "add",
            "note",
            "argue",
            "claim",
            "announce",
            "state",
            "tell",
            "explain",
            "warn",
            "insist",
            "declare",
            "confirm",
            "suggest");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> NOMINAL =
            Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "PRP", "PRP$", "HYPH");
    private static final Set<String> LINKS = Set.of("of", "for", "from", "at");
    private static final int LONGEST_REPORTER = 14;
    private static final int LONGEST_TAIL = 6;

    private final List<Token> tokens;

    private ReportingClauses(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Finds the reports of a document.
     *
     * @param document the document
     * @return one attribution, with one source and one content, for each sentence that is reported in one of these forms; in the order of
     *     the text
     */
    public static List<Attribution> of(AnnotatedDocument document) {
        return document.sentences().stream()
                .map(Sentence::tokens)
                .filter(tokens -> tokens.size() > 3)
                .flatMap(tokens -> new ReportingClauses(tokens).report().stream())
                .toList();
    }

    private Optional<Attribution> report() {
        return accordingInFront().or(this::accordingBehind).or(this::inFront).or(this::behind);
    }

    private Optional<Attribution> accordingInFront() {
        if (!isAccording(0)) {
            return Optional.empty();
        }
        int end = phraseEnd(2);
        return end > 2 && is(end, ",") ? attribution(2, end, end + 1, tokens.size()) : Optional.empty();
    }

    private Optional<Attribution> accordingBehind() {
        for (int i = tokens.size() - 3; i > 1; i--) {
            if (isAccording(i) && is(i - 1, ",")) {
                int end = phraseEnd(i + 2);
                return end > i + 2 ? attribution(i + 2, end, 0, i - 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isAccording(int at) {
        return is(at, "according") && is(at + 1, "to");
    }

    /** "Reuters reported that the mayor agrees". */
    private Optional<Attribution> inFront() {
        int verb = phraseEnd(0);
        boolean reports = verb > 0 && isVerb(verb) && hasFinite(verb + 1, tokens.size());
        return reports ? attribution(0, verb, verb + 1, tokens.size()) : Optional.empty();
    }

    /** "The mayor agrees, Reuters reported on Monday". */
    private Optional<Attribution> behind() {
        for (int comma = tokens.size() - 3; comma > 1; comma--) {
            int verb = phraseEnd(comma + 1);
            boolean reports = is(comma, ",")
                    && verb > comma + 1
                    && isVerb(verb)
                    && tokens.size() - verb <= LONGEST_TAIL
                    && !hasFinite(verb + 1, tokens.size());
            if (reports && hasFinite(0, comma)) {
                return attribution(comma + 1, verb, 0, comma);
            }
        }
        return Optional.empty();
    }

    /** The token behind the noun phrase that starts at one; the same one if none does. */
    private int phraseEnd(int from) {
        int at = from;
        while (at < Math.min(tokens.size(), from + LONGEST_REPORTER) && (isNominal(at) || (at > from && isLink(at)))) {
            at++;
        }
        return at > from && isNominal(at - 1) ? at : from;
    }

    private boolean isNominal(int at) {
        return NOMINAL.contains(tokens.get(at).tag());
    }

    private boolean isLink(int at) {
        return LINKS.contains(tokens.get(at).lemma());
    }

    private boolean isVerb(int at) {
        return at < tokens.size()
                && VERBS.contains(tokens.get(at).lemma())
                && FINITE.contains(tokens.get(at).tag());
    }

    private boolean hasFinite(int from, int to) {
        return tokens.subList(Math.min(from, to), to).stream()
                .anyMatch(token -> FINITE.contains(token.tag()) || token.tag().equals("MD"));
    }

    private boolean is(int at, String lemma) {
        return at >= 0
                && at < tokens.size()
                && (tokens.get(at).lemma().equalsIgnoreCase(lemma)
                        || (lemma.equals("according") && tokens.get(at).lemma().equals("accord")));
    }

    private Optional<Attribution> attribution(int sourceFrom, int sourceTo, int contentFrom, int contentTo) {
        return contentFrom >= contentTo
                ? Optional.empty()
                : Optional.of(new Attribution(
                        List.of(hull(sourceFrom, sourceTo)), List.of(), List.of(hull(contentFrom, contentTo))));
    }

    private Span hull(int from, int to) {
        return tokens.get(from).span().hull(tokens.get(to - 1).span());
    }
}
