package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Holder mentions that are descriptions: a name inside that is what the phrase is about, whoever speaks for a state or body as that state or
 * body, a definite description as what it takes up; all others are actors of their own, named by their own words.
 *
 * <p>Not covered: descriptions that only knowledge of the world can resolve ("the Kentucky Republican" where nothing else tells who that is).
 */
final class DescriptionResolver {

    private static final int LONGEST_NAME_WORDS = 7;

    private static final Set<String> STATIONS = Set.of("station", "channel", "broadcaster");

    private static final Set<String> PLACING = Set.of("in", "on", "at");

    private final Gazetteer gazetteer;
    private final Seats seats;
    private final KnownMembers known;
    private final Lexicon lexicon;
    private final DocumentView view;
    private final Cast cast;
    private final Nations nations;
    private final Principals principals;
    private final Antecedents antecedents;
    private final Appositions appositions;
    private final UnknownNames unknown;
    private final Capitals capitals;
    private final Offices offices;
    private final SaidBodies said;
    private final OwnersBodies owners;
    private final NamedOffices named;
    private final Shares shares;

    DescriptionResolver(Scene scene, Salience salience, OwnersBodies owners) {
        this.owners = owners;
        this.named = scene.offices();
        this.shares = new Shares(scene.view());
        this.gazetteer = scene.gazetteer();
        this.seats = scene.seats();
        this.known = scene.known();
        this.lexicon = scene.lexicon();
        this.view = scene.view();
        this.cast = scene.cast();
        this.nations = scene.nations();
        this.principals = new Principals(scene);
        this.appositions = new Appositions(view, cast, lexicon);
        this.unknown = new UnknownNames(view, lexicon);
        this.capitals = scene.capitals();
        this.offices = new Offices(scene);
        this.said = new SaidBodies(view, lexicon);
        this.antecedents = new Antecedents(principals, lexicon, view, salience);
    }

    Member resolve(NounPhrase phrase, Span span) {
        return ownerOfAnAct(phrase)
                .or(() -> person(phrase, span))
                .or(() -> named.namedBehind(phrase.head()).map(Cast.Mention::member))
                .or(() -> appositions.behind(phrase))
                .or(() -> appositions.inFront(phrase))
                .or(() -> owners.ofNamed(phrase))
                .or(() -> wholeName(phrase))
                .or(() -> station(phrase))
                .or(() -> people(phrase))
                .or(() -> nation(phrase))
                .or(() -> antecedents.officeHolder(phrase))
                .or(() -> principals.administration(phrase))
                .or(() -> principals.speaker(phrase))
                .or(() -> offices.described(phrase))
                .or(() -> antecedents.of(phrase))
                .orElseGet(() -> own(phrase, span));
    }

    /** What a person wants or does is the person: "Mara Lind's refusal". */
    private Optional<Member> ownerOfAnAct(NounPhrase phrase) {
        if (!lexicon.is(view.word(phrase.head()), Lexicon.Noun.ITSELF)) {
            return Optional.empty();
        }
        int owner = view.hasTag(phrase.head() - 1, "POS") ? phrase.head() - 2 : phrase.head() - 1;
        return owner < phrase.from()
                ? Optional.empty()
                : cast.overlapping(view.token(owner).span()).stream()
                        .filter(name -> name.form() == Cast.Form.NAME)
                        .map(Cast.Mention::member)
                        .filter(member -> member.kind() == EntityKind.PERSON)
                        .findFirst();
    }

    /** A person's name that ends the core, starts it or follows it in apposition. */
    private Optional<Member> person(NounPhrase phrase, Span span) {
        for (Cast.Mention name : cast.overlapping(span)) {
            boolean named = name.form() == Cast.Form.NAME && name.member().kind() == EntityKind.PERSON;
            if (named && isMeant(view.range(name.span()), phrase)) {
                return Optional.of(name.member());
            }
        }
        return Optional.empty();
    }

