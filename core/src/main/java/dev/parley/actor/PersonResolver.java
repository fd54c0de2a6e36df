package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Persons of one document: full names that agree are one person; a last name alone is the person who bears it, of several the one named
 * last before. Titles in front of a name and an apposition behind it are noted as roles.
 *
 * <p>Not covered: a person who is only ever called by different last names; a first name alone that two persons share.
 */
final class PersonResolver {

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final int LONGEST_TITLE = 10;
    private static final int LONGEST_APPOSITION = 9;

    private final Nations nations;
    private final Lexicon lexicon;
    private final DocumentView view;
    private final Cast cast;
    private final Relatives relatives;
    private final OfficeClauses clauses;
    private final Map<Member, PersonName> people = new LinkedHashMap<>();
    private final Set<Span> resolved = new HashSet<>();

    PersonResolver(Nations nations, Lexicon lexicon, DocumentView view, Cast cast) {
        this.nations = nations;
        this.lexicon = lexicon;
        this.view = view;
        this.cast = cast;
        this.relatives = new Relatives(view);
        this.clauses = new OfficeClauses(view, lexicon);
    }

    void addFullNames(List<NameMention> names) {
        for (NameMention name : names) {
            PersonName parsed = PersonName.parse(view.text(name.span()), lexicon);
            if (name.kind() == EntityKind.PERSON && parsed.isFull()) {
                Member person = personCalled(parsed);
                relatives.learn(person, name.span());
                addMention(person, parsed, name.span());
            }
        }
        new SharedFamilies(view, lexicon, relatives).among(names).forEach((span, name) -> {
            Member person = personCalled(name);
            relatives.learn(person, span);
            addMention(person, name, span);
        });
    }

    Relatives relatives() {
        return relatives;
    }

    /** Adds a mention of someone whom the user lists, so that the last name alone is theirs too. */
    void addKnown(Member member, Span span) {
        PersonName name = PersonName.parse(member.name(), lexicon);
        people.putIfAbsent(member, name);
        member.learnGender(lexicon.genderOfFirstName(name.given()));
        addMention(member, name, span);
    }

    private Member personCalled(PersonName name) {
        for (Map.Entry<Member, PersonName> person : people.entrySet()) {
            if (person.getValue().isFull() && person.getValue().agreesWith(name, lexicon)) {
                return person.getKey();
            }
        }
        return newPerson(name);
    }

    private Member newPerson(PersonName name) {
        Member member = cast.add(name.text(), EntityKind.PERSON, Member.Naming.BEST_FORM);
        member.learnGender(lexicon.genderOfFirstName(name.given()));
        people.put(member, name);
        return member;
    }

    boolean isResolved(Span span) {
        return resolved.contains(span);
    }

    /** Tells whether one word is the last name of someone with a full name. */
    boolean knowsFamily(String word) {
        PersonName name = PersonName.parse(word, lexicon);
        return !name.isFull()
                && people.values().stream()
                        .anyMatch(
                                person -> person.isFull() && (name.isFamilyOf(person) || name.isBareFamilyOf(person)));
    }

    /** Tells whether a plural is all of one last name: "the Linds", "two Linds". */
    boolean isOfSeveral(Span span) {
        DocumentView.Range range = view.range(span);
        String word = view.text(span);
        boolean plural = range.to() - range.from() == 1
                && word.endsWith("s")
                && view.sameSentence(range.from() - 1, range.from())
                && (view.lowerWord(range.from() - 1).equals("the") || view.hasTag(range.from() - 1, "CD"));
        return plural && !knowsFamily(word) && knowsFamily(word.substring(0, word.length() - 1));
    }

    /** Tells whether one word is the last name of just this person. */
    boolean isOfFamily(Member person, String word) {
        PersonName name = people.get(person);
        return name != null && name.isFull() && PersonName.parse(word, lexicon).isFamilyOf(name);
    }

    /** Tells whether someone of this last name has been named in full before. */
    boolean isNamedBefore(Span span) {
        PersonName name = PersonName.parse(view.text(span), lexicon);
        return people.entrySet().stream()
                .filter(person -> person.getValue().isFull() && name.isFamilyOf(person.getValue()))
                .flatMap(person -> person.getKey().mentions().stream())
                .anyMatch(mention -> mention.start() < span.start());
    }

    void addShortName(Span span) {
        PersonName name = PersonName.parse(view.text(span), lexicon);
        Gender title = genderOfTitleBefore(span);
        List<Member> candidates = ofGender(relatives.withoutThemselves(candidates(name, title), span, title), title);
        Member member = candidates.isEmpty() ? newPerson(name) : meant(ofOffice(candidates, span), name, span);
        addMention(member, name, span);
    }

    /** Adds last names that the recogniser took for ordinary words, as it does in headlines and with names such as "Baker". */
    void addUntaggedNames() {
        Set<String> families = people.values().stream()
                .filter(name -> name.isFull() && name.family().length() > 2)
                .map(name -> FamilyNames.bare(name.family()))
                .collect(Collectors.toSet());
        for (int i = 0; i < view.size(); i++) {
            if (families.contains(view.word(i)) && isUntaggedName(i)) {
                addShortName(view.token(i).span());
            }
        }
    }

