package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a definite description takes up: "the senator" whoever bears that title, "the Ruritanian leader" whoever is introduced as Ruritanian,
 * "the presidential hopeful"
 * whoever was spoken of last, "the committee" the body whose name holds the word, "the company" the most salient body, "the farmers" farmers mentioned before.
 */
final class Antecedents {

    private static final int TRAIT_REACH = 8;

    private static final Set<String> UNIONS = Set.of("bloc", "alliance");
    private static final Set<String> NAMES_OF_UNIONS = Set.of(
            "Union",
            "Alliance",
            "NATO",
            "ASEAN",
            "Association",
            "Community",
            "Commonwealth",
            "League",
            "Council",
            "Organization",
            "Organisation",
            "Mercosur",
            "BRICS",
            "Coalition",
            "Pact",
            "Group of",
            "OPEC");

    private final Principals principals;
    private final Lexicon lexicon;
    private final DocumentView view;
    private final Salience salience;
    private final BodyKinds kinds;
    private final Headlines headlines;

    Antecedents(Principals principals, Lexicon lexicon, DocumentView view, Salience salience) {
        this.kinds = lexicon.bodyKinds();
        this.headlines = new Headlines(view, lexicon);
        this.principals = principals;
        this.lexicon = lexicon;
        this.view = view;
        this.salience = salience;
    }

    /** The person whom the document introduces in an office of a state: "the French president", "Ruritania's prime minister". */
    Optional<Member> officeHolder(NounPhrase phrase) {
        if (!isSingularRole(phrase) || phrase.determiner().startsWith("a")) {
            return Optional.empty();
        }
        Optional<Member> owner = principals.ownerInFront(phrase).filter(member -> member.kind() == EntityKind.STATE);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        String name = owner.get()
                .principals()
                .reduce(owner.get(), (speaker, principal) -> principal)
                .name();
        String role = Titles.role(view, phrase.head());
        Predicate<Member> compatriot = isPerson().and(member -> member.isAffiliatedWith(name));
        return bestAnywhere(phrase, compatriot.and(member -> member.hasRole(role)))
                .or(() -> bestAnywhere(phrase, compatriot.and(member -> role.equals("leader"))));
    }

    Optional<Member> of(NounPhrase phrase) {
        if (isBareRole(phrase)) {
            return byRole(phrase);
        }
        if (isBareChamber(phrase)) {
            String key = " " + NameForms.key(headWord(phrase));
            return salience.only(member -> isOrganisation(member)
                    && BodyNames.head(NameForms.key(member.name())).endsWith(key));
        }
        if (isBareSide(phrase)) {
            String word = headWord(phrase).toLowerCase(Locale.ROOT);
            return salience.only(member -> member.kind() == EntityKind.GROUP && member.hasRole(word));
        }
        if (!phrase.isDefinite()) {
            return Optional.empty();
        }
        if (view.tag(phrase.head()).equals("NNS")) {
            return sameHead(phrase);
        }
        return byRole(phrase)
                .or(() -> byTrait(phrase))
                .or(() -> byNamePart(phrase))
                .or(() -> byClass(phrase))
                .or(() -> sameHead(phrase));
    }

    /** A role without article, as headlines have it: "Mayor: bridge will open". */
    private boolean isBareRole(NounPhrase phrase) {
        return phrase.determiner().isEmpty()
                && phrase.end() - phrase.from() == 1
                && (Character.isUpperCase(headWord(phrase).codePointAt(0)) || headlines.isIn(phrase.head()))
                && isSingularRole(phrase);
    }

    /** A body without article, as headlines have it: "Square to close, council decides". */
    private boolean isBareChamber(NounPhrase phrase) {
        return phrase.determiner().isEmpty()
                && phrase.end() - phrase.from() == 1
                && lexicon.is(headWord(phrase), Lexicon.Noun.CHAMBER)
                && !view.tag(phrase.head()).endsWith("S");
    }

