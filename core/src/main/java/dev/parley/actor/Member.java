package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An entity of one document while it is being put together. */
final class Member {

    private final EntityKind kind;
    private final String firstName;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final TreeSet<Span> mentions = new TreeSet<>();
    private final TreeMap<Span, String> aliases = new TreeMap<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> affiliations = new HashSet<>();
    private final Naming naming;
    private Gender gender = Gender.UNKNOWN;

    Member(String name, EntityKind kind, Naming naming) {
        this.firstName = name;
        this.kind = kind;
        this.naming = naming;
    }

    EntityKind kind() {
        return kind;
    }

    String name() {
        return naming == Naming.FIXED ? firstName : mostUsedFullName();
    }

    /** The more words the better, yet a form that is used more often beats one with a middle name. */
    private String mostUsedFullName() {
        String best = firstName;
        for (Map.Entry<String, Integer> candidate : names.entrySet()) {
            boolean full = candidate.getKey().contains(" ");
            boolean bestFull = best.contains(" ");
            if ((full && !bestFull) || (full == bestFull && candidate.getValue() > names.getOrDefault(best, 0))) {
                best = candidate.getKey();
            }
        }
        return best;
    }

    /** Counts a form of the name that may become the canonical one. */
    void countName(String form) {
        names.merge(form, 1, Integer::sum);
    }

    void addMention(Span span) {
        mentions.add(span);
    }

    void removeMention(Span span) {
        mentions.remove(span);
        aliases.remove(span);
    }

    void countNoLonger(Span span) {
        mentions.remove(span);
    }

    void addAlias(Span span, String alias) {
        if (!alias.isBlank()) {
            aliases.put(span, alias);
        }
    }

    /** The distinct aliases in the order of the text. */
    List<String> aliases() {
        return aliases.values().stream().distinct().toList();
    }

    NavigableSet<Span> mentions() {
        return mentions;
    }

    void addRole(String noun) {
        roles.add(noun.toLowerCase(Locale.ROOT));
    }

    /** Notes the state that a person's title or apposition names: "French President". */
    void addAffiliation(String state) {
        affiliations.add(state);
    }

    boolean isAffiliatedWith(String state) {
        return affiliations.contains(state);
    }

    boolean hasRole(String noun) {
        return roles.contains(noun.toLowerCase(Locale.ROOT));
    }

    Gender gender() {
        return gender;
    }

    void learnGender(Gender learnt) {
        if (gender == Gender.UNKNOWN) {
            gender = learnt;
        }
    }

    /** Whether the canonical name is settled from the start. */
    enum Naming {
        /** The first name given stays. */
        FIXED,
        /** The best of the counted forms wins. */
        BEST_FORM
    }
}