    private boolean isMeant(DocumentView.Range name, NounPhrase phrase) {
        boolean ownsHead =
                name.to() <= phrase.head() && name.to() < phrase.coreEnd() && !isVerbOfAHeadline(phrase.head());
        boolean insideCore = name.from() < phrase.coreEnd();
        boolean apposition = name.from() == phrase.coreEnd() + 1
                && view.word(phrase.coreEnd()).equals(",")
                && lexicon.isAny(view.word(phrase.head()), Lexicon.Noun.ROLE);
        return (insideCore && !ownsHead) || apposition;
    }

    /** In "Brandt calls" of a headline the verb passes for a plural. */
    private boolean isVerbOfAHeadline(int head) {
        return view.hasTag(head, "NN")
                && view.tag(head).endsWith("S")
                && lexicon.isSpeechVerb(view.token(head).lemma());
    }

    /** Any other name that ends the core: "the Republican-led Senate"; but "some Greens" and "moderate Greens" are not the Greens. */
    private Optional<Member> wholeName(NounPhrase phrase) {
        Span core = view.hull(phrase.from(), phrase.coreEnd());
        for (Cast.Mention name : cast.overlapping(core)) {
            DocumentView.Range range = view.range(name.span());
            boolean atEnd = range.from() <= phrase.head() && range.to() > phrase.head();
            boolean startsLater = range.from() > phrase.from()
                    && view.tag(phrase.from()).startsWith("NNP")
                    && !view.hasTag(range.from() - 1, "POS")
                    && !isBody(range.from() - 1);
            boolean partOfGroup = name.member().kind() == EntityKind.GROUP
                    && (range.from() > phrase.from() || phrase.coreEnd() < phrase.end());
            if (name.form() == Cast.Form.NAME && atEnd && !startsLater && !partOfGroup) {
                return Optional.of(name.member());
            }
        }
        return gazetteer
                .byName(view.text(core))
                .or(() -> seats.at(view.text(core)))
                .filter(entry -> entry.kind() != EntityKind.GROUP || phrase.coreEnd() == phrase.end())
                .map(known::of);
    }

    /** "The Ruritanian fund Halver Capital" is called by its kind. */
    private boolean isBody(int noun) {
        String word = view.word(noun);
        return view.tag(noun).equals("NN")
                && (lexicon.is(word, Lexicon.Noun.BODY) || lexicon.is(word, Lexicon.Noun.CHAMBER));
    }

    /** "The Radio Tarn station" is Radio Tarn. */
    private Optional<Member> station(NounPhrase phrase) {
        return STATIONS.contains(view.word(phrase.head()))
                ? cast.overlapping(view.hull(phrase.from(), phrase.coreEnd())).stream()
                        .filter(name -> name.form() == Cast.Form.NAME)
                        .filter(name -> name.member().kind() == EntityKind.ORGANISATION)
                        .filter(name -> view.range(name.span()).to() == phrase.head())
                        .map(Cast.Mention::member)
                        .findFirst()
                : Optional.empty();
    }

    /** All people of a state: "the Ruritanians". */
    private Optional<Member> people(NounPhrase phrase) {
        boolean plural =
                view.tag(phrase.head()).equals("NNPS") && phrase.determiner().isEmpty();
        boolean alone = phrase.coreEnd() == phrase.end() && (phrase.determiner().equals("the") || plural);
        Span core = view.hull(phrase.from(), phrase.coreEnd());
        return alone
                ? gazetteer.byPeople(view.text(core)).map(state -> principals.people(view.text(core), state))
                : Optional.empty();
    }

    /** A nationality without its noun: the first half of "French and German officials". */
    private Optional<Member> nation(NounPhrase phrase) {
        boolean adjective = phrase.end() - phrase.from() == 1 && view.hasTag(phrase.head(), "JJ");
        return adjective ? nations.at(view, phrase.head()).map(known::of) : Optional.empty();
    }

    private Member own(NounPhrase phrase, Span span) {
        Optional<Member> nicknamed =
                unknown.calledBehind(phrase).map(name -> cast.named(name, EntityKind.PERSON, Member.Naming.FIXED));
        if (nicknamed.isPresent()) {
            return nicknamed.get();
        }
        int start = unknown.start(phrase);
        return start > phrase.from() ? called(phrase, start) : described(phrase, span);
    }

