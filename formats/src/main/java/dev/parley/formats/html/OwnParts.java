package dev.parley.formats.html;

import dev.parley.body.Block;
import dev.parley.body.Hint;
import dev.parley.body.Page;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of what was chosen as the article what readers say of it and what nobody sees.
 *
 * <p>A page that hides the article itself, or a good part of it, shows it by a script or to subscribers: that is the article all the same. Not covered: what style
 * sheets hide.
 *
 * @param page the page
 * @param unseen the numbers of the blocks that the page hides
 */
record OwnParts(Page page, Set<Integer> unseen) {

    /** So much is an article, however much readers say of it. */
    private static final int MIN_ARTICLE = 400;

    /** What is hidden is no more than this of what is seen, or else it may be the rest of the article. */
    private static final double MAX_UNSEEN = 0.25;

    OwnParts {
        unseen = Set.copyOf(unseen);
    }

    /** Returns which of the chosen blocks are the article's own. */
    List<Integer> of(List<Integer> body) {
        return withoutUnseen(withoutReaders(body));
    }

    /** Leaves out what readers say, unless that is the page, as in a forum. */
    private List<Integer> withoutReaders(List<Integer> body) {
        List<Integer> own = body.stream()
                .filter(i -> !block(i).hints().containsKey(Hint.COMMENTS))
                .toList();
        boolean isArticle = length(own) >= MIN_ARTICLE || length(own) * 2 > length(body);
        return isArticle ? own : body;
    }

    private List<Integer> withoutUnseen(List<Integer> article) {
        List<Integer> seen =
                article.stream().filter(i -> !unseen.contains(i) || isAnswer(i)).toList();
        int length = length(seen);
        boolean isWhole = length >= MIN_ARTICLE && length(article) - length <= length * MAX_UNSEEN;
        List<Integer> shown = isWhole ? seen : article;
        // A paragraph between others that everybody sees.
        return shown.stream()
                .filter(i -> !isUnseen(block(i)) || shown.stream().noneMatch(later -> later > i && isBeside(i, later)))
                .toList();
    }

    /** Tells whether a block opens below a heading or a question that everybody sees. */
    private boolean isAnswer(int hidden) {
        int above = hidden - 1;
        while (above > 0 && unseen.contains(above)) {
            above--;
        }
        return above >= 0 && (block(above).level() > 0 || block(above).text().endsWith("?"));
    }

    private static boolean isUnseen(Block block) {
        return block.hints().getOrDefault(Hint.HIDDEN, 1) == 0;
    }

    private boolean isBeside(int hidden, int later) {
        return !isUnseen(block(later))
                && block(later).container() == block(hidden).container();
    }

    private Block block(int i) {
        return page.blocks().get(i);
    }

    private int length(List<Integer> blocks) {
        return blocks.stream().mapToInt(i -> block(i).text().length()).sum();
    }
}
