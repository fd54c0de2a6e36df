package dev.parley.claim;

import static java.util.Objects.requireNonNull;

import dev.parley.attribution.Attribution;
import dev.parley.text.DocumentId;
import java.util.List;

/**
 * What the reader found in one document.
 *
 * @param document the document
 * @param attributions who said what, in the order of the text
 * @param stances the stances, in the order of the text
 */
public record Reading(DocumentId document, List<Attribution> attributions, List<StanceReading> stances) {

    public Reading {
        requireNonNull(document, "document");
        attributions = List.copyOf(attributions);
        stances = List.copyOf(stances);
    }
}
