package dev.parley.export;

import com.google.common.collect.ImmutableSortedMap;
import dev.parley.actor.ActorMention;
import dev.parley.actor.Entity;
import dev.parley.actor.MergeRule;
import dev.parley.actor.MergedMention;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Origin;
import dev.parley.claim.Voice;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.ClaimBuilder;
import dev.parley.matrix.SourceLevel;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.result.Manifest;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** An invented dispute whose names and words try what a file format has to stand. */
public final class TramDispute {

    static final String LETTER = """
            Mira Holt
            The lake needs its tram. "Build it 🚋 now," said Rivers, Lakes & Co.

            The "Quiet" Movement would accept
            it only at night, Rivers, Lakes & Co. not even then.
            """;
    static final String REPORT =
            "=SUM(votes) had a banner: - no tram, ever. Mira Holt cheered it. She wants buses, \"lots\" of them.\n";

    private static final Origin IN_LETTER =
            new Origin(new DocumentId("letter"), "The Harbour Post, Oberau", "Mira Holt", "2031-05-02");
    private static final Origin IN_REPORT = new Origin(new DocumentId("+report"), "", "", "");

    private TramDispute() {}

    static SortedMap<DocumentId, String> texts() {
        return ImmutableSortedMap.of(IN_REPORT.document(), REPORT, IN_LETTER.document(), LETTER);
    }

    public static Comparison comparison() {
        return comparison(claims());
    }

    private static ActorMention mention(Origin origin, String text, String words, String entity) {
        int start = text.indexOf(words);
        return new ActorMention(origin.document(), new Span(start, start + words.length()), entity);
    }

    static Comparison comparison(List<Claim> claims) {
        return new Comparison(
                codebook(),
                documents(),
                texts(),
                claims,
                entities(),
                List.of(
                        mention(IN_REPORT, REPORT, "=SUM(votes)", "=SUM(votes)"),
                        mention(IN_LETTER, LETTER, "Mira Holt", "Mira Holt")),
                List.of(
                        new MergedMention("Holt", "Mira Holt", MergeRule.PART_OF_NAME, new DocumentId("letter")),
                        new MergedMention("=SUM", "=SUM(votes)", MergeRule.PART_OF_NAME, new DocumentId("+report"))),
                Aggregator.aggregate(claims, codebook(), SourceLevel.ACTOR),
                List.of(Diagnostic.warning("minutes.txt", "is empty")),
                Manifest.of(
                        Map.of("parley", "0.1.0", "engine", "none"),
                        Map.of("by", "actor"),
                        Map.of("letter.txt", "aa11", "+report.txt", "bb22")));
    }

    static List<Claim> claims() {
        return List.of(
                inLetter(ClaimBuilder.author("Mira Holt", "tram"), "The lake needs its tram.")
                        .sure(0.91)
                        .claim(),
                inLetter(ClaimBuilder.actor("Rivers, Lakes & Co.", "tram"), "Build it 🚋 now")
                        .by(Voice.QUOTE)
                        .claim(),
                inLetter(ClaimBuilder.actor("The \"Quiet\" Movement", "tram"), "accept\nit only at night")
                        .conditional()
                        .sure(0.5)
                        .reportedBy("The Harbour Wire", "a clerk")
                        .claim(),
                inLetter(ClaimBuilder.actor("Rivers, Lakes & Co.", "tram"), "not even then")
                        .opposing()
                        .sure(0.25)
                        .claim(),
                inReport(ClaimBuilder.actor("=SUM(votes)", "tram"), "- no tram, ever")
                        .opposing()
                        .by(Voice.ACT)
                        .sure(0.77777)
                        .claim(),
                inReport(ClaimBuilder.actor("Mira Holt", "tram"), "cheered it")
                        .opposing()
                        .by(Voice.ACT)
                        .sure(0.6)
                        .claim(),
                inReport(ClaimBuilder.actor("Mira Holt", "buses"), "wants buses, \"lots\" of them")
                        .as("She")
                        .sure(0.00004)
                        .claim());
    }

    private static Codebook codebook() {
        return new Codebook(proposals("@tram"));
    }

    static List<Proposal> proposals(String parentOfTheLast) {
        return List.of(
                new Proposal("tram", "Oberau builds the lake tram", "From the \"old\" pier,\nor near it", ""),
                new Proposal("buses", "Oberau buys buses, many of them", "", "tram"),
                new Proposal("-1", "+ More benches", "'=quoted already", parentOfTheLast));
    }

    private static List<DocumentSummary> documents() {
        Metadata letter = Metadata.NONE
                .with(Metadata.Field.TITLE, "A tram, \"now\"")
                .with(Metadata.Field.AUTHOR, IN_LETTER.author(), "byline")
                .with(Metadata.Field.OUTLET, IN_LETTER.outlet())
                .with(Metadata.Field.DATE, IN_LETTER.date(), "date line")
                .with(Metadata.Field.LANGUAGE, "en")
                .with(Metadata.Field.URL, "https://post.example/a?b=c,d");
        return List.of(
                new DocumentSummary(new DocumentId("+report"), "+report.txt", Metadata.NONE, 0, 0, "bb22"),
                new DocumentSummary(new DocumentId("letter"), "letter.txt", letter, 150, 100, "aa11"));
    }

    private static List<Entity> entities() {
        List<DocumentId> both = List.of(new DocumentId("+report"), new DocumentId("letter"));
        return List.of(
                new Entity("=SUM(votes)", EntityKind.GROUP, List.of(), 1, both.subList(0, 1)),
                new Entity(
                        "Mira Holt",
                        EntityKind.PERSON,
                        List.of("Holt", "Ms. Holt"),
                        3,
                        both,
                        "",
                        List.of("Rivers, Lakes & Co.")),
                new Entity(
                        "Rivers, Lakes & Co.", EntityKind.ORGANISATION, List.of("-co", "RLC"), 2, both.subList(1, 2)));
    }

    private static ClaimBuilder inLetter(ClaimBuilder claim, String evidence) {
        return claim.from(IN_LETTER).at(LETTER.indexOf(evidence), evidence);
    }

    private static ClaimBuilder inReport(ClaimBuilder claim, String evidence) {
        return claim.from(IN_REPORT).at(REPORT.indexOf(evidence), evidence);
    }
}
