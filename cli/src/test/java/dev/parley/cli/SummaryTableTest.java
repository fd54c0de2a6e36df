package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.cli.Terminal.Colour;
import dev.parley.cli.Terminal.Target;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.PositionMatrix;
import dev.parley.matrix.SourceLevel;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SummaryTableTest {

    private static final Codebook CODEBOOK = new Codebook(List.of(
            new Proposal("P1", "The bridge is built", "", ""),
            new Proposal("P2", "The ferry is kept until the bridge over the sound has been paid for in full", "", ""),
            new Proposal("P3", "Nobody cares", "", "")));

    @Test
    void showsASignForEachStand() {
        List<Claim> claims = List.of(
                claim("Anna", "P1", Stance.SUPPORT, Modality.UNCONDITIONAL),
                claim("Anna", "P2", Stance.SUPPORT, Modality.CONDITIONAL),
                claim("Boris", "P1", Stance.OPPOSE, Modality.UNCONDITIONAL),
                claim("Boris", "P2", Stance.SUPPORT, Modality.UNCONDITIONAL),
                claim("Boris", "P2", Stance.OPPOSE, Modality.UNCONDITIONAL),
                claim("Cem", "P2", Stance.OPPOSE, Modality.UNCONDITIONAL));

        assertThat(SummaryTable.lines(matrix(claims), terminal(60, Glyphs.UNICODE)))
                .containsExactly(
                        "                                                     1  2  3",
                        "P1 The bridge is built                               ✗  ✓  ·",
                        "P2 The ferry is kept until the bridge over the sou…  ±  ?  ✗",
                        "1 more proposal without any position",
                        "",
                        "✓ supports  ✗ opposes  ± mixed  ? conditional  · silent",
                        " 1 Boris   2 Anna    3 Cem");
    }

    @Test
    void doesWithAsciiWhereItMust() {
        List<Claim> claims = List.of(claim("Jiří", "P2", Stance.SUPPORT, Modality.UNCONDITIONAL));

        assertThat(SummaryTable.lines(matrix(claims), terminal(48, Glyphs.ASCII)))
                .containsExactly(
                        "                                               1",
                        "P2 The ferry is kept until the bridge over...  +",
                        "2 more proposals without any position",
                        "",
                        "+ supports  - opposes  ~ mixed  ? conditional",
                        ". silent",
                        " 1 Ji??");
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 60, 80, 200})
    void fitsTheTerminal(int columns) {
        assertThat(SummaryTable.lines(matrix(manySources()), terminal(columns, Glyphs.UNICODE)))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void countsTheSourcesBeyondTheTenHeaviest() {
        assertThat(SummaryTable.lines(matrix(manySources()), terminal(80, Glyphs.UNICODE)))
                .anySatisfy(line ->
                        assertThat(line).startsWith("P1 The bridge is built").endsWith("     +2"))
                .contains("others: 2 lighter sources");
    }

    @Test
    void coloursTheSigns() {
        List<Claim> claims = List.of(claim("Anna", "P1", Stance.OPPOSE, Modality.UNCONDITIONAL));
        Terminal terminal = new Terminal(Target.TERMINAL, Target.TERMINAL, 80, Colour.ON, Glyphs.UNICODE);

        assertThat(SummaryTable.lines(matrix(claims), terminal))
                .anySatisfy(line -> assertThat(line).startsWith("P1").endsWith("\u001b[31m✗\u001b[0m"));
    }

    @Test
    void tellsAnAuthorFromAnActor() {
        Claim author = new Claim(
                origin(),
                new Holder(Holder.Kind.AUTHOR, "Zoe"),
                "",
                "P1",
                Stance.SUPPORT,
                Modality.UNCONDITIONAL,
                Voice.AUTHOR,
                evidence(),
                0.5,
                List.of());
        List<Claim> claims = List.of(author, claim("Anna", "P1", Stance.OPPOSE, Modality.UNCONDITIONAL));

        assertThat(SummaryTable.lines(matrix(claims), terminal(80, Glyphs.UNICODE)))
                .last()
                .asString()
                .contains(" Anna")
                .contains(" Zoe (author)");
    }

    @Test
    void isEmptyIfNobodyTakesAPosition() {
        assertThat(SummaryTable.lines(matrix(List.of()), terminal(80, Glyphs.UNICODE)))
                .isEmpty();
    }

    private static List<Claim> manySources() {
        List<Claim> claims = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            String name = String.format(Locale.ROOT, "The Honourable Speaker of Assembly Number %02d", number);
            claims.add(claim(name, "P1", Stance.SUPPORT, Modality.UNCONDITIONAL));
        }
        return claims;
    }

    private static PositionMatrix matrix(List<Claim> claims) {
        return Aggregator.aggregate(claims, CODEBOOK, SourceLevel.ACTOR);
    }

    private static Terminal terminal(int columns, Glyphs glyphs) {
        return new Terminal(Target.ELSEWHERE, Target.ELSEWHERE, columns, Colour.OFF, glyphs);
    }

    private static Claim claim(String holder, String proposal, Stance stance, Modality modality) {
        return new Claim(
                origin(),
                new Holder(Holder.Kind.ACTOR, holder),
                holder,
                proposal,
                stance,
                modality,
                Voice.ACT,
                evidence(),
                0.5,
                List.of());
    }

    private static Origin origin() {
        return new Origin(new DocumentId("a"), "", "", "");
    }

    private static Evidence evidence() {
        return new Evidence(new Span(0, 3), "yes");
    }
}
