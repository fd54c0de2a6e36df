package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An entity of one document while it is being put together. */
final class Member {

    private final EntityKind kind;
    private final String firstName;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final TreeSet<Span> mentions = new TreeSet<>();
    private final TreeMap<Span, String> aliases = new TreeMap<>();
    private final Set<String> roles = new HashSet<>();
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final Set<String> affiliations = new HashSet<>();
    private final Naming naming;
    private Gender gender = Gender.UNKNOWN;
    private Optional<Speaking> speaking = Optional.empty();
    private boolean nobody;

    Member(String name, EntityKind kind, Naming naming) {
        this.firstName = name;
        this.kind = kind;
        this.naming = naming;
    }

    EntityKind kind() {
        return kind;
    }

    String name() {
        String name = naming == Naming.FIXED ? firstName : mostUsedFullName();
        return kind == EntityKind.PERSON ? NameForms.unshouted(name) : name;
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

    boolean isFirstNamed(String name) {
        return firstName.equals(name);
    }

    /** Counts a form of the name that may become the canonical one. */
    void countName(String form) {
        names.merge(form, 1, Integer::sum);
    }

    /** The forms of the name that were counted. */
    Set<String> forms() {
        return Collections.unmodifiableSet(names.keySet());
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

    /** Notes the state that a person's title or apposition names, "French President", or the one that a party belongs to. */
    void addAffiliation(String name) {
        affiliations.add(name);
    }

    /** The states and bodies noted, sorted. */
    List<String> affiliations() {
        return affiliations.stream().sorted().toList();
    }

    /** Notes for whom this one speaks; what is noted first stays, and nobody comes to speak for itself. */
    void speaksFor(Member principal, MergeRule rule) {
        if (speaking.isEmpty() && principal.principals().noneMatch(this::equals)) {
            speaking = Optional.of(new Speaking(principal, rule));
        }
    }

    Optional<Speaking> speaking() {
        return speaking;
    }

    /** Those in whose name this one speaks, one behind the other, itself first. */
    Stream<Member> principals() {
        return Stream.iterate(
                        Optional.of(this),
                        Optional::isPresent,
                        member -> member.flatMap(Member::speaking).map(Speaking::principal))
                .flatMap(Optional::stream);
    }

    boolean isAffiliatedWith(String state) {
        return affiliations.contains(state);
    }

    /** Takes over the roles of somebody who had them before. */
    void succeed(Member predecessor) {
        roles.addAll(predecessor.roles);
    }

    /** Notes that this one is called so, and of what: the mayor "of Lund". */
    void addRole(String noun, String owner) {
        addRole(noun);
        if (!owner.isEmpty()) {
            owners.computeIfAbsent(noun.toLowerCase(Locale.ROOT), any -> new HashSet<>())
                    .add(owner);
        }
    }

    /** Tells whether this one may be called so: the mayor of Lund is not that of another town. */
    boolean mayHaveRole(String noun, String owner) {
        Set<String> known = owners.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of());
        return hasRole(noun) && (known.isEmpty() || known.stream().anyMatch(one -> !Owners.differ(one, owner)));
    }

    /** All that this one is called, in small letters. */
    Set<String> roles() {
        return Collections.unmodifiableSet(roles);
    }

    boolean hasRole(String noun) {
        return roles.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Notes that this one may be taken up by a pronoun but is no actor. */
    void becomeNobody() {
        nobody = true;
    }

    boolean isNobody() {
        return nobody;
    }

    Gender gender() {
        return gender;
    }

    void learnGender(Gender learnt) {
        if (gender == Gender.UNKNOWN) {
            gender = learnt;
        }
    }

    /** What a title or "his wife" tells goes before what a first name does. */
    void tellGender(Gender told) {
        gender = told == Gender.UNKNOWN ? gender : told;
    }

    /** Whether the canonical name is settled from the start. */
    enum Naming {
        /** The first name given stays. */
        FIXED,
        /** The best of the counted forms wins. */
        BEST_FORM
    }

    /**
     * For whom a member speaks.
     *
     * @param principal whom
     * @param rule how that is known
     */
    record Speaking(Member principal, MergeRule rule) {}
}
