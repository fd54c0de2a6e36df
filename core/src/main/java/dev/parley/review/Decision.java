package dev.parley.review;

import static java.util.Objects.requireNonNull;

import dev.parley.claim.Modality;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.table.Place;
import java.util.List;

/** What a person has decided about one claim. */
public sealed interface Decision {

    /**
     * Returns the words that it is about.
     *
     * @return the passage
     */
    Passage passage();

    /**
     * Returns where the decision is written, for what must be said about it.
     *
     * @return the file and the line
     */
    Source source();

    /**
     * Writes what was decided, without where.
     *
     * @return a line that is the same for equal decisions only
     */
    String content();

    /**
     * The claim is right as it was read.
     *
     * @param source where the decision is written
     * @param passage the words
     * @param judgement what the claim says
     */
    record Accept(Source source, Passage passage, Judgement judgement) implements Decision {

        public Accept {
            requireNonNull(source, "source");
            requireNonNull(passage, "passage");
            requireNonNull(judgement, "judgement");
        }

        @Override
        public String content() {
            return List.of("accept", passage, judgement).toString();
        }
    }

    /**
     * The claim is wrong and goes.
     *
     * @param source where the decision is written
     * @param passage the words
     * @param judgement what the claim says
     */
    record Reject(Source source, Passage passage, Judgement judgement) implements Decision {

        public Reject {
            requireNonNull(source, "source");
            requireNonNull(passage, "passage");
            requireNonNull(judgement, "judgement");
        }

        @Override
        public String content() {
            return List.of("reject", passage, judgement).toString();
        }
    }

    /**
     * The claim should say something else.
     *
     * @param source where the decision is written
     * @param passage the words
     * @param judgement what the claim says
     * @param corrected what it should say
     * @param modality whether it holds under a condition only
     */
    record Change(Source source, Passage passage, Judgement judgement, Judgement corrected, Modality modality)
            implements Decision {

        public Change {
            requireNonNull(source, "source");
            requireNonNull(passage, "passage");
            requireNonNull(judgement, "judgement");
            requireNonNull(corrected, "corrected");
            requireNonNull(modality, "modality");
        }

        @Override
        public String content() {
            return List.of("change", passage, judgement, corrected, modality).toString();
        }
    }

    /**
     * There is a claim that was not read.
     *
     * @param source where the decision is written
     * @param passage the words
     * @param judgement what the claim says
     * @param modality whether it holds under a condition only
     */
    record Add(Source source, Passage passage, Judgement judgement, Modality modality) implements Decision {

        public Add {
            requireNonNull(source, "source");
            requireNonNull(passage, "passage");
            requireNonNull(judgement, "judgement");
            requireNonNull(modality, "modality");
        }

        @Override
        public String content() {
            return List.of("add", passage, judgement, modality).toString();
        }
    }

    /**
     * Where a decision is written.
     *
     * @param path the file as the user named it
     * @param place line and column
     */
    record Source(String path, Place place) {

        public Source {
            requireNonNull(path, "path");
            requireNonNull(place, "place");
        }

        Diagnostic warning(String message) {
            return new Diagnostic(Diagnostic.Severity.WARNING, path, place.line(), place.column(), message);
        }
    }
}
