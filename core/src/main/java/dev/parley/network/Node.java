package dev.parley.network;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

/**
 * A source or a proposal in a network.
 *
 * @param kind what it is
 * @param id the name of a source, the id of a proposal; unique among the nodes of one kind
 * @param label the name of a source, the wording of a proposal
 * @param claims how many claims it has in the network, duplicates counted once, at least 0
 * @param documents how many documents these were read from, at least 0
 */
public record Node(Kind kind, String id, String label, int claims, int documents) {

    public Node {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        if (documents < 0 || claims < documents) {
            throw new IllegalArgumentException(
                    lenientFormat("claims %s must be at least documents %s, and both at least 0", claims, documents));
        }
    }

    /** What a node is. */
    public enum Kind {
        /** An entity of the texts that holds claims. */
        ACTOR,
        /** An entity of the texts that reports claims. */
        REPORTER,
        /** The author of a document. */
        AUTHOR,
        /** An outlet. */
        OUTLET,
        /** A document. */
        DOCUMENT,
        /** A proposal. */
        PROPOSAL
    }
}
