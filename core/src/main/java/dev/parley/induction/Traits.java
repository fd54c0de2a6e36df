package dev.parley.induction;

import com.google.common.base.Splitter;
import dev.parley.annotation.Parse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names what a clause was read from, in the words that {@link Likeness} weighs. */
final class Traits {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Set<String> BE = Set.of("is", "are");
    private static final Set<String> ARTICLES = Set.of("The", "A", "An");

    /** The clause begins with a name, which its capital letter alone does not tell. */
    static final String NAMED = "named";

    private Traits() {}

    /** Names the traits of a clause that was read from a verb, predicate or noun. */
    static Set<String> of(SentenceTree tree, int token, Clause clause, double strength) {
        Set<String> traits = new LinkedHashSet<>();
        boolean noun = tree.isNoun(token);
        traits.add("strength=" + strength);
        traits.add((noun ? "noun " : "verb ") + "strength=" + strength);
        traits.add("tag=" + tree.tag(token));
        traits.add("relation=" + tree.relation(token));
        traits.add("deed=" + deed(clause.wording()));
        if (tree.head(token) != Parse.ROOT) {
            traits.add("under=" + tree.lemma(tree.head(token)));
        }
        List<String> words = WORDS.splitToList(clause.wording());
        traits.add("words=" + words.size());
        boolean article = ARTICLES.contains(words.get(0));
        traits.add("article=" + (article ? words.get(0) : "none"));
        traits.add("names=" + Math.min(3, Differences.marks(clause.wording()).size()));
        if (words.stream().noneMatch(BE::contains)) {
            traits.add("active");
        }
        if (startsWithName(tree, words.get(article ? 1 : 0))) {
            traits.add(NAMED);
        }
        if (clause.turned()) {
            traits.add("turned");
        }
        return traits;
    }

    private static boolean startsWithName(SentenceTree tree, String first) {
        return Character.isUpperCase(first.codePointAt(0))
                && tree.tokens()
                        .anyMatch(token -> tree.tag(token).startsWith("NNP")
                                && tree.word(token).equals(first));
    }

    /** The participle of a passive clause. */
    private static String deed(String wording) {
        List<String> words = WORDS.splitToList(wording);
        for (int i = words.size() - 2; i > 0; i--) {
            if (BE.contains(words.get(i))) {
                return words.get(i + 1);
            }
        }
        return "none";
    }
}
