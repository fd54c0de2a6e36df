package dev.parley.actor;

import com.google.common.base.Splitter;
import dev.parley.annotation.NameMention;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The states that a document speaks of, by themselves, their people, seats or bodies. Parties of many states are called Labour or the Republicans; which
 * state's it is only the text can tell.
 *
 * <p>Not covered: a text that speaks of one state and means the namesake of its party in another.
 */
final class NamedStates {

    /** Of such words alone are the names that parties of several states bear. */
    private static final Set<String> COMMON = Set.of(
            "conservative",
            "conservatives",
            "democratic",
            "democrat",
            "democrats",
            "free",
            "green",
            "greens",
            "labor",
            "labour",
            "liberal",
            "liberals",
            "national",
            "new",
            "party",
            "people's",
            "progressive",
            "republican",
            "republicans",
            "social",
            "socialist",
            "socialists",
            "unionist",
            "the",
            "house",
            "senate");

    private final Set<String> named;

    private NamedStates(Set<String> named) {
        this.named = named;
    }

    static NamedStates of(Gazetteer gazetteer, Nations nations, DocumentView view, List<NameMention> names) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < view.size(); i++) {
            nations.at(view, i).ifPresent(state -> named.add(state.name()));
        }
        for (NameMention name : names) {
            gazetteer
                    .byName(view.text(name.span()))
                    .filter(entry -> !isCommon(entry.name()))
                    .ifPresent(entry -> {
                        named.add(entry.affiliation());
                        named.add(entry.principal());
                        named.add(entry.name());
                    });
        }
        return new NamedStates(Set.copyOf(named));
    }

    /** Tells whether a well-known body is surely the one of its state. */
    boolean allow(Gazetteer.Entry body) {
        return !isCommon(body.name()) || named.contains(body.affiliation());
    }

    private static boolean isCommon(String name) {
        return Splitter.on(' ').splitToStream(name.toLowerCase(Locale.ROOT)).allMatch(COMMON::contains);
    }
}
