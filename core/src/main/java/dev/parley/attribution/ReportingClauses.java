package dev.parley.attribution;

import com.google.common.collect.Sets;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who reports a whole sentence, by its form: "According to the ministry, …", "Reuters reported that …", "…, the mayor said on Monday", "…,
 * according to Reuters"; within such a report who reports the rest of it, "the ministry said that the mayor believes that …", "Doe told us that Roe
 * said …"; and whom the reporter cites, "…, Reuters reported, citing the ministry", "Citing the ministry, Reuters reported that …". A reader that
 * gives each word one source knows the innermost only; these are the ones around it. Decided by tags.
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
    /** What one who is reported does besides. */
    private static final Set<String> BELIEFS = Set.of("believe", "think", "assume", "expect", "hope", "fear");

    /** Whoever is told so stands between them and what is told. */
    private static final Set<String> WITH_HEARER = Set.of("tell", "inform", "remind", "warn", "assure");

    private static final Set<String> CITING = Set.of("cite", "quote");

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
     * @return the attributions, with one source and one content each, of the sentences that are reported in one of these forms; in the order of
     *     the text, of one sentence the outermost first
     */
    public static List<Attribution> of(AnnotatedDocument document) {
        return document.sentences().stream()
                .map(Sentence::tokens)
                .filter(tokens -> tokens.size() > 3)
                .flatMap(tokens -> new ReportingClauses(tokens).reports())
                .toList();
    }

    private Stream<Attribution> reports() {
        Optional<Report> around = accordingInFront().or(this::accordingBehind);
        Optional<Report> outermost =
                around.or(() -> report(afterCitation(), tokens.size(), VERBS)).or(this::behind);
        Stream<Report> reports = Stream.iterate(outermost, Optional::isPresent, outer -> outer.flatMap(this::inside))
                .flatMap(Optional::stream);
        return Stream.concat(reports, outermost.flatMap(this::cited).stream()).map(this::attribution);
    }

    private Optional<Report> inside(Report outer) {
        int from = outer.contentFrom();
        int behindHearer = phraseEnd(from);
        boolean hearer = from > 0
                && WITH_HEARER.contains(tokens.get(from - 1).lemma())
                && behindHearer > from
                && is(behindHearer, "that");
        int start = hearer ? behindHearer : from;
        return report(is(start, "that") ? start + 1 : start, outer.contentTo(), Sets.union(VERBS, BELIEFS));
    }

    /** Whom the outermost reporter cites is next to be asked for what that one reports. */
    private Optional<Report> cited(Report outer) {
        int citing = citing();
        if (citing < 0) {
            return Optional.empty();
        }
        int end = phraseEnd(citing + 1);
        int from = outer.contentFrom() > citing || outer.contentTo() < citing ? outer.contentFrom() : 0;
        int to = outer.contentTo() > citing && outer.contentFrom() < citing ? citing : outer.contentTo();
        return end > citing + 1 && from + 1 < to ? content(citing + 1, end, from + 1, to) : Optional.empty();
    }

    /** The token "citing" at the start of the sentence or behind a comma, or -1. */
    private int citing() {
        for (int i = 0; i < tokens.size() - 1; i++) {
            boolean opens = i == 0 || is(i - 1, ",");
            if (opens
                    && tokens.get(i).tag().equals("VBG")
                    && CITING.contains(tokens.get(i).lemma())) {
                return i;
            }
        }
        return -1;
    }

    /** The first token behind "Citing the ministry,", or of the sentence. */
    private int afterCitation() {
        int end = citing() == 0 ? phraseEnd(1) : 0;
        return end > 1 && is(end, ",") ? end + 1 : 0;
    }

    /** The token behind the report, where "citing" may follow. */
    private int reportEnd() {
        int citing = citing();
        return citing > 1 ? citing - 1 : tokens.size();
    }

    private Optional<Report> accordingInFront() {
        if (!isAccording(0)) {
            return Optional.empty();
        }
        int end = phraseEnd(2);
        return end > 2 && is(end, ",") ? content(2, end, end + 1, tokens.size()) : Optional.empty();
    }

    private Optional<Report> accordingBehind() {
        for (int i = tokens.size() - 3; i > 1; i--) {
            if (isAccording(i) && is(i - 1, ",")) {
                int end = phraseEnd(i + 2);
                return end > i + 2 ? content(i + 2, end, 0, i - 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isAccording(int at) {
        return is(at, "according") && is(at + 1, "to");
    }

    /** "Reuters reported that the mayor agrees". */
    private Optional<Report> report(int from, int to, Set<String> verbs) {
        int verb = phraseEnd(from);
        boolean reports = verb > from && verb < to && isVerb(verb, verbs) && hasFinite(verb + 1, to);
        return reports ? content(from, verb, verb + 1, to) : Optional.empty();
    }

    /** "The mayor agrees, Reuters reported on Monday". */
    private Optional<Report> behind() {
        int end = reportEnd();
        for (int comma = Math.min(end, tokens.size()) - 2; comma > 1; comma--) {
            int verb = phraseEnd(comma + 1);
            boolean reports = is(comma, ",")
                    && verb > comma + 1
                    && isVerb(verb, VERBS)
                    && verb < end
                    && end - verb <= LONGEST_TAIL
                    && !hasFinite(verb + 1, end);
            if (reports && hasFinite(0, comma)) {
                return content(comma + 1, verb, 0, comma);
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

    private boolean isVerb(int at, Set<String> verbs) {
        return at < tokens.size()
                && verbs.contains(tokens.get(at).lemma())
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

    private static Optional<Report> content(int sourceFrom, int sourceTo, int contentFrom, int contentTo) {
        return contentFrom >= contentTo
                ? Optional.empty()
                : Optional.of(new Report(sourceFrom, sourceTo, contentFrom, contentTo));
    }

    private Attribution attribution(Report report) {
        return new Attribution(
                List.of(hull(report.sourceFrom(), report.sourceTo())),
                List.of(),
                List.of(hull(report.contentFrom(), report.contentTo())));
    }

    private Span hull(int from, int to) {
        return tokens.get(from).span().hull(tokens.get(to - 1).span());
    }

    /** A report by the numbers of its first tokens and those behind its last. */
    private record Report(int sourceFrom, int sourceTo, int contentFrom, int contentTo) {}
}
