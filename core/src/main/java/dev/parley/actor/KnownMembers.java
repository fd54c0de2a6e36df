package dev.parley.actor;

/** Makes members of one document out of what the gazetteer knows, together with those for whom they speak. */
final class KnownMembers {

    private final Gazetteer gazetteer;
    private final Cast cast;
    private final NamedStates states;

    KnownMembers(Gazetteer gazetteer, Cast cast, NamedStates states) {
        this.gazetteer = gazetteer;
        this.cast = cast;
        this.states = states;
    }

    Member of(Gazetteer.Entry entry) {
        return cast.find(entry.name(), entry.kind()).orElseGet(() -> make(entry));
    }

    private Member make(Gazetteer.Entry entry) {
        Member member = cast.named(entry.name(), entry.kind(), Member.Naming.FIXED);
        if (!entry.affiliation().isEmpty() && states.allow(entry)) {
            member.addAffiliation(entry.affiliation());
        }
        if (!entry.principal().isEmpty()) {
            member.speaksFor(of(gazetteer.principalOf(entry)), entry.rule());
        }
        return member;
    }

    Member governmentOf(Member state) {
        return gazetteer
                .byName(state.name())
                .filter(gazetteer::isState)
                .map(entry -> of(gazetteer.governmentOf(entry)))
                .orElse(state);
    }
}
