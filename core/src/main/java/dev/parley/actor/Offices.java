package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ministries, embassies and missions of a state: the one in their name, "Ministry of Trade of Ruritania", or in front of it, "Ruritania's Foreign
 * Ministry". Those that deal with other states speak for their own; the others only belong to it.
 *
 * <p>Not covered: an office whose state only the context tells.
 */
final class Offices {

    private static final Pattern OFFICE = Pattern.compile(
            "(?:^| )(?:ministry|foreign office|embassy|consulate|permanent mission|permanent representation)$"
                    + "|^(?:[\\w.'-]+ )?(?:ministry|embassy|consulate|permanent mission) (?:of|for|to|in) .*",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** How many sentences before it the state of an office may be named. */
    private static final int REACH = 3;

    private static final Pattern ABROAD =
            Pattern.compile("\\b(?:foreign|external|embassy|consulate|permanent)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final Gazetteer gazetteer;
    private final Nations nations;
    private final KnownMembers known;
    private final DocumentView view;

    Offices(Scene scene) {
        this.gazetteer = scene.gazetteer();
        this.nations = scene.nations();
        this.known = scene.known();
        this.view = scene.view();
    }

    /** Tells by the key of a name whether it is a ministry, an embassy or the like. */
    static boolean isOffice(String key) {
        return OFFICE.matcher(key).find();
    }

    /** The office that a name stands for, with its state. */
    Optional<Member> at(NameMention name) {
        String key = NameForms.key(view.text(name.span()));
        if (name.kind() != EntityKind.ORGANISATION || !OFFICE.matcher(key).find()) {
            return Optional.empty();
        }
        DocumentView.Range range = view.range(name.span());
        return stateWithin(range).or(() -> stateInFront(range)).or(() -> inContext(range));
    }

    /** The office of the only state around that a definite description stands for, if it deals with other states: "the foreign ministry". */
    Optional<Member> described(NounPhrase phrase) {
        DocumentView.Range range = new DocumentView.Range(phrase.from(), phrase.end());
        String key = NameForms.key(view.text(view.hull(range.from(), range.to())));
        return phrase.determiner().equals("the") && OFFICE.matcher(key).find() ? inContext(range) : Optional.empty();
    }

    private Optional<Member> inContext(DocumentView.Range range) {
        String key = NameForms.key(view.text(view.hull(range.from(), range.to())));
        return ABROAD.matcher(key).find()
                ? stateAround(range.from()).map(state -> office(inOneForm(state, range.from(), range.to()), state))
                : Optional.empty();
    }

    /** The only state in this sentence, in front of the token, or in the nearest one before that has any. */
    private Optional<Gazetteer.Entry> stateAround(int token) {
        Set<Gazetteer.Entry> found = new LinkedHashSet<>();
        int sentence = view.sentence(token);
        for (int i = token - 1; i >= 0 && view.sentence(token) - view.sentence(i) <= REACH; i--) {
            if (!found.isEmpty() && view.sentence(i) != sentence) {
                break;
            }
            sentence = view.sentence(i);
            nations.at(view, i).filter(gazetteer::isState).ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The office of another state than that of a well-known one with the same name: "France's Ministry of Defence". */
    Optional<Member> ofAnotherState(NameMention name, Gazetteer.Entry known) {
        DocumentView.Range range = view.range(name.span());
        String key = NameForms.key(view.text(name.span()));
        boolean owned = OFFICE.matcher(key).find() && view.hasTag(range.from() - 1, "POS");
        if (!owned || !view.sameSentence(range.from() - 2, range.from())) {
            return Optional.empty();
        }
        Optional<Gazetteer.Entry> owner = nations.at(view, range.from() - 2).filter(gazetteer::isState);
        boolean same = owner.isPresent() && owner.get().name().equals(known.affiliation());
        return same
                ? Optional.empty()
                : stateInFront(range).or(() -> Optional.of(known(view.text(view.hull(range.from() - 2, range.to())))));
    }

    private Member known(String name) {
        return known.of(new Gazetteer.Entry(NameForms.plain(name), EntityKind.ORGANISATION, "", MergeRule.OFFICE, ""));
    }

    private Optional<Member> stateWithin(DocumentView.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            Optional<Gazetteer.Entry> state = nations.at(view, i).filter(gazetteer::isState);
            boolean belongsTo = i == range.from() || !isAbroad(i);
            if (state.isPresent() && belongsTo) {
                String whole = NameForms.plain(view.text(view.hull(range.from(), range.to())));
                int rest = view.hasTag(i + 1, "POS") ? i + 2 : i + 1;
                boolean leads = i == range.from() && rest < range.to();
                return Optional.of(office(leads ? inOneForm(state.get(), rest, range.to()) : whole, state.get()));
            }
        }
        return Optional.empty();
    }

    /** An embassy in a state is another one's. */
    private boolean isAbroad(int token) {
        return token > 0
                && (view.word(token - 1).equals("in") || view.word(token - 1).equals("to"));
    }

    private Optional<Member> stateInFront(DocumentView.Range range) {
        int before = view.hasTag(range.from() - 1, "POS") ? range.from() - 2 : range.from() - 1;
        if (!view.sameSentence(before, range.from())) {
            return Optional.empty();
        }
        return nations.at(view, before)
                .filter(gazetteer::isState)
                .map(state -> office(inOneForm(state, range.from(), range.to()), state));
    }

    private String inOneForm(Gazetteer.Entry state, int from, int to) {
        return gazetteer.adjectiveOf(state.name()) + " " + NameForms.plain(view.text(view.hull(from, to)));
    }

    private Member office(String name, Gazetteer.Entry state) {
        boolean speaks = ABROAD.matcher(NameForms.key(name)).find();
        return known.of(new Gazetteer.Entry(
                name,
                EntityKind.ORGANISATION,
                speaks ? state.name() : "",
                MergeRule.OFFICE,
                speaks ? "" : state.name()));
    }
}
