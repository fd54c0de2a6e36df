package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.parley.annotation.EntityKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An actor, treaty or place as coded by hand.
 *
 * @param id the name by which statements refer to it, not blank
 * @param name its name, not blank
 * @param aliases the other names by which the documents call it
 * @param type what it is, as the gold writes it; empty if it does not say
 */
public record GoldEntity(String id, String name, List<String> aliases, String type) {

    private static final Map<String, EntityKind> SHORT_TYPES =
            Map.of("ORG", EntityKind.ORGANISATION, "PROPOSAL_DOC", EntityKind.DOCUMENT);
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "at", "de", "for", "in", "of", "on", "the", "to");
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    public GoldEntity {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    lenientFormat("entity '%s' with name '%s' must have an id and a name", id, name));
        }
        aliases = List.copyOf(aliases);
        if (!type.isEmpty() && kindOf(type).isEmpty()) {
            throw new IllegalArgumentException(lenientFormat("type '%s' of entity '%s' must be known", type, id));
        }
    }

    /**
     * Returns what the entity is.
     *
     * @return its kind, empty if the gold does not say
     */
    public Optional<EntityKind> kind() {
        return kindOf(type);
    }

    /**
     * Returns all its names.
     *
     * @return the name, then the aliases, each once
     */
    public Set<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Tells whether the entity has a name of its own, unlike {@code some neighbours}. By its kind: every kind but a group has. Where the
     * gold has no kind, by its form: every word of {@link #name} starts with a capital letter or a digit, short function words aside.
     *
     * @return true if it has
     */
    public boolean isNamed() {
        return kind().map(kind -> kind != EntityKind.GROUP)
                .orElseGet(() -> WORDS.splitToStream(name)
                        .filter(word -> !SMALL_WORDS.contains(word))
                        .map(word -> word.codePointAt(0))
                        .noneMatch(Character::isLowerCase));
    }

    static Optional<EntityKind> kindOf(String type) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> Ascii.equalsIgnoreCase(kind.name(), type))
                .findFirst()
                .or(() -> Optional.ofNullable(SHORT_TYPES.get(Ascii.toUpperCase(type))));
    }
}
