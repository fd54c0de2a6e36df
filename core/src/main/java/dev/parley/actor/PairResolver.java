package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words for two or more actors that were named together before: "both sides", "the two leaders", "both", "each", and "they" right behind "France and
 * Italy agreed".
 *
 * <p>Not covered: two actors that are never named in one coordination; three sides.
 */
final class PairResolver {

    private static final int REACH = 8;
    private static final Set<String> TWO = Set.of("both", "two", "each");
    private static final Set<String> SIDES = Set.of("side", "party", "power", "superpower", "capital", "camp");

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final JointHolders joint;

    PairResolver(Scene scene, JointHolders joint) {
        this.lexicon = scene.lexicon();
        this.view = scene.view();
        this.cast = scene.cast();
        this.phrases = scene.phrases();
        this.joint = joint;
    }

    /** Returns the two that a description means, or nobody. */
    List<Member> pair(DocumentView.Range range) {
        if (range.isEmpty() || !saysTwo(range)) {
            return List.of();
        }
        String head = view.token(range.to() - 1).lemma();
        boolean persons = range.to() - range.from() == 1 || lexicon.is(head, Lexicon.Noun.ROLE);
        if (!persons && !isBody(head)) {
            return List.of();
        }
        return before(range.from(), REACH).stream()
                .map(this::members)
                .filter(members ->
                        members.size() == 2 && (persons || members.stream().noneMatch(PairResolver::isPerson)))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isBody(String noun) {
        return SIDES.contains(noun) || lexicon.is(noun, Lexicon.Noun.STATE) || lexicon.is(noun, Lexicon.Noun.BODY);
    }

    private boolean saysTwo(DocumentView.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (TWO.contains(view.lowerWord(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns those whom "they" takes up if they act together right before it and no other group stands between; or nobody. */
    List<Member> they(int token) {
        for (List<DocumentView.Range> coordination : before(token, 1)) {
            if (joint.holdTogether(coordination)) {
                List<Member> members = members(coordination);
                int end = view.token(coordination.get(coordination.size() - 1).to() - 1)
                        .span()
                        .end();
                return members.size() > 1
                                && !groupBetween(end, view.token(token).span().start())
                        ? members
                        : List.of();
            }
        }
        return List.of();
    }

    private boolean groupBetween(int from, int to) {
        for (Cast.Mention mention : cast.before(to)) {
            if (mention.span().start() < from) {
                return false;
            }
            EntityKind kind = mention.member().kind();
            if (kind == EntityKind.GROUP || kind == EntityKind.ORGANISATION) {
                return true;
            }
        }
        return false;
    }

    /** Coordinations that end before a token, the nearest first. */
    private List<List<DocumentView.Range>> before(int token, int sentences) {
        List<List<DocumentView.Range>> found = new ArrayList<>();
        int at = token;
        while (at >= 0 && view.sentence(token) - view.sentence(at) <= sentences) {
            List<List<DocumentView.Range>> here = new ArrayList<>(joint.coordinations(at));
            here.removeIf(parts -> parts.get(parts.size() - 1).to() > token);
            Collections.reverse(here);
            found.addAll(here);
            int sentence = view.sentence(at);
            while (at >= 0 && view.sentence(at) == sentence) {
                at--;
            }
        }
        return found;
    }

    private List<Member> members(List<DocumentView.Range> coordination) {
        List<Member> members = coordination.stream()
                .map(this::member)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return members.size() == coordination.size() ? members : List.of();
    }

    private Optional<Member> member(DocumentView.Range chunk) {
        Span head = view.token(phrases.of(chunk).head()).span();
        return cast.overlapping(head).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .map(Cast.Mention::member)
                .findFirst();
    }

    private static boolean isPerson(Member member) {
        return member.kind() == EntityKind.PERSON;
    }
}
