package dev.parley.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of several earlier mentions a pronoun or description most likely takes up: near ones before far ones, subjects and speakers before
 * others, mentions outside quotations before those inside. A weighting in the manner of Lappin and Leass (1994, "An Algorithm for Pronominal
 * Anaphora Resolution"), over tags instead of a parse.
 *
 * <p>Not covered: binding inside a clause; which of two subjects a verb's meaning prefers.
 */
final class Salience {

    private static final int LONGEST_REACH = 12;
    private static final double DISTANCE = 1.0;
    private static final double LATER = 1.5;
    private static final double SUBJECT = 1.2;
    private static final double SPEAKER = 1.2;
    private static final double QUOTED = -2.5;
    private static final double POSSESSIVE = -1.5;
    private static final double PRONOUN = 0.4;

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Cast cast;

    Salience(DocumentView view, Lexicon lexicon, Cast cast) {
        this.view = view;
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Returns the best mention before a token among those that fit. */
    Optional<Cast.Mention> bestBefore(int token, Predicate<Member> fits) {
        Cast.Mention best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Cast.Mention mention : cast.before(view.token(token).span().start())) {
            DocumentView.Range range = view.range(mention.span());
            if (range.isEmpty() || range.to() > token) {
                continue;
            }
            int distance = view.sentence(token) - view.sentence(range.from());
            if (distance > LONGEST_REACH) {
                break;
            }
            if (fits.test(mention.member())) {
                double score = score(range, mention, token) - DISTANCE * distance;
                if (score >= bestScore) {
                    best = mention;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the last mention before a token among those that fit, however far, else the first behind it. */
    Optional<Cast.Mention> nearest(int token, Predicate<Member> fits) {
        int offset = view.token(token).span().start();
        for (Cast.Mention mention : cast.before(offset)) {
            if (fits.test(mention.member())) {
                return Optional.of(mention);
            }
        }
        for (Cast.Mention mention : cast.mentions()) {
            if (mention.span().start() >= offset && fits.test(mention.member())) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** Returns the one member that fits, none if several do. */
    Optional<Member> only(Predicate<Member> fits) {
        List<Member> fitting = cast.members().stream().filter(fits).limit(2).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Returns whoever speaks around a token that stands in a quotation. */
    Optional<Cast.Mention> speakerAround(int token, Predicate<Member> fits) {
        Cast.Mention best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Cast.Mention mention : cast.mentions()) {
            DocumentView.Range range = view.range(mention.span());
            if (range.isEmpty() || !fits.test(mention.member()) || view.isQuoted(range.from())) {
                continue;
            }
            int distance = view.sentence(token) - view.sentence(range.from());
            if (Math.abs(distance) <= LONGEST_REACH) {
                double score = score(range, mention, token) - (distance < 0 ? LATER : DISTANCE) * Math.abs(distance);
                if (score > bestScore) {
                    best = mention;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    int sentencesBetween(Cast.Mention mention, int token) {
        return view.sentence(token) - view.sentence(view.range(mention.span()).from());
    }

    private double score(DocumentView.Range range, Cast.Mention mention, int token) {
        double score = 0;
        if (isSpeaker(range)) {
            score += SPEAKER;
        } else if (isSubject(range)) {
            score += SUBJECT;
        }
        if (view.isQuoted(range.from()) && !view.isQuoted(token)) {
            score += QUOTED;
        }
        if (view.hasTag(range.to(), "POS")) {
            score += POSSESSIVE;
        }
        if (mention.form() == Cast.Form.PRONOUN) {
            score += PRONOUN;
        }
        return score;
    }

    boolean isSubject(DocumentView.Range range) {
        int next = isApposition(range) ? range.to() + 1 : behind(range);
        return view.sameSentence(range.from(), next) && (view.hasTag(next, "VB") || view.hasTag(next, "MD"));
    }

    /** "Her successor, Jane Doe, took office": the name between the commas explains the subject. */
    private boolean isApposition(DocumentView.Range range) {
        int comma = range.from() - 1;
        return view.sameSentence(comma, range.to())
                && view.word(comma).equals(",")
                && view.word(range.to()).equals(",")
                && view.hasTag(comma - 1, "NN");
    }

    boolean isSpeaker(DocumentView.Range range) {
        int next = behind(range);
        for (int i = next; i < next + 2; i++) {
            if (view.sameSentence(range.from(), i) && isSpeechVerb(i)) {
                return true;
            }
        }
        for (int i = range.from() - 1; i >= range.from() - 5; i--) {
            if (!view.sameSentence(range.from(), i) || Set.of(",", "”", "\"").contains(view.word(i))) {
                return false;
            }
            if (isSpeechVerb(i)) {
                return view.hasTag(i, "VBD") || view.hasTag(i, "VBZ");
            }
        }
        return false;
    }

    private boolean isSpeechVerb(int token) {
        return view.hasTag(token, "VB")
                && lexicon.isSpeechVerb(view.token(token).lemma());
    }

    /** Skips an apposition, brackets and adverbs behind a mention. */
    private int behind(DocumentView.Range range) {
        int next = range.to();
        if (next < view.size() && Set.of(",", "(", "-LRB-").contains(view.word(next))) {
            for (int i = next + 1; i < Math.min(view.size(), next + 16); i++) {
                if (Set.of(",", ")", "-RRB-").contains(view.word(i))) {
                    next = i + 1;
                    break;
                }
            }
        }
        while (view.hasTag(next, "RB")) {
            next++;
        }
        return next;
    }
}
