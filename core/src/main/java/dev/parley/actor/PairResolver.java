package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words for two or more actors that were named together before: "both sides", "the two leaders", "both", "each", "the two Koreas", and "they" right behind "France and
 * Italy agreed"; also two bodies that one sentence, or the last ones, name without joining them, as {@link FacingBodies} has it.
 *
 * <p>Not covered: two persons that are never named in one coordination; three sides.
 */
final class PairResolver {

    private static final int REACH = 8;
    private static final Set<String> TWO = Set.of("both", "two", "each");
    private static final Set<String> GOVERNMENTS = Set.of("government", "neighbour", "neighbor");
    private static final Set<String> SIDES =
            Set.of("side", "party", "power", "superpower", "capital", "camp", "government", "neighbour", "neighbor");

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final JointHolders joint;
    private final Gazetteer gazetteer;
    private final NamedOffices offices;
    private final FacingBodies facing;

    PairResolver(Scene scene, JointHolders joint) {
        this.lexicon = scene.lexicon();
        this.view = scene.view();
        this.cast = scene.cast();
        this.phrases = scene.phrases();
        this.joint = joint;
        this.gazetteer = scene.gazetteer();
        this.offices = scene.offices();
        this.facing = new FacingBodies(scene);
    }

    /** Returns the two that a description means, or nobody. */
    List<Member> pair(DocumentView.Range range) {
        if (range.isEmpty() || !saysTwo(range)) {
            return List.of();
        }
        List<Member> namesakes = namesakes(view.word(range.to() - 1));
        if (namesakes.size() == 2) {
            return namesakes;
        }
        String head = view.token(range.to() - 1).lemma();
        boolean persons = range.to() - range.from() == 1 || lexicon.is(head, Lexicon.Noun.ROLE);
        if (!persons && !isBody(head)) {
            return List.of();
        }
        boolean states = GOVERNMENTS.contains(head);
        List<Member> joined = before(range.from(), REACH).stream()
                .map(this::members)
                .filter(members -> !states || members.stream().allMatch(member -> member.kind() == EntityKind.STATE))
                .filter(members ->
                        members.size() == 2 && (persons || members.stream().noneMatch(PairResolver::isPerson)))
                .findFirst()
                .orElse(List.of());
        boolean opens = TWO.contains(view.lowerWord(range.from())) || TWO.contains(view.lowerWord(range.from() + 1));
        boolean plural = opens
                && range.to() - range.from() > 1
                && view.tag(range.to() - 1).endsWith("S");
        if (persons || !plural) {
            return joined;
        }
        List<Member> nearer = facing.nearer(joined, range.from(), head);
        return nearer.isEmpty() ? ofTheOpening(range.from(), head) : nearer;
    }

    /** Those of whom the article is, where a text of two has long named others. */
    private List<Member> ofTheOpening(int token, String noun) {
        List<List<Member>> joined = new ArrayList<>();
        int at = 0;
        while (at < token && OpeningPair.isIn(view.sentence(at))) {
            for (List<DocumentView.Range> parts : joint.coordinations(at)) {
                if (parts.get(parts.size() - 1).to() <= token) {
                    joined.add(members(parts));
                }
            }
            int sentence = view.sentence(at);
            while (at < view.size() && view.sentence(at) == sentence) {
                at++;
            }
        }
        boolean three = joined.stream().anyMatch(members -> members.size() > 2);
        return three
                ? List.of()
                : new OpeningPair(cast)
                        .among(joined, lexicon.is(noun, Lexicon.Noun.STATE) || GOVERNMENTS.contains(noun));
    }

    /** "The two Koreas", of which the document has named each. */
    private List<Member> namesakes(String plural) {
        boolean name = plural.endsWith("s") && Character.isUpperCase(plural.codePointAt(0));
        return name
                ? gazetteer.statesCalled(plural.substring(0, plural.length() - 1)).stream()
                        .flatMap(state -> cast.find(state.name(), state.kind()).stream())
                        .filter(state -> !state.mentions().isEmpty())
                        .toList()
                : List.of();
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
        return twoBefore(token).map(this::pair).orElse(List.of());
    }

    /** "Both companies agreed. They": the subject of this sentence or of the one before. */
    private Optional<DocumentView.Range> twoBefore(int token) {
        for (int i = token - 1; i >= 0 && view.sentence(token) - view.sentence(i) <= 1; i--) {
            boolean first = !view.sameSentence(i - 1, i)
                    || (view.lowerWord(i - 1).equals("the") && !view.sameSentence(i - 2, i));
            if (first && TWO.contains(view.lowerWord(i)) && view.sameSentence(i, i + 1)) {
                return view.tag(i + 1).equals("NNS") ? Optional.of(new DocumentView.Range(i, i + 2)) : Optional.empty();
            }
        }
        return Optional.empty();
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
        Optional<Member> office = offices.nameIn(chunk).map(Cast.Mention::member);
        if (office.isPresent()) {
            return office;
        }
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
