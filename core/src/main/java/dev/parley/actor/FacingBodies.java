package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The two states or bodies that "both companies" are where no coordination joins them: the only two of that kind that a sentence shortly before
 * names, "Halver met Brenta", or else that the last sentences name.
 *
 * <p>Not covered: a third one that the sentence only speaks of.
 */
final class FacingBodies {

    private static final int REACH = 3;
    private static final int MEMORY = 8;
    private static final Set<String> GOVERNMENTS = Set.of("government", "neighbour", "neighbor");
    private static final Set<String> SIDES = Set.of("side", "party");

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;

    FacingBodies(Scene scene) {
        this.view = scene.view();
        this.cast = scene.cast();
        this.lexicon = scene.lexicon();
    }

    /** Returns the two nearer to a token than those found already; these where there are none. */
    List<Member> nearer(List<Member> joined, int token, String noun) {
        for (int sentence = view.sentence(token);
                sentence >= 0 && view.sentence(token) - sentence <= REACH;
                sentence--) {
            if (names(joined, sentence, token)) {
                return joined;
            }
            List<Member> two = named(noun, sentence, sentence, token);
            if (two.size() == 2 && isBefore(two, token)) {
                return two;
            }
        }
        int last = view.sentence(token);
        List<Member> all = joined.isEmpty() ? named(noun, last - MEMORY, last, token) : joined;
        return all.size() == 2 ? all : List.of();
    }

    private boolean isBefore(List<Member> two, int token) {
        return two.stream()
                .allMatch(member -> member.mentions().first().start()
                        < view.token(token).span().start());
    }

    private boolean names(List<Member> members, int sentence, int token) {
        return !members.isEmpty() && mentioned(sentence, sentence, token).containsAll(members);
    }

    private List<Member> named(String noun, int first, int last, int token) {
        return mentioned(first, last, token).stream()
                .filter(member -> isMeant(member, noun))
                .toList();
    }

    private Set<Member> mentioned(int first, int last, int token) {
        List<Member> found = new ArrayList<>();
        for (Cast.Mention mention : cast.before(view.token(token).span().start())) {
            DocumentView.Range range = view.range(mention.span());
            boolean here = !range.isEmpty()
                    && range.to() <= token
                    && view.sentence(range.from()) >= first
                    && view.sentence(range.from()) <= last;
            if (here && mention.form() == Cast.Form.NAME) {
                found.add(0, mention.member());
            }
        }
        return new LinkedHashSet<>(found);
    }

    private boolean isMeant(Member member, String noun) {
        boolean state = member.kind() == EntityKind.STATE;
        boolean body = member.kind() == EntityKind.ORGANISATION;
        if (SIDES.contains(noun)) {
            return state || body;
        }
        boolean ofStates = lexicon.is(noun, Lexicon.Noun.STATE) || GOVERNMENTS.contains(noun);
        return ofStates ? state : body && mayBeCalled(member, noun);
    }

    private boolean mayBeCalled(Member member, String noun) {
        boolean told = member.roles().isEmpty()
                || member.roles().stream().anyMatch(role -> lexicon.bodyKinds().agreeNouns(role, noun));
        return told && lexicon.bodyKinds().agree(noun, member.name());
    }
}
