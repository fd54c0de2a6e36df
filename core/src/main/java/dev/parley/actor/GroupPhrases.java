package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Set;

/**
 * Groups that hold no stance but are told by a name in front of a noun of people or members: "Ruritanian officials", "Lakeland allies", "Nordland
 * militias", "non-Ruritanian states", "the Ruritanian administration", "Lakeland-backed farmers and traders"; by a name in what follows: "proponents of
 * the Lind plan", "radical factions within the Guild"; and peoples, "the Ruritanians".
 *
 * <p>Not covered: groups that only a clause describes ("those who left").
 */
final class GroupPhrases {

    private static final Set<String> INSIDE =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "VBN", "VBG", "HYPH");

    private static final Set<String> COUNTING =
            Set.of("other", "several", "many", "most", "few", "more", "such", "certain", "various", "numerous");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Adjectives that tell how much somebody is something, not which of them are meant. */
    private static final Set<String> DEGREES = Set.of(
            "ardent",
            "bitter",
            "committed",
            "devoted",
            "fervent",
            "fierce",
            "keen",
            "loud",
            "outspoken",
            "passionate",
            "prominent",
            "staunch",
            "strong",
            "stubborn",
            "vocal");

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final DocumentView view;
    private final Cast cast;
    private final Phrases phrases;
    private final DescriptionResolver descriptions;
    private final DefiningPhrases defining;

    GroupPhrases(Scene scene, DescriptionResolver descriptions) {
        this.gazetteer = scene.gazetteer();
        this.lexicon = scene.lexicon();
        this.view = scene.view();
        this.cast = scene.cast();
        this.phrases = scene.phrases();
        this.descriptions = descriptions;
        this.defining = new DefiningPhrases(scene);
    }

    void addAll() {
        for (int i = 0; i < view.size(); i++) {
            if (isHead(i) && !isTaken(i)) {
                int from = start(i);
                int head = i;
                if (hasName(from, i) || isPeople(i)) {
                    add(from, endOfPair(from, i));
                } else {
                    defining.endBehind(i).ifPresent(end -> add(withoutDegree(from, head), end));
                }
            }
        }
    }

    private boolean isHead(int token) {
        boolean plural = view.tag(token).equals("NNS") || view.tag(token).equals("NNPS");
        String word = view.word(token);
        boolean people = plural
                && (lexicon.isAny(word, Lexicon.Noun.ROLE)
                        || lexicon.isAny(word, Lexicon.Noun.DELEGATE)
                        || lexicon.isAny(word, Lexicon.Noun.BODY)
                        || isPeople(token))
                && !lexicon.isAny(word, Lexicon.Noun.ITSELF);
        boolean members = plural && lexicon.is(word, Lexicon.Noun.MEMBERS);
        boolean administration = view.tag(token).equals("NN") && word.equals("administration");
        return (people || members || administration) && !view.hasTag(token + 1, "NN");
    }

    private boolean isPeople(int token) {
        return view.hasTag(token, "NNP")
                && gazetteer.byPeople(view.word(token)).isPresent()
                && gazetteer.byDemonym(view.word(token)).isEmpty();
    }

    /** In "Lakeland-backed farmers and traders" what stands in front holds for both. */
    private int endOfPair(int from, int head) {
        boolean participle = false;
        for (int i = from; i < head; i++) {
            participle |= view.hasTag(i, "HYPH") && (view.hasTag(i + 1, "VBN") || view.hasTag(i + 1, "JJ"));
            participle |= view.word(i).matches("\\p{Lu}.*-\\p{Ll}+ed");
        }
        boolean pair = participle
                && view.sameSentence(head, head + 2)
                && view.word(head + 1).equals("and")
                && view.tag(head + 2).equals("NNS")
                && isHead(head + 2)
                && !isTaken(head + 2);
        return pair ? head + 3 : head + 1;
    }

    private int withoutDegree(int from, int head) {
        int start = from;
        while (start < head
                && (DEGREES.contains(view.lowerWord(start)) || view.tag(start).equals("JJS"))) {
            start++;
        }
        return start;
    }

    private boolean isTaken(int head) {
        return !cast.overlapping(view.token(head).span()).isEmpty();
    }

    private int start(int head) {
        int from = head;
        while (from > 0 && view.sameSentence(head, from - 1) && isInside(from - 1)) {
            from--;
        }
        while (from < head && isLeftOut(from)) {
            from++;
        }
        return from;
    }

    /** "Coalitions involving Ruritanian towns": a participle behind a noun begins a phrase of its own. */
    private boolean isInside(int token) {
        boolean clause = view.hasTag(token, "VBG") && view.hasTag(token - 1, "NN");
        // A dash behind a dateline is tagged as a hyphen.
        boolean dash = view.word(token).equals("—") || view.word(token).equals("--");
        return INSIDE.contains(view.tag(token)) && !clause && !dash;
    }

    private boolean isLeftOut(int token) {
        boolean verb = view.hasTag(token, "VBG") && !view.hasTag(token - 1, "DT");
        return verb
                || view.hasTag(token, "POS")
                || view.hasTag(token, "CD")
                || COUNTING.contains(view.lowerWord(token));
    }

    /** The capital that starts a sentence makes no name. */
    private boolean hasName(int from, int head) {
        for (int i = from; i < head; i++) {
            boolean capital = isCapitalised(view.word(i));
            boolean first = !view.sameSentence(i - 1, i);
            if (capital
                    && (!first
                            || view.hasTag(i, "NNP")
                            || gazetteer.byDemonym(view.word(i)).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Also "non-Ruritanian" and "pro-Lakeland". */
    private static boolean isCapitalised(String word) {
        int hyphen = word.indexOf('-');
        return Character.isUpperCase(word.codePointAt(0))
                || (hyphen > 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.codePointAt(hyphen + 1)));
    }

    private void add(int from, int to) {
        boolean article = from > 0 && ARTICLES.contains(view.lowerWord(from - 1)) && view.sameSentence(from - 1, from);
        Span span = view.hull(article ? from - 1 : from, to);
        Member member = descriptions.resolve(phrases.of(view.range(span)), span);
        if (member.kind() != EntityKind.PERSON) {
            cast.mention(member, span, Cast.Form.DESCRIPTION, view.text());
        }
    }
}
