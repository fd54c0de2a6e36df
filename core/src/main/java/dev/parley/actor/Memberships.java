package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * To which bodies the persons of one document belong by what stands beside their names: "Mara Lind, leader of Havnar in the council,", "Mara Lind, who heads
 * Havnar", "Havnar's director, Mara Lind", "Havnar leader Mara Lind", "Mara Lind of Havnar". By that "her group" is found.
 *
 * <p>Not covered: what another sentence tells.
 */
final class Memberships {

    private static final int LONGEST = 9;
    private static final int SHORTEST_ADJECTIVE = 4;
    private static final Set<String> INSIDE = Set.of("NN", "JJ", "DT", "POS", "CC", "PRP$", "HYPH", "VBN", "CD");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "from");
    private static final Set<String> HEADING = Set.of(
            "head",
            "lead",
            "chair",
            "run",
            "found",
            "co-found",
            "represent",
            "direct",
            "manage",
            "own",
            "advise",
            "join",
            "speak");

    /** What any body may be called by those of whom it is. */
    private static final Set<String> ANY = Set.of("group", "organisation", "organization", "institution");

    private final Scene scene;
    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Map<Member, Set<Member>> bodies = new LinkedHashMap<>();

    Memberships(Scene scene) {
        this.scene = scene;
        this.view = scene.view();
        this.cast = scene.cast();
        this.lexicon = scene.lexicon();
        for (Cast.Mention mention : List.copyOf(mentions())) {
            boolean person =
                    mention.form() == Cast.Form.NAME && mention.member().kind() == EntityKind.PERSON;
            DocumentView.Range name = view.range(mention.span());
            if (person && !name.isEmpty()) {
                inFront(name)
                        .or(() -> behind(name))
                        .ifPresent(body -> bodies.computeIfAbsent(mention.member(), any -> new LinkedHashSet<>())
                                .add(body));
            }
        }
    }

    private List<Cast.Mention> mentions() {
        List<Cast.Mention> all = new ArrayList<>();
        cast.mentions().forEach(all::add);
        return all;
    }

    /** The body of a person that a common noun calls: "her group". None if it may be one of two. */
    Optional<Member> bodyOf(Member person, String noun) {
        Set<Member> all = bodies.getOrDefault(person, Set.of());
        List<Member> fitting =
                all.stream().filter(body -> mayBeCalled(body, noun)).toList();
        List<Member> loosely =
                fitting.isEmpty() ? all.stream().filter(this::isOfMembers).toList() : fitting;
        return loosely.size() == 1 ? Optional.of(loosely.get(0)) : Optional.empty();
    }

    /** A front or alliance that somebody leads may be a party or a union as well. */
    private boolean isOfMembers(Member body) {
        return lexicon.bodyKinds().of(body.name()).contains("association");
    }

    private boolean mayBeCalled(Member body, String noun) {
        if (ANY.contains(noun)) {
            return true;
        }
        boolean told = body.roles().isEmpty()
                || body.roles().stream().anyMatch(role -> lexicon.bodyKinds().agreeNouns(role, noun));
        return told && lexicon.bodyKinds().agree(noun, body.name());
    }

    /** Gives each person the bodies as affiliations. */
    void note() {
        bodies.forEach((person, of) -> of.forEach(body -> person.addAffiliation(body.name())));
    }

    /** "Havnar's director, Mara Lind", "Havnar leader Mara Lind", "the leader of Havnar, Mara Lind". */
    private Optional<Member> inFront(DocumentView.Range name) {
        int last = name.from() - 1;
        boolean comma =
                view.sameSentence(last - 1, name.from()) && view.word(last).equals(",");
        int at = comma ? last - 1 : last;
        if (!view.sameSentence(at, name.from())) {
            return Optional.empty();
        }
        Optional<Cast.Mention> closest = bodyAt(at);
        return closest.isPresent() ? headed(closest.get(), comma) : owner(at, name);
    }

    private Optional<Member> headed(Cast.Mention body, boolean comma) {
        int of = behindArticle(view.range(body.span()).from() - 1);
        boolean office = comma && view.sameSentence(of - 1, of) && isLink(of) && isOffice(of - 1);
        return office ? Optional.of(body.member()) : Optional.empty();
    }

    private Optional<Member> owner(int noun, DocumentView.Range name) {
        int at = noun;
        while (isOffice(noun)
                && at > noun - LONGEST
                && view.sameSentence(at, name.from())
                && (view.hasTag(at, "NN") || view.hasTag(at, "JJ") || view.hasTag(at, "POS"))) {
            int here = at;
            Optional<Member> body = bodyAt(at).map(Cast.Mention::member).or(() -> adjectiveOfParty(here, noun));
            if (body.isPresent()) {
                return body;
            }
            if (view.hasTag(at, "POS") && isDefinite(at - 1)) {
                return described(at - 1);
            }
            at--;
        }
        return Optional.empty();
    }

    /** "Conservative leader Mara Lind": the one party that the document calls so, or else the one that texts call so. */
    private Optional<Member> adjectiveOfParty(int token, int noun) {
        String word = view.lowerWord(token);
        boolean adjective = Character.isUpperCase(view.word(token).codePointAt(0))
                && word.length() >= SHORTEST_ADJECTIVE
                && !word.endsWith("s")
                && token < noun
                && (token + 1 == noun
                        || Character.isLowerCase(view.word(token + 1).codePointAt(0)));
        if (!adjective) {
            return Optional.empty();
        }
        List<Member> parties = cast.members().stream()
                .filter(member -> isParty(member) && isCalled(member, word))
                .toList();
        if (parties.isEmpty() && isPartyPlural(word + "s")) {
            String plural = view.word(token) + "s";
            return Optional.of(scene.gazetteer()
                    .byName(plural)
                    .map(scene.known()::of)
                    .orElseGet(() -> cast.named(plural, EntityKind.ORGANISATION, Member.Naming.FIXED)));
        }
        return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
    }

    private static boolean isCalled(Member party, String word) {
        String name = NameForms.key(party.name());
        return NameForms.isShortFor(word, name) || NameForms.isShortFor(word + "s", name);
    }

    private boolean isPartyPlural(String word) {
        return lexicon.bodyKinds().of(word).contains("party");
    }

    /** Also one that the recogniser takes for a group: "the Conservatives". */
    private boolean isParty(Member member) {
        return (member.kind() == EntityKind.ORGANISATION || member.kind() == EntityKind.GROUP)
                && lexicon.bodyKinds().of(member.name()).contains("party");
    }

    private boolean isDefinite(int noun) {
        return view.sameSentence(noun - 1, noun)
                && view.tag(noun).equals("NN")
                && view.lowerWord(noun - 1).equals("the")
                && lexicon.is(view.word(noun), Lexicon.Noun.BODY);
    }

    /** "The institute's director, Mara Lind": the body of that kind that was named last. */
    private Optional<Member> described(int noun) {
        String word = view.lowerWord(noun);
        for (Cast.Mention mention : cast.before(view.token(noun).span().start())) {
            Member member = mention.member();
            boolean body = mention.form() == Cast.Form.NAME && member.kind() == EntityKind.ORGANISATION;
            if (body && (member.hasRole(word) || lexicon.bodyKinds().isSaid(word, member.name()))) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private Optional<Member> behind(DocumentView.Range name) {
        int at = name.to();
        if (!view.sameSentence(name.from(), at + 1)) {
            return Optional.empty();
        }
        if (view.word(at).equals("of")) {
            return bodyAt(pastArticle(at + 1)).map(Cast.Mention::member);
        }
        boolean opens = Set.of(",", "(", "-LRB-").contains(view.word(at));
        if (!opens) {
            return Optional.empty();
        }
        if (view.lowerWord(at + 1).equals("who")) {
            boolean heads = view.sameSentence(at, at + 3)
                    && HEADING.contains(view.token(at + 2).lemma());
            int body = view.word(at + 3).equals("for") ? at + 4 : at + 3;
            return heads ? bodyAt(pastArticle(body)).map(Cast.Mention::member) : Optional.empty();
        }
        return explained(at + 1);
    }

    /** "…, leader of Havnar", "…, a former director at the Guild", "…, Havnar's director". */
    private Optional<Member> explained(int from) {
        boolean office = false;
        Optional<Member> owner = Optional.empty();
        for (int i = from; i < from + LONGEST && view.sameSentence(from, i); i++) {
            if (office && isLink(i)) {
                return bodyAt(pastArticle(i + 1)).map(Cast.Mention::member);
            }
            int token = i;
            if (INSIDE.stream().noneMatch(tag -> view.hasTag(token, tag))) {
                break;
            }
            owner = owner.or(() -> bodyAt(token).map(Cast.Mention::member));
            office |= isOffice(i);
        }
        return office ? owner : Optional.empty();
    }

    private boolean isOffice(int token) {
        return view.hasTag(token, "NN") && lexicon.is(view.word(token), Lexicon.Noun.ROLE);
    }

    private boolean isLink(int token) {
        return LINKS.contains(view.word(token));
    }

    private int behindArticle(int token) {
        return view.lowerWord(Math.max(0, token)).equals("the") ? token - 1 : token;
    }

    private int pastArticle(int token) {
        return token < view.size() && view.lowerWord(token).equals("the") ? token + 1 : token;
    }

    private Optional<Cast.Mention> bodyAt(int token) {
        return token < 0 || token >= view.size()
                ? Optional.empty()
                : cast.overlapping(view.token(token).span()).stream()
                        .filter(mention -> mention.form() == Cast.Form.NAME)
                        .filter(mention ->
                                mention.member().kind() == EntityKind.ORGANISATION || isParty(mention.member()))
                        .findFirst();
    }
}