    /** "Opponents" of what has been named before. */
    private boolean isBareSide(NounPhrase phrase) {
        return phrase.determiner().isEmpty()
                && phrase.end() - phrase.from() == 1
                && view.tag(phrase.head()).equals("NNS")
                && lexicon.isAny(headWord(phrase), Lexicon.Noun.SIDE);
    }

    private boolean isSingularRole(NounPhrase phrase) {
        return lexicon.is(headWord(phrase), Lexicon.Noun.ROLE)
                && !view.tag(phrase.head()).equals("NNS");
    }

    private static Predicate<Member> isPerson() {
        return member -> member.kind() == EntityKind.PERSON;
    }

    private Optional<Member> byRole(NounPhrase phrase) {
        if (!isSingularRole(phrase) || phrase.isPossessed()) {
            return Optional.empty();
        }
        String role = Titles.role(view, phrase.head());
        String owner = Owners.behind(view, phrase);
        return bestAnywhere(phrase, isPerson().and(member -> member.mayHaveRole(role, owner)))
                .or(() -> bestAnywhere(
                        phrase,
                        isPerson()
                                .and(member ->
                                        member.roles().stream().anyMatch(one -> Titles.isOnceOrForNow(one, role)))))
                .or(() -> oneOfMany(phrase, role));
    }

    /** "The former congressman" may be called a congressman as well; but a former president is not the president. */
    private Optional<Member> oneOfMany(NounPhrase phrase, String role) {
        String noun = Titles.spelledOut(headWord(phrase));
        boolean former = lexicon.is(noun, Lexicon.Noun.TRAIT) && Titles.isOnceOrForNow(role, noun);
        return former ? bestAnywhere(phrase, isPerson().and(member -> member.hasRole(noun))) : Optional.empty();
    }

    /** "The presidential hopeful" is whoever has just been spoken of. */
    private Optional<Member> byTrait(NounPhrase phrase) {
        boolean isTrait = phrase.determiner().equals("the")
                && isSingularRole(phrase)
                && phrase.coreEnd() == phrase.end()
                && lexicon.is(headWord(phrase), Lexicon.Noun.TRAIT);
        Gender gender = Titles.genderOf(view.lowerWord(phrase.head()));
        return isTrait
                ? salience.bestBefore(
                                phrase.from(),
                                isPerson().and(member -> !member.gender().conflictsWith(gender)))
                        .filter(mention -> salience.sentencesBetween(mention, phrase.from()) <= TRAIT_REACH)
                        .map(Cast.Mention::member)
                : Optional.empty();
    }

    private static boolean isOrganisation(Member member) {
        return member.kind() == EntityKind.ORGANISATION;
    }

    /** "The union" is the one whose name holds the word; "the union of the dockers" only one whose name holds them too. */
    private Optional<Member> byNamePart(NounPhrase phrase) {
        String core = view.text(view.hull(phrase.from(), phrase.head() + 1));
        int owner = phrase.ownerBehind(view);
        String of = owner < 0 ? "" : NameForms.key(view.text(view.hull(phrase.coreEnd() + 1, phrase.end())));
        Predicate<Member> organisation = member -> member.kind() == EntityKind.ORGANISATION
                && NameForms.key(member.name()).contains(of);
        Optional<Member> sameCase =
                best(phrase, organisation.and(member -> member.name().endsWith(" " + core)));
        if (sameCase.isPresent() || !lexicon.is(headWord(phrase), Lexicon.Noun.CHAMBER)) {
            return sameCase;
        }
        String key = " " + NameForms.key(core);
        // Whoever has just been called a union goes before the European Union.
        return bestAnywhere(
                phrase,
                organisation
                        .and(member -> kinds.agree(headWord(phrase), member.name()))
                        .and(member -> (" " + BodyNames.head(NameForms.key(member.name()))).contains(key)));
    }

