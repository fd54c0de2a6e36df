package dev.parley;

import dev.parley.actor.ActorRegistry;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.StanceHolder;
import dev.parley.matrix.ClaimOrder;
import java.util.List;

/** Joins what the documents' readers found with the entities of all documents. */
final class ClaimAssembly {

    private final ActorRegistry registry;
    private final AuthorNames authors;

    private ClaimAssembly(ActorRegistry registry, AuthorNames authors) {
        this.registry = registry;
        this.authors = authors;
    }

    static List<Claim> assemble(List<DocumentReading> readings, ActorRegistry registry, double minConfidence) {
        AuthorNames authors =
                new AuthorNames(readings.stream().map(DocumentReading::summary).toList());
        ClaimAssembly assembly = new ClaimAssembly(registry, authors);
        return ClaimOrder.sorted(readings.stream()
                .flatMap(document -> document.found().stream().map(found -> assembly.claim(document, found)))
                .filter(claim -> claim.confidence() >= minConfidence)
                .toList());
    }

    private Claim claim(DocumentReading document, DocumentReading.Found found) {
        return new Claim(
                document.origin(),
                holder(document, found.reading().holder()),
                found.mention(),
                found.reading().proposal(),
                found.reading().stance(),
                found.reading().modality(),
                found.reading().voice(),
                found.evidence(),
                found.reading().confidence());
    }

    private Holder holder(DocumentReading document, StanceHolder holder) {
        if (holder instanceof StanceHolder.Mentioned mentioned) {
            return new Holder(
                    Holder.Kind.ACTOR,
                    registry.entityOf(document.summary().id(), mentioned.mention())
                            .name());
        }
        return new Holder(Holder.Kind.AUTHOR, authors.of(document.summary()));
    }
}
