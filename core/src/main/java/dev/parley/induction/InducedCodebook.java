package dev.parley.induction;

import static java.util.Objects.requireNonNull;

import dev.parley.codebook.Codebook;
import java.util.List;
import java.util.Map;

/**
 * A codebook that was read off the texts.
 *
 * @param codebook the proposals, the heaviest first; those that were given come before all others
 * @param examples sentences from the texts for each proposal, by its id
 */
public record InducedCodebook(Codebook codebook, Map<String, List<String>> examples) {

    public InducedCodebook {
        requireNonNull(codebook, "codebook");
        examples = Map.copyOf(examples);
    }
}
