package dev.parley.actor;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes adjectives of nationality of a state's name as English usually does: Florin, Florinian; Guilderia, Guilderian. Not covered: "Dutch", "French" and other stems. */
final class Demonyms {

    private static final ImmutableList<String> ENDINGS =
            ImmutableList.of("n", "an", "ian", "ean", "ese", "i", "ish", "er");
    private static final List<String> STEMS = ImmutableList.of("ia", "ya", "a", "o", "e", "y", "land", "stan");

    private Demonyms() {}

    static Set<String> of(String state) {
        Set<String> adjectives = new LinkedHashSet<>();
        ENDINGS.forEach(ending -> adjectives.add(state + ending));
        STEMS.stream()
                .filter(end -> state.endsWith(end) && state.length() > end.length() + 2)
                .map(end -> state.substring(0, state.length() - end.length()))
                .forEach(stem -> ENDINGS.stream().skip(1).forEach(ending -> adjectives.add(stem + ending)));
        return adjectives;
    }
}
