package dev.parley.actor;

import com.google.common.base.Splitter;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sorts the names of a document: persons to {@link PersonResolver}, all others to what the gazetteer or the document knows them as. */
final class NameResolver {

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Seats seats;
    private final KnownMembers known;
    private final PersonResolver persons;
    private final Offices offices;
    private final DocumentView view;
    private final Cast cast;
    private final SaidBodies said;
    private final PlainPlaces places;
    private final Acronyms acronyms = new Acronyms();
    private final Set<Span> own = new HashSet<>();
    private List<NameMention> all = List.of();

    NameResolver(Scene scene, PersonResolver persons, List<NameMention> names) {
        this.gazetteer = scene.gazetteer();
        this.lexicon = scene.lexicon();
        this.seats = scene.seats();
        this.known = scene.known();
        this.view = scene.view();
        this.cast = scene.cast();
        this.persons = persons;
        this.offices = new Offices(scene);
        this.said = new SaidBodies(view, lexicon);
        this.places = new PlainPlaces(scene, names);
    }

    void resolve(List<NameMention> names) {
        all = names;
        names.forEach(this::resolveOwn);
        List<NameMention> others =
                names.stream().filter(name -> !isResolved(name.span())).toList();
        persons.addFullNames(others);
        others.stream().filter(this::isPerson).forEach(this::resolveSeat);
        acronyms.learn(names, view);
        List<NameMention> bodies = others.stream()
                .filter(name -> words(name.span()) > 1 || !isPerson(name))
                .filter(name -> !isResolved(name.span()))
                .toList();
        // Whole names first, since a headline may have "Guild" before the text has the Fishers' Guild.
        bodies.stream().filter(name -> words(name.span()) > 1).forEach(this::resolveOther);
        bodies.stream().filter(name -> words(name.span()) == 1).forEach(this::resolveOther);
        others.stream().filter(name -> !isResolved(name.span())).forEach(this::resolveLate);
    }

    private boolean isResolved(Span span) {
        return own.contains(span) || persons.isResolved(span);
    }

    /** What the user lists is what the user says, whatever the recogniser takes it for. */
    private void resolveOwn(NameMention name) {
        gazetteer.byOwnName(view.text(name.span())).ifPresent(entry -> {
            Member member = known.of(entry);
            if (entry.kind() == EntityKind.PERSON) {
                persons.addKnown(member, name.span());
            } else {
                cast.mention(member, name.span(), Cast.Form.NAME, view.text());
            }
            own.add(name.span());
        });
    }

    /** "The Élysée", which the recogniser takes for somebody's name. */
    private void resolveSeat(NameMention name) {
        String text = view.text(name.span());
        boolean oneWord = words(name.span()) == 1 && lexicon.genderOfFirstName(text) == Gender.UNKNOWN;
        if (oneWord && !persons.knowsFamily(text) && !places.isPlace(name.span())) {
            seats.at(text).ifPresent(entry -> {
                cast.mention(known.of(entry), name.span(), Cast.Form.NAME, view.text());
                own.add(name.span());
            });
        }
    }

    private boolean isPerson(NameMention name) {
        return name.kind() == EntityKind.PERSON;
    }

    private void resolveLate(NameMention name) {
        boolean firm = isSaidBefore(name)
                && persons.knowsFamily(view.text(name.span()))
                && (!persons.isNamedBefore(name.span()) || isBodyAgain(name))
                && !hasTitle(name);
        if (isPerson(name) && firm) {
            addUnknown(new NameMention(name.span(), EntityKind.ORGANISATION), view.text(name.span()));
        } else if (isPerson(name) && !persons.isOfSeveral(name.span())) {
            persons.addShortName(name.span());
        }
    }

    private boolean hasTitle(NameMention name) {
        int before = view.range(name.span()).from() - 1;
        return before >= 0 && lexicon.isTitle(view.word(before));
    }

    private void resolveOther(NameMention name) {
        String text = view.text(name.span());
        if (isPerson(name)) {
            return;
        }
        Optional<Member> wellKnown = known(name)
                .map(entry -> seated(entry)
                        .or(() -> offices.ofAnotherState(name, entry))
                        .orElseGet(() -> known.of(entry)))
                .or(() -> offices.at(name));
        if (wellKnown.isPresent()) {
            cast.mention(wellKnown.get(), name.span(), Cast.Form.NAME, view.text());
        } else if (name.kind() != EntityKind.TREATY && persons.knowsFamily(text) && !isNamesake(name)) {
            persons.addShortName(name.span());
        } else {
            // A firm that bears its owner's name stays one where the recogniser takes it for a place.
            addUnknown(isBodyAgain(name) ? new NameMention(name.span(), EntityKind.ORGANISATION) : name, text);
        }
    }

    /** "The firm Lind", of which Mara Lind is the owner, and that firm where only the firm has been named yet. */
    private boolean isNamesake(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        boolean body = name.kind() == EntityKind.ORGANISATION;
        return (body && (said.isBody(range) || (isSaidBefore(name) && !persons.isNamedBefore(name.span()))))
                || (isBodyAgain(name) && !hasTitle(name));
    }

