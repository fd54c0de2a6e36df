package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the statements of a gold.
 *
 * @param documents the ids of documents that a statement may refer to
 * @param entities the ids of entities
 * @param proposals the ids of proposals
 */
record StatementReader(Set<String> documents, Set<String> entities, Set<String> proposals) {

    StatementReader {
        documents = Set.copyOf(documents);
        entities = Set.copyOf(entities);
        proposals = Set.copyOf(proposals);
    }

    /** Reads a statement, or adds every fault that it has. */
    Optional<GoldStatement> tryRead(GoldNode node) {
        Optional<String> document = node.tryText("doc").filter(id -> isKnown(node, "doc", id, documents, "documents"));
        Optional<HolderKey> holder = tryHolder(node);
        Optional<String> proposal =
                node.tryText("proposal").filter(id -> isKnown(node, "proposal", id, proposals, "proposals"));
        Optional<Side> side = trySide(node);
        Optional<String> evidence = node.tryText("evidence");
        if (document.isEmpty() || holder.isEmpty() || proposal.isEmpty() || side.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        ClaimKey claim = new ClaimKey(document.get(), holder.get(), proposal.get());
        return Optional.of(new GoldStatement(claim, side.get(), evidence.get()));
    }

    private Optional<HolderKey> tryHolder(GoldNode node) {
        return node.tryText("holder")
                .map(HolderKey::parse)
                .filter(holder -> holder.isAuthor()
                        ? isKnown(node, "holder", holder.name(), documents, "documents")
                        : isKnown(node, "holder", holder.name(), entities, "entities"));
    }

    private static Optional<Side> trySide(GoldNode node) {
        Optional<String> stance = node.tryText("stance");
        Optional<Side> side = stance.flatMap(word -> Arrays.stream(Side.values())
                .filter(candidate -> Ascii.toLowerCase(candidate.name()).equals(word))
                .findFirst());
        if (stance.isPresent() && side.isEmpty()) {
            node.fault("stance", lenientFormat("'%s' must be one of support, oppose, mixed", stance.get()));
        }
        return side;
    }

    private static boolean isKnown(GoldNode node, String field, String id, Set<String> known, String list) {
        if (!known.contains(id)) {
            node.fault(field, lenientFormat("'%s' is not the id of one of the %s", id, list));
        }
        return known.contains(id);
    }
}