    /** A capital beside it would make it a part of another name. */
    private boolean isUntaggedName(int token) {
        return view.hasTag(token, "NN")
                && Character.isUpperCase(view.word(token).codePointAt(0))
                && cast.overlapping(view.token(token).span()).isEmpty()
                && !isCapitalised(token, token + 1)
                && (!isCapitalised(token, token - 1) || lexicon.isTitle(view.word(token - 1)));
    }

    private boolean isCapitalised(int token, int neighbour) {
        return view.sameSentence(token, neighbour)
                && view.hasTag(neighbour, "NNP")
                && Character.isUpperCase(view.word(neighbour).codePointAt(0));
    }

    private List<Member> candidates(PersonName name, Gender title) {
        List<Member> byFamily = new ArrayList<>();
        List<Member> byBareFamily = new ArrayList<>();
        List<Member> byGiven = new ArrayList<>();
        List<Member> byFirstFamily = new ArrayList<>();
        for (Map.Entry<Member, PersonName> person : people.entrySet()) {
            if (person.getKey().gender().conflictsWith(title)) {
                continue;
            }
            if (name.isFamilyOf(person.getValue())) {
                byFamily.add(person.getKey());
            } else if (name.isBareFamilyOf(person.getValue())) {
                byBareFamily.add(person.getKey());
            } else if (NameForms.key(person.getValue().given()).equals(NameForms.key(name.family()))) {
                byGiven.add(person.getKey());
            } else if (name.isFirstFamilyOf(person.getValue(), person.getKey().forms())) {
                byFirstFamily.add(person.getKey());
            }
        }
        if (!byFamily.isEmpty() && lexicon.genderOfFirstName(name.family()) == Gender.UNKNOWN) {
            byFamily.addAll(byGiven);
        }
        return Stream.of(byFamily, byBareFamily, byGiven, byFirstFamily)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Ms. Lind" is rather the Lind who is known to be a woman than one of whom nothing is known. */
    private static List<Member> ofGender(List<Member> candidates, Gender title) {
        List<Member> known = candidates.stream()
                .filter(member -> title != Gender.UNKNOWN && member.gender() == title)
                .toList();
        return known.isEmpty() ? candidates : known;
    }

    /** "Mayor Lind" is the Lind who is a mayor. */
    private List<Member> ofOffice(List<Member> candidates, Span span) {
        int title = view.range(span).from() - 1;
        boolean office = view.sameSentence(title, title + 1)
                && lexicon.isTitle(view.word(title))
                && lexicon.is(Titles.spelledOut(view.word(title)), Lexicon.Noun.ROLE);
        List<Member> called = office
                ? candidates.stream()
                        .filter(member -> member.hasRole(Titles.role(view, title)))
                        .toList()
                : List.of();
        return called.isEmpty() ? candidates : called;
    }

    /** "Park" is the Park of whom more has been said where one of two has the last name in front, as Korean and Chinese names have it. */
    private Member meant(List<Member> candidates, PersonName name, Span span) {
        boolean bothWays = candidates.stream()
                        .map(member -> Optional.ofNullable(people.get(member))
                                .filter(name::isFamilyOf)
                                .isPresent())
                        .distinct()
                        .count()
                > 1;
        List<Member> first = bothWays ? mostMentioned(candidates, span) : candidates;
        return nearest(first, span);
    }

    private static List<Member> mostMentioned(List<Member> candidates, Span span) {
        int most = candidates.stream()
                .mapToInt(member -> member.mentions().headSet(span).size())
                .max()
                .orElse(0);
        return candidates.stream()
                .filter(member -> member.mentions().headSet(span).size() == most)
                .toList();
    }

    private Member nearest(List<Member> candidates, Span span) {
        for (Cast.Mention mention : cast.before(span.start())) {
            if (candidates.contains(mention.member())) {
                return mention.member();
            }
        }
        return candidates.get(0);
    }

    /** A title may stand in front of the name or, as the recogniser has it, inside. */
    private Gender genderOfTitleBefore(Span span) {
        DocumentView.Range range = view.range(span);
        for (int i = Math.max(0, range.from() - 1); i < range.to() - 1; i++) {
            Gender gender = lexicon.genderOfTitle(view.word(i));
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    private void addMention(Member member, PersonName name, Span span) {
        resolved.add(span);
        member.countName(name.text());
        cast.mention(member, span, Cast.Form.NAME, view.text());
        member.tellGender(genderOfTitleBefore(span));
        noteRoles(member, view.range(span));
    }

    /** In "the mayor of Lund" the recogniser may take the town for a person; the office is not hers. */
    private void noteRoles(Member member, DocumentView.Range range) {
        noteRoleInFront(member, range);
        for (int i = range.from() - 1; i >= Math.max(0, range.from() - LONGEST_TITLE); i--) {
            boolean of = i == range.from() - 1 && view.word(i).equals("of");
            if (of || !view.sameSentence(i, range.from()) || !(isPartOfTitle(i) || joinsOffices(i))) {
                break;
            }
            noteRole(member, i);
        }
        boolean apposition = range.to() < view.size() && view.word(range.to()).equals(",");
        noteClause(member, range.to() + 1);
        int end = range.to() + 1;
        while (apposition && end < range.to() + LONGEST_APPOSITION && isInApposition(end, range)) {
            end++;
        }
        // "Ms. Lind, the mayor wants it" is said to Ms. Lind of the mayor.
        boolean acts = view.sameSentence(end, range.from()) && FINITE.contains(view.tag(end));
        for (int i = range.to() + 1; !acts && i < end; i++) {
            noteRole(member, i);
        }
    }

    /** "Mara Lind, who chairs the panel," is its chairwoman. */
    private void noteClause(Member member, int who) {
        if (clauses.isClause(who)) {
            clauses.headsOf(who).stream()
                    .filter(noun -> !Titles.genderOf(noun).conflictsWith(member.gender()))
                    .forEach(member::addRole);
            clauses.office(who).ifPresent(noun -> {
                noteRole(member, noun);
                int owner = noun + 2;
                if (view.sameSentence(noun, owner) && view.word(noun + 1).equals("of")) {
                    nations.at(view, owner).ifPresent(entry -> member.addAffiliation(entry.name()));
                }
            });
        }
    }

    private boolean isInApposition(int token, DocumentView.Range name) {
        return view.sameSentence(token, name.from())
                && !view.hasTag(token, "VB")
                && !view.word(token).equals(",")
                && !view.hasTag(token, "W");
    }

    /** "The harbour commissioner, Jane Doe,": a role that the name explains; "her successor" has the roles of whoever was named before. */
    private void noteRoleInFront(Member member, DocumentView.Range range) {
        int comma = range.from() - 1;
        int role = comma - 1;
        boolean explained = view.sameSentence(role, range.from())
                && view.word(comma).equals(",")
                && range.to() < view.size()
                && Set.of(",", ".", "—", "–").contains(view.word(range.to()));
        if (!explained || !view.hasTag(role, "NN")) {
            return;
        }
        if (view.word(role).toLowerCase(Locale.ROOT).equals("successor")) {
            personBefore(member, view.token(role).span().start()).ifPresent(member::succeed);
        } else if (startsNounPhrase(role)) {
            noteRole(member, role);
        }
    }

    /** A list, "soldiers, a farmer, Jane Doe", has no article and no adjective but with each item. */
    private boolean startsNounPhrase(int head) {
        for (int i = head - 1; i >= Math.max(0, head - LONGEST_TITLE) && view.sameSentence(i, head); i--) {
            if (view.word(i).equalsIgnoreCase("the") || view.hasTag(i, "PRP$") || view.hasTag(i, "POS")) {
                return true;
            }
            if (!isPartOfTitle(i) && !view.hasTag(i, "RB") && !isMistakenNoun(i)) {
                return false;
            }
        }
        return false;
    }

    /** In "the then harbour commissioner" the noun may be tagged as a verb. */
    private boolean isMistakenNoun(int token) {
        return view.tag(token).equals("VBP") && view.hasTag(token + 1, "NN");
    }

    private Optional<Member> personBefore(Member member, int offset) {
        for (Cast.Mention mention : cast.before(offset)) {
            if (mention.member().kind() == EntityKind.PERSON
                    && !mention.member().equals(member)) {
                return Optional.of(mention.member());
            }
        }
        return Optional.empty();
    }

    /** "former Secretary of State and Governor Jane Doe" are one person's offices; "the governor and Senator Doe" are two persons. */
    private boolean joinsOffices(int and) {
        if (!view.word(and).equals("and") || !view.hasTag(and - 1, "NNP") || isPerson(and - 1)) {
            return false;
        }
        int first = and - 1;
        while (view.sameSentence(and, first - 1) && isPartOfTitle(first - 1)) {
            first--;
        }
        return view.word(first).equalsIgnoreCase("former");
    }

    private boolean isPerson(int token) {
        return cast.overlapping(view.token(token).span()).stream()
                .anyMatch(mention -> mention.member().kind() == EntityKind.PERSON);
    }

    private boolean isPartOfTitle(int token) {
        return view.hasTag(token, "NN")
                || view.hasTag(token, "JJ")
                || view.hasTag(token, "POS")
                || view.word(token).equals("of");
    }

    private void noteRole(Member member, int token) {
        String word = Titles.spelledOut(view.word(token));
        if (lexicon.is(word, Lexicon.Noun.ROLE)) {
            member.addRole(Titles.role(view, token), Owners.behind(view, token));
            member.learnGender(Titles.genderOf(word));
        }
        nations.at(view, token).ifPresent(entry -> member.addAffiliation(entry.name()));
    }
}
