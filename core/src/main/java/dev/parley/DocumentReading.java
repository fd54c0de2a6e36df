package dev.parley;

import dev.parley.actor.DocumentActors;
import dev.parley.claim.Evidence;
import dev.parley.claim.Origin;
import dev.parley.claim.StanceReading;
import dev.parley.result.DocumentSummary;
import dev.parley.text.Span;
import java.util.List;

/** What is kept of a document between reading and uniting: its text, and what was found in it. */
record DocumentReading(DocumentSummary summary, String text, Origin origin, DocumentActors actors, List<Found> found) {

    DocumentReading {
        found = List.copyOf(found);
    }

    /**
     * A stance with what the text has for it.
     *
     * @param reading the stance
     * @param evidence its words
     * @param reporters mentions of those who report it, the outermost first
     */
    record Found(StanceReading reading, Evidence evidence, List<Span> reporters) {

        Found {
            reporters = List.copyOf(reporters);
        }
    }
}
