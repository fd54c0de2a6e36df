package dev.parley.evaluation;

import java.util.List;

/**
 * What was coded by hand in a set of documents. {@link GoldReader} makes sure that ids are unique and that what statements refer to is there.
 *
 * @param documents the documents
 * @param entities the actors, treaties and places that occur in them
 * @param proposals the ids of the proposals
 * @param statements who takes which position, at least one
 */
public record Gold(
        List<GoldDocument> documents,
        List<GoldEntity> entities,
        List<String> proposals,
        List<GoldStatement> statements) {

    public Gold {
        documents = List.copyOf(documents);
        entities = List.copyOf(entities);
        proposals = List.copyOf(proposals);
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("statements must not be empty");
        }
    }
}
