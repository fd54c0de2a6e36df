package dev.parley.exchange;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the proposals that a file names among those of a codebook, by id or wording whatever the case, and adds those that are new. For one thread.
 */
final class Proposals {

    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, Proposal> all = new LinkedHashMap<>();
    private final List<String> added = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final boolean given;

    Proposals(Optional<Codebook> codebook) {
        given = codebook.isPresent();
        codebook.map(Codebook::proposals).orElse(List.of()).forEach(this::add);
    }

    /**
     * Returns the id that stands for a name.
     *
     * @param name what the file calls it
     * @param id the id that the file knows it by; empty if none
     * @param description what the file says of it
     */
    String id(String name, String id, String description) {
        String known = idsByName.getOrDefault(key(id), idsByName.getOrDefault(key(name), ""));
        if (!known.isEmpty()) {
            return known;
        }
        Proposal proposal = new Proposal(
                id.isBlank() || taken.contains(id) ? unused() : id, Words.onOneLine(name), description, "");
        add(proposal);
        added.add(proposal.text());
        return proposal.id();
    }

    /** Adds a proposal, as {@link #id} does. */
    void add(String name, String id, String description) {
        id(name, id, description);
    }

    Codebook codebook() {
        return new Codebook(List.copyOf(all.values()));
    }

    /** Says which proposals the given codebook lacks; empty without one. */
    Optional<String> findAdded() {
        return given && !added.isEmpty()
                ? Optional.of(lenientFormat(
                        "the codebook lacks %s, which %s added", quoted(), added.size() == 1 ? "is" : "are"))
                : Optional.empty();
    }

    private String quoted() {
        return String.join(", ", added.stream().map(name -> "'" + name + "'").toList());
    }

    private void add(Proposal proposal) {
        all.put(proposal.id(), proposal);
        taken.add(proposal.id());
        idsByName.putIfAbsent(key(proposal.id()), proposal.id());
        idsByName.putIfAbsent(key(proposal.text()), proposal.id());
        // What a file of limited fields has made of it.
        idsByName.putIfAbsent(key(DnaValues.limited(proposal.text())), proposal.id());
    }

    private String unused() {
        int number = 1;
        while (taken.contains("P" + number)) {
            number++;
        }
        return "P" + number;
    }

    private static String key(String name) {
        return Words.onOneLine(name).toLowerCase(Locale.ROOT);
    }
}
