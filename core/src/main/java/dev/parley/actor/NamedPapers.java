package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Plans, bills, initiatives and drafts that have a name without being in any list: capitalised words with such a noun at their end, "the Lind
 * plan", "Harbour Defence Act", "draft treaty between Ruritania and Florin".
 *
 * <p>Not covered: papers that only a description tells apart ("the plan of 2025").
 */
final class NamedPapers {

    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Set<String> LINKS = Set.of("and", "of", "for", "the", "-", "–", "'s", "’s", "on");
    private static final Set<String> ABOUT = Set.of("on", "for");
    private static final Set<EntityKind> ACTORS = Set.of(EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.PLACE);
    private static final int LONGEST = 8;

    private final DocumentView view;
    private final Cast cast;

    NamedPapers(DocumentView view, Cast cast) {
        this.view = view;
        this.cast = cast;
    }

    void addAll() {
        for (int i = 1; i < view.size(); i++) {
            if (isPaper(i)) {
                addEndingAt(i);
            }
        }
    }

    private boolean isPaper(int token) {
        String word = view.word(token);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return view.hasTag(token, "NN")
                && PaperWords.NAMED.has(word)
                && (capital || !PaperWords.FAINT.has(word) || isBetweenParties(token));
    }

    /** "The Chile–Peru deal". */
    private boolean isBetweenParties(int paper) {
        return view.sameSentence(paper - 3, paper)
                && DASHES.contains(view.word(paper - 2))
                && isParty(paper - 1)
                && isParty(paper - 3);
    }

    private boolean isParty(int token) {
        return cast.overlapping(view.token(token).span()).stream()
                .anyMatch(mention -> ACTORS.contains(mention.member().kind()));
    }

    private void addEndingAt(int head) {
        int from = head;
        int names = 0;
        for (int i = head - 1; i >= 0 && head - i < LONGEST && view.sameSentence(i, head); i--) {
            if (isName(i)) {
                from = i;
                names++;
            } else if (!LINKS.contains(view.word(i))) {
                break;
            }
        }
        if (names == 0 || isHeadline(from, head)) {
            return;
        }
        int end = subject(head + 1);
        Span span = view.hull(from, end);
        boolean taken = cast.overlapping(span).stream()
                .anyMatch(mention -> mention.span().contains(span)
                        || mention.member().kind() == EntityKind.TREATY
                        || mention.member().kind() == EntityKind.DOCUMENT);
        if (!taken) {
            Member member = cast.named(nameOf(from, head, end), EntityKind.DOCUMENT, Member.Naming.FIXED);
            cast.mention(member, span, Cast.Form.DESCRIPTION, view.text());
        }
    }

    /** "Mara Lind's plan" is "the Lind plan". */
    private String nameOf(int from, int head, int end) {
        boolean owned = head - from > 1 && view.hasTag(head - 1, "POS");
        String name = owned ? view.word(head - 2) + " " + view.word(head) : view.text(view.hull(from, end));
        return NameForms.plain(name);
    }

    /** "The Chile–Peru plan on Bolivia": the name of what it is about belongs to the name of the paper. */
    private int subject(int behind) {
        int name = behind + 1;
        while (view.sameSentence(behind, name) && view.hasTag(name, "DT")) {
            name++;
        }
        boolean about = view.sameSentence(behind - 1, behind)
                && ABOUT.contains(view.word(behind))
                && view.sameSentence(behind, name);
        return about ? nameEnd(name).orElse(behind) : behind;
    }

    private Optional<Integer> nameEnd(int token) {
        return cast.overlapping(view.token(token).span()).stream()
                .filter(mention -> ACTORS.contains(mention.member().kind()))
                .map(mention -> view.range(mention.span()).to())
                .findFirst();
    }

    /** Tells whether a noun is one of papers in the singular. */
    static boolean isPaper(String noun) {
        return !noun.endsWith("s") && PaperWords.NAMED.has(noun);
    }

    private boolean isName(int token) {
        return (view.hasTag(token, "NNP") || view.hasTag(token, "JJ") || isParty(token))
                && Character.isUpperCase(view.word(token).codePointAt(0));
    }

    /** Where nearly every word has a capital none says anything, and a first word has one anyhow. */
    private boolean isHeadline(int from, int head) {
        boolean onlyFirst = !view.sameSentence(from - 1, from) && head - from == 1 && !view.hasTag(from, "NNP");
        int capitals = 0;
        int words = 0;
        for (int i = head; i >= 0 && view.sameSentence(i, head); i--) {
            words += Character.isLetter(view.word(i).codePointAt(0))
                            && view.word(i).length() > 3
                    ? 1
                    : 0;
            capitals += Character.isUpperCase(view.word(i).codePointAt(0))
                            && view.word(i).length() > 3
                    ? 1
                    : 0;
        }
        return onlyFirst || (head - from > 1 && words > 5 && capitals * 5 > words * 4);
    }
}
