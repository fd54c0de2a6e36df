package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import dev.parley.actor.Entity;
import dev.parley.network.Node;
import java.util.Optional;

/**
 * A node of a network as files have it.
 *
 * @param key an identifier without blanks, unique in the network: {@code s1} for a source, {@code p1} for a proposal
 * @param name a name that is unique in the network: that of a source, the id of a proposal
 * @param node what it is
 * @param entity what is known of it, if it is an entity of the texts
 */
record NamedNode(String key, String name, Node node, Optional<Entity> entity) {

    NamedNode {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        requireNonNull(node, "node");
        requireNonNull(entity, "entity");
    }

    boolean isProposal() {
        return node.kind() == Node.Kind.PROPOSAL;
    }

    /** Returns person, state, organisation, …; empty for what is no entity. */
    String entityKind() {
        return entity.map(known -> Words.lower(known.kind())).orElse("");
    }

    String aliases() {
        return entity.map(known -> String.join(" | ", known.aliases())).orElse("");
    }
}
