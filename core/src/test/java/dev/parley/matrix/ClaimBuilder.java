package dev.parley.matrix;

import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.List;

/** Claims for tests: an actor's sure support in a document of unknown origin, unless told otherwise. Immutable. */
public record ClaimBuilder(
        Origin origin,
        Holder holder,
        String mention,
        String proposal,
        Stance stance,
        Modality modality,
        Voice voice,
        Evidence evidence,
        double confidence,
        List<String> via) {

    public static ClaimBuilder actor(String name, String proposal) {
        return new ClaimBuilder(
                new Origin(new DocumentId("d1"), "", "", ""),
                new Holder(Holder.Kind.ACTOR, name),
                name,
                proposal,
                Stance.SUPPORT,
                Modality.UNCONDITIONAL,
                Voice.INDIRECT,
                new Evidence(new Span(0, 3), "yes"),
                1,
                List.of());
    }

    public static ClaimBuilder author(String name, String proposal) {
        ClaimBuilder actor = actor(name, proposal);
        return new ClaimBuilder(
                actor.origin,
                new Holder(Holder.Kind.AUTHOR, name),
                "",
                proposal,
                actor.stance,
                actor.modality,
                Voice.AUTHOR,
                actor.evidence,
                actor.confidence,
                actor.via);
    }

    public ClaimBuilder from(Origin other) {
        return new ClaimBuilder(other, holder, mention, proposal, stance, modality, voice, evidence, confidence, via);
    }

    public ClaimBuilder from(String document, String outlet, String author, String date) {
        return from(new Origin(new DocumentId(document), outlet, author, date));
    }

    public ClaimBuilder as(String other) {
        return new ClaimBuilder(origin, holder, other, proposal, stance, modality, voice, evidence, confidence, via);
    }

    public ClaimBuilder opposing() {
        return new ClaimBuilder(
                origin, holder, mention, proposal, Stance.OPPOSE, modality, voice, evidence, confidence, via);
    }

    public ClaimBuilder conditional() {
        return new ClaimBuilder(
                origin, holder, mention, proposal, stance, Modality.CONDITIONAL, voice, evidence, confidence, via);
    }

    public ClaimBuilder by(Voice other) {
        return new ClaimBuilder(origin, holder, mention, proposal, stance, modality, other, evidence, confidence, via);
    }

    public ClaimBuilder at(int start, String text) {
        Evidence other = new Evidence(new Span(start, start + text.length()), text);
        return new ClaimBuilder(origin, holder, mention, proposal, stance, modality, voice, other, confidence, via);
    }

    public ClaimBuilder sure(double other) {
        return new ClaimBuilder(origin, holder, mention, proposal, stance, modality, voice, evidence, other, via);
    }

    public ClaimBuilder reportedBy(String... reporters) {
        return new ClaimBuilder(
                origin, holder, mention, proposal, stance, modality, voice, evidence, confidence, List.of(reporters));
    }

    public Claim claim() {
        return new Claim(origin, holder, mention, proposal, stance, modality, voice, evidence, confidence, via);
    }
}