    /** The firm was the last one of that name, in a sentence without its owner. */
    private boolean isBodyAgain(NameMention name) {
        Optional<Member> firm = cast.find(NameForms.plain(view.text(name.span())), EntityKind.ORGANISATION);
        if (firm.isEmpty() || view.range(name.span()).isEmpty()) {
            return false;
        }
        int sentence = -1;
        for (Cast.Mention mention : cast.before(name.span().start())) {
            DocumentView.Range range = view.range(mention.span());
            int here = range.isEmpty() ? -1 : view.sentence(range.from());
            if (sentence >= 0 && here != sentence) {
                return true;
            }
            if (persons.isOfFamily(mention.member(), view.text(name.span()))) {
                return false;
            }
            if (mention.member().equals(firm.get())) {
                sentence = here;
            }
        }
        return sentence >= 0;
    }

    private boolean isSaidBefore(NameMention name) {
        return cast.find(NameForms.plain(view.text(name.span())), EntityKind.ORGANISATION)
                .filter(member ->
                        member.mentions().first().start() < name.span().start())
                .isPresent();
    }

    private Optional<Member> seated(Gazetteer.Entry entry) {
        return Administrations.seatedIn(entry, all, view, gazetteer)
                .map(name -> cast.named(name, EntityKind.ORGANISATION, Member.Naming.BEST_FORM));
    }

    private void addUnknown(NameMention name, String text) {
        String plain = NameForms.plain(acronyms.expand(withoutKind(name, text)));
        // Datelines print towns in capitals.
        String formal = name.kind() == EntityKind.PLACE ? NameForms.unshouted(plain) : plain;
        String key = FormalNames.bare(formal, name.kind(), lexicon.nameEndings());
        boolean body = name.kind() == EntityKind.ORGANISATION;
        Member member = cast.find(key, name.kind())
                .or(() -> longerName(key, name))
                .orElseGet(() -> cast.named(key, name.kind(), body ? Member.Naming.BEST_FORM : Member.Naming.FIXED));
        if (body && member.isFirstNamed(key)) {
            member.countName(formal);
        }
        cast.mention(member, name.span(), Cast.Form.NAME, view.text());
    }

    /** "Developer Casterbridge Homes": a common noun in front says what the body is. */
    private String withoutKind(NameMention name, String text) {
        DocumentView.Range range = view.range(name.span());
        boolean isKind = name.kind() == EntityKind.ORGANISATION
                && range.to() - range.from() > 2
                && view.tag(range.from()).equals("NN")
                && (lexicon.is(view.word(range.from()), Lexicon.Noun.BODY)
                        || lexicon.is(view.word(range.from()), Lexicon.Noun.ROLE));
        for (int i = range.from() + 1; isKind && i < range.to(); i++) {
            isKind = view.hasTag(i, "NNP");
        }
        return isKind ? view.text(view.hull(range.from() + 1, range.to())) : text;
    }

    /** Finds what the gazetteer knows under a name; a seat of government stands for the government unless it is plainly a place. */
    private Optional<Gazetteer.Entry> known(NameMention name) {
        String text = acronyms.expand(view.text(name.span()));
        return gazetteer
                .byName(text)
                .or(() -> gazetteer.byName(FormalNames.bare(text, name.kind(), lexicon.nameEndings())))
                .or(() -> places.isPlace(name.span()) ? Optional.empty() : seats.at(text));
    }

    /** Finds the one longer name of which this is the beginning, before a word such as "Inc.", the end, or, behind an article, the head. */
    private Optional<Member> longerName(String name, NameMention mention) {
        List<Member> longer = cast.members().stream()
                .filter(member -> member.kind() == EntityKind.ORGANISATION && isPartOf(name, member.name(), mention))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private boolean isPartOf(String name, String longer, NameMention mention) {
        String key = NameForms.key(name).toLowerCase(Locale.ROOT);
        String whole = NameForms.key(longer);
        String head = BodyNames.head(whole);
        boolean chamber = lexicon.is(key, Lexicon.Noun.CHAMBER);
        boolean said = chamber || lexicon.bodyKinds().isWord(key);
        boolean oneWord = !key.contains(" ") && (said || hasArticle(mention));
        // The bay in "the Guild of Tarn Bay" is not the guild.
        boolean tail = (key.contains(" ") || oneWord) && head.endsWith(" " + key);
        boolean shortened = isShortened(key, whole, mention.kind())
                || (mention.kind() == EntityKind.ORGANISATION && PartyWords.isOf(key, whole));
        return tail || shortened || (oneWord && head.equals(key) && !whole.equals(key));
    }

    /** "Halver" for "Halver Air Group" and for "Air Halver"; a town or nation is no firm that is called after it. */
    private boolean isShortened(String key, String whole, EntityKind kind) {
        NameEndings endings = lexicon.nameEndings();
        if (kind != EntityKind.ORGANISATION) {
            return kind == EntityKind.GROUP
                    && whole.startsWith(key + " ")
                    && endings.mayLeaveOff(whole.substring(key.length() + 1))
                    && !endings.isBranch(whole.substring(key.length() + 1));
        }
        boolean beginning = whole.startsWith(key + " ")
                && Splitter.on(' ')
                        .splitToStream(whole.substring(key.length() + 1))
                        .allMatch(endings::mayLeaveOff);
        return beginning || whole.equals("air " + key);
    }

    private boolean hasArticle(NameMention mention) {
        DocumentView.Range range = view.range(mention.span());
        int before = range.from() - 1;
        boolean behindArticle = view.sameSentence(before, range.from())
                && view.lowerWord(before).equals("the");
        return behindArticle || view.lowerWord(range.from()).equals("the");
    }

    private int words(Span span) {
        DocumentView.Range range = view.range(span);
        return range.to() - range.from();
    }
}
