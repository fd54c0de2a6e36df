package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Names of bodies that the recogniser begins behind the possessive: "the Fishermen's [Union]" is a name of three words. Without them two unions of
 * one document would be one. The same with a place that bears an owner's name, which the recogniser takes for that person: "[Brandt]'s Quay", "[Brandt]'s
 * Quay [Traders' Association]".
 *
 * <p>Not covered: places that are called otherwise ("Brandt's Folly").
 */
final class PossessiveNames {

    /** Bodies that are called by their members. */
    private static final Set<String> OF_MEMBERS = Set.of("union", "association", "party");

    private final DocumentView view;
    private final Lexicon lexicon;
    private final BodyKinds kinds;

    PossessiveNames(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
        this.kinds = lexicon.bodyKinds();
    }

    List<NameMention> mended(List<NameMention> names) {
        List<NameMention> placed = withPlaces(names);
        return placed.stream().map(name -> mended(name, placed)).toList();
    }

    /** Makes one name of a place's owner, the place and what is called after it; what stands inside gives way. */
    private List<NameMention> withPlaces(List<NameMention> names) {
        List<NameMention> places = new ArrayList<>();
        for (int owner = 0; owner < view.size() - 2; owner++) {
            if (isOwnedPlace(owner) && !isRegion(owner, names)) {
                places.add(called(owner, names));
            }
        }
        List<NameMention> all = new ArrayList<>(places);
        names.stream()
                .filter(name -> places.stream().noneMatch(place -> place.span().overlaps(name.span())))
                .forEach(all::add);
        all.sort(Comparator.comparing(NameMention::span));
        return all;
    }

    /** "Brandt's Quay". */
    private boolean isOwnedPlace(int owner) {
        return view.sameSentence(owner, owner + 2)
                && view.hasTag(owner, "NNP")
                && view.hasTag(owner + 1, "POS")
                && view.hasTag(owner + 2, "NNP")
                && Character.isUpperCase(view.word(owner + 2).codePointAt(0))
                && lexicon.kindOfName(view.lowerWord(owner + 2))
                        .filter(kind -> kind == EntityKind.PLACE)
                        .isPresent();
    }

    /** "Ruritania's Bay Area" and "Mayor Brandt's Bridge": the owner is one, and the place has a name of its own. */
    private boolean isRegion(int owner, List<NameMention> names) {
        boolean titled = view.sameSentence(owner - 1, owner) && lexicon.isTitle(view.word(owner - 1));
        boolean several = names.stream()
                .filter(name -> name.span().overlaps(view.token(owner).span()))
                .anyMatch(name -> name.kind() == EntityKind.PLACE
                        || name.kind() == EntityKind.STATE
                        || (view.range(name.span()).from() < owner && name.kind() == EntityKind.PERSON));
        boolean goesOn = view.hasTag(owner + 3, "NNP")
                && view.sameSentence(owner, owner + 3)
                && names.stream()
                        .noneMatch(name -> name.kind() == EntityKind.ORGANISATION
                                && name.span().overlaps(view.token(owner + 3).span()));
        return titled || several || goesOn;
    }

    /** The place, or the body whose name the recogniser begins with the place or behind it. */
    private NameMention called(int owner, List<NameMention> names) {
        int start = owner;
        while (view.sameSentence(start - 1, owner)
                && isInside(start - 1, names, view.token(owner).span())) {
            start--;
        }
        int end = owner + 3;
        EntityKind kind = EntityKind.PLACE;
        for (NameMention name : names) {
            DocumentView.Range range = view.range(name.span());
            boolean goesOn = name.kind() == EntityKind.ORGANISATION
                    && range.from() <= end
                    && range.to() > end
                    && view.sameSentence(owner, range.to() - 1)
                    && range.from() >= start;
            if (goesOn) {
                end = range.to();
                kind = EntityKind.ORGANISATION;
            }
        }
        return new NameMention(view.hull(start, end), kind);
    }

    /** In "Old Brandt's Quay" both words are one name. */
    private boolean isInside(int token, List<NameMention> names, Span owner) {
        return names.stream()
                .anyMatch(name -> name.span().overlaps(owner)
                        && name.span().overlaps(view.token(token).span()));
    }

    private NameMention mended(NameMention name, List<NameMention> names) {
        DocumentView.Range range = view.range(name.span());
        if (isOfMembers(range)) {
            return whole(name, view.hull(range.from(), range.to() + 2), names);
        }
        int owner = range.from() - 2;
        if (owner < 0 || !isMembers(owner, range)) {
            return name;
        }
        return whole(name, view.hull(owner, range.to()), names);
    }

    private static NameMention whole(NameMention name, Span whole, List<NameMention> names) {
        boolean taken = names.stream()
                .anyMatch(other -> !other.equals(name) && other.span().overlaps(whole));
        return taken ? name : new NameMention(whole, EntityKind.ORGANISATION);
    }

    /** "Tarn Bay Ferrymen" before "'s Cooperative". */
    private boolean isOfMembers(DocumentView.Range members) {
        int body = members.to() + 1;
        boolean whole = members.to() - members.from() > 1
                && view.sameSentence(members.from(), body)
                && view.hasTag(members.to(), "POS")
                && view.hasTag(body, "NN")
                && Character.isUpperCase(view.word(body).codePointAt(0));
        String last = view.lowerWord(members.to() - 1);
        boolean plural = last.endsWith("s") || last.endsWith("men") || last.endsWith("people");
        Set<String> kinds = whole && plural ? this.kinds.of(view.word(body)) : Set.of();
        return kinds.stream().anyMatch(OF_MEMBERS::contains);
    }

    /** "Fishermen's" before a bare "Union". */
    private boolean isMembers(int owner, DocumentView.Range body) {
        return body.to() - body.from() == 1
                && view.sameSentence(owner, body.from())
                && view.hasTag(owner + 1, "POS")
                && view.hasTag(owner, "NN")
                && Character.isUpperCase(view.word(owner).codePointAt(0))
                && kinds.of(view.word(body.from())).stream().anyMatch(OF_MEMBERS::contains);
    }
}
