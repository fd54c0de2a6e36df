package dev.parley.actor;

import com.google.common.base.Splitter;
import dev.parley.annotation.NameMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The states that a document speaks of, by themselves, their people, seats or bodies. Parties of many states are called Labour or the Republicans; which
 * state's it is only the text can tell.
 *
 * <p>Not covered: a text that speaks of one state and means the namesake of its party in another.
 */
final class NamedStates {

    private final Set<String> named;

    private final Lexicon lexicon;

    private NamedStates(Set<String> named, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.named = named;
    }

    static NamedStates of(
            Gazetteer gazetteer, Lexicon lexicon, Nations nations, DocumentView view, List<NameMention> names) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < view.size(); i++) {
            nations.at(view, i).ifPresent(state -> named.add(state.name()));
        }
        for (NameMention name : names) {
            gazetteer
                    .byName(view.text(name.span()))
                    .filter(entry -> !isCommon(entry.name(), lexicon))
                    .ifPresent(entry -> {
                        named.add(entry.affiliation());
                        named.add(entry.principal());
                        named.add(entry.name());
                    });
        }
        return new NamedStates(Set.copyOf(named), lexicon);
    }

    /** Tells whether a well-known body is surely the one of its state. */
    boolean allow(Gazetteer.Entry body) {
        return !isCommon(body.name(), lexicon) || named.contains(body.affiliation());
    }

    private static boolean isCommon(String name, Lexicon lexicon) {
        return Splitter.on(' ').splitToStream(name).allMatch(word -> lexicon.isCue(word, Cue.PARTY_WORD));
    }
}
