package dev.parley.cli;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.NameMention;
import dev.parley.annotation.Sentence;
import dev.parley.claim.Modality;
import dev.parley.claim.Reader;
import dev.parley.claim.Reading;
import dev.parley.claim.Stance;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.claim.Voice;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads "Anna backs P1." and "Boris rejects P1."; breaks on "Anna breaks the reader." */
final class ToyReader implements Reader {

    @Override
    public Reading read(AnnotatedDocument document, Codebook codebook) {
        List<StanceReading> stances = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            String text = sentence.span().of(document.document().text());
            if (text.contains("breaks the reader")) {
                throw new IllegalStateException("toy fault");
            }
            for (Proposal proposal : codebook.proposals()) {
                tryRead(text, proposal)
                        .map(stance -> reading(holder(document, sentence.span()), sentence, proposal, stance))
                        .ifPresent(stances::add);
            }
        }
        return new Reading(document.document().id(), List.of(), stances);
    }

    private static Optional<Stance> tryRead(String sentence, Proposal proposal) {
        if (sentence.endsWith(" backs " + proposal.id() + ".")) {
            return Optional.of(Stance.SUPPORT);
        }
        return sentence.endsWith(" rejects " + proposal.id() + ".") ? Optional.of(Stance.OPPOSE) : Optional.empty();
    }

    private static Span holder(AnnotatedDocument document, Span sentence) {
        return document.names().stream()
                .map(NameMention::span)
                .filter(sentence::contains)
                .findFirst()
                .orElseThrow();
    }

    private static StanceReading reading(Span holder, Sentence sentence, Proposal proposal, Stance stance) {
        return new StanceReading(
                new StanceHolder.Mentioned(holder),
                proposal.id(),
                stance,
                Modality.UNCONDITIONAL,
                Voice.ACT,
                sentence.span(),
                0.5);
    }

    @Override
    public String version() {
        return "toy reader";
    }

    @Override
    public void close() {}
}
