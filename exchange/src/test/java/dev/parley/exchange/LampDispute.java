package dev.parley.exchange;

import com.google.common.collect.ImmutableSortedMap;
import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.SourceLevel;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.result.Manifest;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.List;
import java.util.Map;

/** An invented dispute, case R43, whose names try what XML and spreadsheets have to stand. */
final class LampDispute {

    static final String TEXT =
            "Sparks & Daughters Ltd wants the gas lamps replaced. The Lamplighters’ Union does not. Neither does"
                    + " historian Zoë Ünal, who calls the lamps “<the> light of the city”.\n";
    static final String LETTER =
            "Only if the 🏮 stays,\r\nsays the union of the lamplighters. =SUM(1) is no answer.\r\n";

    static final Origin NEWS = new Origin(new DocumentId("news"), "Oberau Post", "Mira Holt", "2031-05-02");
    static final Origin BY_LETTER = new Origin(new DocumentId("letter"), "", "", "");

    static final String SPARKS = "Sparks & Daughters Ltd";
    static final String UNION = "Lamplighters’ Union";
    static final String HISTORIAN = "Zoë Ünal";

    private LampDispute() {}

    static List<Claim> ofTheCase() {
        return List.of(
                claim(NEWS, TEXT, SPARKS, "P1", Stance.SUPPORT, "wants the gas lamps replaced"),
                claim(NEWS, TEXT, UNION, "P1", Stance.OPPOSE, "does not"),
                claim(NEWS, TEXT, HISTORIAN, "P1", Stance.OPPOSE, "Neither does historian Zoë Ünal"));
    }

    /** With a claim over a line end and behind an emoji, a name that looks like a formula and an author. */
    static List<Claim> withMore() {
        Claim conditional = claim(BY_LETTER, LETTER, UNION, "P2", Stance.SUPPORT, "the 🏮 stays,\r\nsays the union");
        return List.of(
                ofTheCase().get(0),
                ofTheCase().get(1),
                ofTheCase().get(2),
                new Claim(
                        conditional.origin(),
                        conditional.holder(),
                        "the union of the lamplighters",
                        conditional.proposal(),
                        conditional.stance(),
                        Modality.CONDITIONAL,
                        Voice.QUOTE,
                        conditional.evidence(),
                        0.4567,
                        List.of("Oberau Radio")),
                claim(BY_LETTER, LETTER, "=SUM(1)", "P2", Stance.OPPOSE, "is no answer"),
                new Claim(
                        BY_LETTER,
                        new Holder(Holder.Kind.AUTHOR, "Author of “letter”"),
                        "",
                        "P2",
                        Stance.OPPOSE,
                        Modality.UNCONDITIONAL,
                        Voice.AUTHOR,
                        evidence(LETTER, "no answer"),
                        0.5,
                        List.of()));
    }

    static Comparison run(List<Claim> claims) {
        return new Comparison(
                codebook(),
                List.of(
                        new DocumentSummary(
                                BY_LETTER.document(), "letter.txt", Metadata.NONE, LETTER.length(), 10, "aa11"),
                        new DocumentSummary(
                                NEWS.document(),
                                "news.txt",
                                Metadata.NONE
                                        .with(Metadata.Field.TITLE, "Lamps & \"light\"")
                                        .with(Metadata.Field.AUTHOR, NEWS.author())
                                        .with(Metadata.Field.OUTLET, NEWS.outlet())
                                        .with(Metadata.Field.DATE, NEWS.date())
                                        .with(Metadata.Field.URL, "https://post.example/a?b=c&d=e"),
                                TEXT.length(),
                                TEXT.length(),
                                "bb22")),
                ImmutableSortedMap.of(NEWS.document(), TEXT, BY_LETTER.document(), LETTER),
                claims,
                List.of(
                        new Entity(UNION, EntityKind.ORGANISATION, List.of("the union"), 2, List.of(NEWS.document())),
                        new Entity(SPARKS, EntityKind.ORGANISATION, List.of(), 1, List.of(NEWS.document())),
                        new Entity(HISTORIAN, EntityKind.PERSON, List.of(), 1, List.of(NEWS.document()))),
                List.of(),
                Aggregator.aggregate(claims, codebook(), SourceLevel.ACTOR),
                List.of(),
                Manifest.of(Map.of("parley", "0.1.0"), Map.of("by", "actor"), Map.of("news.txt", "bb22")));
    }

    static Codebook codebook() {
        return new Codebook(List.of(
                new Proposal("P1", "Replace the gas lamps", "By electric ones", ""),
                new Proposal("P2", "=Keep the lantern_x000D_", "", "P1")));
    }

    static Claim claim(Origin origin, String text, String holder, String proposal, Stance stance, String evidence) {
        return new Claim(
                origin,
                new Holder(Holder.Kind.ACTOR, holder),
                holder,
                proposal,
                stance,
                Modality.UNCONDITIONAL,
                Voice.INDIRECT,
                evidence(text, evidence),
                0.75,
                List.of());
    }

    private static Evidence evidence(String text, String words) {
        int start = text.indexOf(words);
        return new Evidence(new Span(start, start + words.length()), words);
    }
}