    private Member called(NounPhrase phrase, int start) {
        String name = NameForms.plain(view.text(view.hull(start, phrase.coreEnd())));
        Member member = cast.named(name, unknown.kind(start), Member.Naming.FIXED);
        member.addRole(view.word(start - 1));
        return member;
    }

    private Member described(NounPhrase phrase, Span span) {
        boolean whole = phrase.end() - phrase.from() <= LONGEST_NAME_WORDS && !isPlacedName(phrase);
        int end = whole ? phrase.end() : shareEnd(phrase);
        int from = behindShare(phrase, end);
        String plain = NameForms.plain(view.text(view.hull(from, end)));
        String name = plain.isBlank() ? view.text(span) : capitals.inMidSentence(plain, from);
        String head = view.word(phrase.head());
        boolean person =
                lexicon.is(head, Lexicon.Noun.ROLE) && !view.tag(phrase.head()).equals("NNS");
        EntityKind kind = person ? EntityKind.PERSON : isName(phrase) ? EntityKind.ORGANISATION : kindOf(phrase);
        Member member = cast.named(name, kind, Member.Naming.FIXED);
        member.addRole(head, Owners.behind(view, phrase));
        return member;
    }

    /** "58 per cent of the residents" are residents; those of a named party may not be all of it. */
    private int behindShare(NounPhrase phrase, int end) {
        int from = shares.behindShare(phrase.from(), end);
        for (int i = from; i < end; i++) {
            if (Character.isUpperCase(view.word(i).codePointAt(0))) {
                return phrase.from();
            }
        }
        return from < end ? from : phrase.from();
    }

    /** "Nine of the eleven members of the board" are not just nine. */
    private int shareEnd(NounPhrase phrase) {
        int end = phrase.coreEnd();
        boolean share = view.hasTag(phrase.head(), "CD")
                && end < phrase.end()
                && view.word(end).equals("of");
        int at = end + 1;
        while (share && at < phrase.end() && !view.hasTag(at, "IN")) {
            at++;
        }
        return share ? at : end;
    }

    /** "The Free Rowers on the council" are the Free Rowers. */
    private boolean isPlacedName(NounPhrase phrase) {
        boolean placed = phrase.coreEnd() < phrase.end()
                && PLACING.contains(view.word(phrase.coreEnd()))
                && phrase.coreEnd() - phrase.from() > 1
                && view.sameSentence(phrase.from() - 1, phrase.from());
        for (int i = phrase.from(); placed && i < phrase.coreEnd(); i++) {
            placed = view.hasTag(i, "NN") && Character.isUpperCase(view.word(i).codePointAt(0));
        }
        return placed;
    }

    /** "Halver Watches": capitals throughout in mid-sentence, and no word for people at the end. */
    private boolean isName(NounPhrase phrase) {
        String head = view.word(phrase.head());
        boolean people = lexicon.isKnownInAnyNumber(head)
                || gazetteer.byPeople(head).isPresent()
                || gazetteer.byDemonym(head).isPresent();
        boolean told = said.isBody(new DocumentView.Range(phrase.from(), phrase.end()));
        boolean several =
                phrase.end() - phrase.from() > 1 && (told || view.sameSentence(phrase.from() - 1, phrase.from()));
        for (int i = phrase.from(); several && i < phrase.end(); i++) {
            several = view.hasTag(i, "NNP");
        }
        return several && !people;
    }

    private EntityKind kindOf(NounPhrase phrase) {
        int head = phrase.head();
        String noun = view.word(head);
        boolean named = view.hasTag(head, "NNP") && lexicon.is(noun, Lexicon.Noun.BODY);
        // "The town council" is one body, "the group" of the farmers may be just some of them.
        boolean body = named
                || (!phrase.determiner().startsWith("a")
                        && view.hasTag(head, "NN")
                        && !view.tag(head).endsWith("S")
                        && lexicon.is(noun, Lexicon.Noun.CHAMBER));
        return body ? EntityKind.ORGANISATION : NamedPapers.isPaper(noun) ? EntityKind.DOCUMENT : EntityKind.GROUP;
    }
}
