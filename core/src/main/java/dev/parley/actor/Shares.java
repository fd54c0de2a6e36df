package dev.parley.actor;

import java.util.Set;

/**
 * How many of some people say so: "58 per cent of the public", "two in five voters", "a majority of residents". The share is no part of the name of those people,
 * and where it stands alone they are those who have just been spoken of.
 *
 * <p>Not covered: "some", "many" and numbers of people, which may be others each time.
 */
final class Shares {

    private static final Set<String> SHARES =
            Set.of("percent", "%", "cent", "half", "majority", "majorities", "third", "thirds", "quarter", "quarters");
    private static final Set<String> ALL_OR_MOST = Set.of("most", "many", "all");
    private static final Set<String> PRONOUNS = Set.of("those", "them", "us", "you");

    private final DocumentView view;

    Shares(DocumentView view) {
        this.view = view;
    }

    /** "Just 53 percent agreed", "one in ten", "nearly half of those asked". */
    boolean isAlone(DocumentView.Range range) {
        if (range.isEmpty()) {
            return false;
        }
        int last = range.to() - 1;
        boolean share = isShare(last) || (isRatio(last - 1, range) && view.hasTag(last, "CD"));
        boolean open =
                view.sameSentence(last, last + 1) && view.lowerWord(last + 1).equals("of");
        return (share && !open) || isOfThose(range);
    }

    /** Where the people begin of whom a share is told, behind "of" and an article; the first token if no share is told. */
    int behindShare(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            int behind = i + 1;
            boolean of = view.word(behind).equals("of");
            boolean most = ALL_OR_MOST.contains(view.lowerWord(i)) && of && view.hasTag(behind + 1, "DT");
            if ((isShare(i) && of) || most) {
                return pastArticle(behind + 1, to);
            }
            if (isRatio(i, new DocumentView.Range(from, to)) && view.hasTag(behind, "CD")) {
                return pastArticle(behind + 1, to);
            }
        }
        return from;
    }

    private boolean isOfThose(DocumentView.Range range) {
        int base = behindShare(range.from(), range.to());
        return base > range.from() && base < range.to() && PRONOUNS.contains(view.lowerWord(base));
    }

    private boolean isShare(int token) {
        return isShare(view.lowerWord(token));
    }

    /** Tells whether a word in small letters is a share of something. */
    static boolean isShare(String word) {
        return SHARES.contains(word) || word.endsWith("-quarters") || word.endsWith("-thirds");
    }

    /** The "in" of "one in ten". */
    private boolean isRatio(int in, DocumentView.Range range) {
        return in > range.from() && view.word(in).equals("in") && view.hasTag(in - 1, "CD");
    }

    private int pastArticle(int token, int to) {
        boolean article = token < to - 1
                && (view.lowerWord(token).equals("the") || view.word(token).equals("of"));
        return article ? pastArticle(token + 1, to) : Math.min(token, to);
    }
}
