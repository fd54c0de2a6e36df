package dev.parley.codebook;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The proposals to look for, in the user's order. Immutable. */
public final class Codebook {

    private final List<Proposal> proposals;
    private final Map<String, Proposal> byId;

    /**
     * Makes a codebook.
     *
     * @param proposals the proposals, ids unique
     * @throws IllegalArgumentException if two proposals share an id
     */
    public Codebook(List<Proposal> proposals) {
        this.proposals = List.copyOf(proposals);
        this.byId = Maps.uniqueIndex(this.proposals, Proposal::id);
    }

    /**
     * Returns the proposals.
     *
     * @return the proposals in the user's order
     */
    public List<Proposal> proposals() {
        return proposals;
    }

    /**
     * Looks a proposal up.
     *
     * @param id its id
     * @return the proposal, empty if the codebook has none of that id
     */
    public Optional<Proposal> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
