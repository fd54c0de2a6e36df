package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.Optional;
import java.util.Set;

/**
 * Treaties and papers by their full titles in quotation marks: “Agreement on measures for the safety of the strait”. Where the text calls it a
 * draft, a proposal or a document, it is a document.
 *
 * <p>Not covered: titles that do not begin with the kind of paper that they name.
 */
final class TitledPapers {

    private static final Set<String> LINKS = Set.of("on", "of", "for", "to", "between", "concerning", "regarding");
    private static final Set<String> OPEN = Set.of("“", "‘", "\"", "``", "`", "'");
    private static final Set<String> CLOSE = Set.of("”", "’", "\"", "''", "'");
    private static final int LONGEST = 40;
    private static final int REACH = 8;

    private final DocumentView view;
    private final Cast cast;

    TitledPapers(DocumentView view, Cast cast) {
        this.view = view;
        this.cast = cast;
    }

    void addAll() {
        for (int i = 0; i < view.size() - 3; i++) {
            if (OPEN.contains(view.word(i)) && isTitle(i + 1)) {
                add(i);
            }
        }
    }

    private boolean isTitle(int first) {
        boolean kind = PaperWords.TREATY.opens(view.word(first)) || PaperWords.PAPER.opens(view.word(first));
        return kind && view.sameSentence(first, first + 1) && LINKS.contains(view.lowerWord(first + 1));
    }

    private void add(int open) {
        closing(open).ifPresent(close -> {
            EntityKind kind = PaperWords.TREATY.opens(view.word(open + 1)) && !isUnsigned(open)
                    ? EntityKind.TREATY
                    : EntityKind.DOCUMENT;
            Member member =
                    cast.named(NameForms.plain(view.text(view.hull(open + 1, close))), kind, Member.Naming.FIXED);
            cast.mention(member, view.hull(open + 1, close), Cast.Form.DESCRIPTION, view.text());
        });
    }

    private Optional<Integer> closing(int open) {
        for (int i = open + 3; i < Math.min(view.size(), open + LONGEST) && view.sameSentence(open, i); i++) {
            if (CLOSE.contains(view.word(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isUnsigned(int open) {
        for (int i = open - 1; i >= open - REACH && view.sameSentence(i, open); i--) {
            if (PaperWords.UNSIGNED.has(view.word(i))) {
                return true;
            }
        }
        return false;
    }
}