    private Optional<Member> byClass(NounPhrase phrase) {
        if (phrase.head() != phrase.from()) {
            return Optional.empty();
        }
        if (lexicon.is(headWord(phrase), Lexicon.Noun.STATE)) {
            return best(phrase, member -> member.kind() == EntityKind.STATE);
        }
        String noun = headWord(phrase);
        // "Her group" is hers, whichever body was named last.
        if (!lexicon.is(noun, Lexicon.Noun.BODY) || phrase.isPossessed() || phrase.ownerBehind(view) >= 0) {
            return Optional.empty();
        }
        boolean union = UNIONS.contains(view.lowerWord(phrase.head()));
        Predicate<Member> fits = union ? Antecedents::isUnion : member -> isBody(member, noun);
        return bestAnywhere(phrase, member -> isCalled(member, noun))
                .or(() -> best(phrase, member -> !union && isCalledAlike(member, noun)))
                .or(() -> best(phrase, fits));
    }

    /** "The company" is rather the firm that the text or its name calls one than a body of which nothing is told. */
    private boolean isCalledAlike(Member member, String noun) {
        boolean told = member.roles().stream().anyMatch(role -> kinds.areAlike(role, noun.toLowerCase(Locale.ROOT)));
        return isBody(member, noun) && (told || kinds.isSaid(noun, member.name()));
    }

    /** The text or the name says that the body is just that. */
    private boolean isCalled(Member member, String noun) {
        return member.kind() == EntityKind.ORGANISATION && member.hasRole(noun);
    }

    /** Several states or bodies make a bloc; no broadcaster is one. */
    private static boolean isUnion(Member member) {
        return member.kind() == EntityKind.ORGANISATION
                && NAMES_OF_UNIONS.stream().anyMatch(member.name()::contains);
    }

    /** A body whose name does not say that it is something else: "the company" is no ministry. */
    private boolean isBody(Member member, String noun) {
        String name = member.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean another = lexicon.is(last, Lexicon.Noun.CHAMBER) || lexicon.is(last, Lexicon.Noun.DELEGATE);
        return member.kind() == EntityKind.ORGANISATION
                && kinds.agree(noun, name)
                && (!another || kinds.isSaid(noun, name))
                && (!isToldOtherwise(member, noun) || kinds.isSaid(noun, name))
                && (!lexicon.is(noun, Lexicon.Noun.TOLD) || kinds.isSaid(noun, name) || NameForms.isAcronym(name));
    }

    /** "Blue Gull, a ferry operator," is no union. */
    private boolean isToldOtherwise(Member member, String noun) {
        return !member.roles().isEmpty()
                && member.roles().stream().noneMatch(role -> kinds.agreeNouns(role, noun.toLowerCase(Locale.ROOT)));
    }

    private Optional<Member> sameHead(NounPhrase phrase) {
        if (!isPlain(phrase) || phrase.coreEnd() != phrase.end()) {
            return Optional.empty();
        }
        String word = headWord(phrase).toLowerCase(Locale.ROOT);
        return best(phrase, member -> member.kind() == EntityKind.GROUP && member.hasRole(word));
    }

    /** "The farmers", "the twelve farmers". */
    private boolean isPlain(NounPhrase phrase) {
        return phrase.head() == phrase.from()
                || (phrase.head() == phrase.from() + 1 && view.hasTag(phrase.from(), "CD"));
    }

    private Optional<Member> best(NounPhrase phrase, Predicate<Member> fits) {
        return salience.bestBefore(phrase.from(), fits).map(Cast.Mention::member);
    }

    private Optional<Member> bestAnywhere(NounPhrase phrase, Predicate<Member> fits) {
        return best(phrase, fits).or(() -> salience.nearest(phrase.from(), fits).map(Cast.Mention::member));
    }

    private String headWord(NounPhrase phrase) {
        return view.word(phrase.head());
    }
}
