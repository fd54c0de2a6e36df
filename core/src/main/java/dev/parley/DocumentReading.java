package dev.parley;

import dev.parley.actor.DocumentActors;
import dev.parley.claim.Evidence;
import dev.parley.claim.Origin;
import dev.parley.claim.StanceReading;
import dev.parley.result.DocumentSummary;
import java.util.List;

/** What is kept of a document between reading and uniting: small, whatever the length of its text. */
record DocumentReading(DocumentSummary summary, Origin origin, DocumentActors actors, List<Found> found) {

    DocumentReading {
        found = List.copyOf(found);
    }

    /** A stance with the words that the text has for its holder and its evidence. */
    record Found(StanceReading reading, String mention, Evidence evidence) {}
}
