package dev.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is expected was counted by hand. The gold: the council is for P1, Lund against it, the author mixed on P2. */
final class EvaluatorTest {

    private static final String COUNCIL_RIGHT =
            FerryDispute.claim("Oberau", "actor", "P1", "support", "While the council");
    private static final String LUND_WRONG = FerryDispute.claim("Anna Lund", "actor", "P1", "support", "Anna Lund");
    private static final String AUTHOR_FOR = FerryDispute.claim("?", "author", "P2", "support", "ferry");
    private static final String AUTHOR_AGAINST = FerryDispute.claim("?", "author", "P2", "oppose", "slow");
    private static final String STRANGER = FerryDispute.claim("Boris", "actor", "P2", "oppose", "alone");

    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void code() throws IOException {
        gold = FerryDispute.writeGold(folder.resolve("gold"));
    }

    @Test
    void scoresClaimsPairsAndStances() throws IOException {
        Evaluation evaluation = evaluate(COUNCIL_RIGHT, LUND_WRONG, STRANGER);

        assertThat(evaluation.claims().claims()).isEqualTo(new Score(1, 3, 3));
        assertThat(evaluation.claims().pairs()).isEqualTo(new Score(2, 3, 3));
        assertThat(evaluation.claims().count(Side.OPPOSE, Side.SUPPORT)).isEqualTo(1);
        assertThat(evaluation.warnings()).isEmpty();
    }

    @Test
    void foldsClaimsOfBothSignsToAMixedOne() throws IOException {
        Evaluation evaluation = evaluate(AUTHOR_FOR, AUTHOR_AGAINST, AUTHOR_FOR);

        assertThat(evaluation.authorClaims().claims()).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.actorClaims().claims()).isEqualTo(new Score(0, 0, 2));
    }

    @Test
    void scoresDocumentsAndCells() throws IOException {
        Evaluation evaluation = evaluate(COUNCIL_RIGHT, STRANGER);

        assertThat(evaluation.byDocument()).containsOnlyKeys("1");
        assertThat(evaluation.cells().claims()).isEqualTo(new Score(1, 2, 3));
    }

    @Test
    void groundsARightClaimOnEvidenceOfTheSameClaim() throws IOException {
        String elsewhere = FerryDispute.claim("Oberau", "actor", "P1", "support", "Lund voted");

        assertThat(evaluate(COUNCIL_RIGHT, LUND_WRONG).evidence().grounded()).isEqualTo(new Ratio(1, 1));
        assertThat(evaluate(elsewhere).evidence().grounded()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void countsRowsOnPassagesAndPassagesWithRows() throws IOException {
        EvidenceScore evidence =
                evaluate(COUNCIL_RIGHT, LUND_WRONG, AUTHOR_FOR, AUTHOR_AGAINST).evidence();

        assertThat(evidence.coded()).isEqualTo(new Ratio(3, 4));
        assertThat(evidence.reached()).isEqualTo(new Ratio(2, 3));
    }

    @Test
    void doubtsEvidenceThatIsNotInTheText() throws IOException {
        String moved = "ferry,Oberau,actor,P1,support,1,6,alone\n";
        String beyond = "ferry,Oberau,actor,P1,support,1000,1005,alone\n";

        assertThat(evaluate(COUNCIL_RIGHT, moved, beyond).evidence().verbatim()).isEqualTo(new Ratio(1, 3));
    }

    @Test
    void listsHoldersThatTheGoldDoesNotHave() throws IOException {
        Evaluation evaluation = evaluate(COUNCIL_RIGHT, STRANGER, STRANGER, AUTHOR_FOR);

        assertThat(evaluation.holders().unknown()).isEqualTo(new Ratio(2, 4));
        assertThat(evaluation.holders().names()).containsExactly(Map.entry("boris", 2));
    }

    @Test
    void scoresTheEntitiesThatStandInTheText() throws IOException {
        Evaluation evaluation = evaluate(COUNCIL_RIGHT);

        assertThat(evaluation.actors().named()).isEqualTo(new ActorFigures(new Ratio(2, 2), 0, 0, new Ratio(1, 2)));
    }

    @Test
    void leavesOutClaimsOfOtherDocuments() throws IOException {
        Evaluation evaluation = evaluate(COUNCIL_RIGHT, LUND_WRONG.replace("ferry,", "bus,"));

        assertThat(evaluation.claims().claims()).isEqualTo(new Score(1, 1, 3));
        assertThat(evaluation.warnings())
                .extracting(Diagnostic::message)
                .containsExactly("document 'bus' is not in the gold; claims left out: 1");
    }

    @Test
    void countsWhatIsCodedInALostDocumentAsMissed() throws IOException {
        edit("{\"id\": \"1\", \"file\"", "{\"id\": \"2\", \"file\": \"lost.txt\"}, {\"id\": \"1\", \"file\"");

        Evaluation evaluation = evaluate(COUNCIL_RIGHT);

        assertThat(evaluation.claims().claims()).isEqualTo(new Score(1, 1, 3));
        assertThat(evaluation.warnings())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.startsWith("document '2' (lost.txt) is not in the run"))
                .anyMatch(message -> message.startsWith("texts not found: lost.txt"));
    }

    @Test
    void refusesARunOverOtherDocuments() throws IOException {
        edit("ferry.txt", "bus.txt");

        assertThatThrownBy(() -> evaluate(COUNCIL_RIGHT))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(gold.resolve("gold.json") + ": error: documents are not in the run");
    }

    @Test
    void warnsOfProposalsThatTheRunDidNotLookFor() throws IOException {
        edit("{\"id\": \"P2\"}", "{\"id\": \"P2\"}, {\"id\": \"P9\"}");

        assertThat(evaluate(COUNCIL_RIGHT).warnings())
                .extracting(Diagnostic::message)
                .containsExactly("proposals that the codebook of the run does not have: P9");
    }

    @Test
    void refusesEvidenceThatIsNotInTheArticle() throws IOException {
        edit("wants a bridge", "wants a tunnel");

        assertThatThrownBy(() -> evaluate(COUNCIL_RIGHT))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "statements[0].evidence is not in the text of document '1': the council wants a tunnel");
    }

    @Test
    void findsTextsInAnotherFolder() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.move(gold.resolve("ferry.txt"), texts.resolve("ferry.txt"));

        Path run = FerryDispute.writeRun(folder.resolve("run"), COUNCIL_RIGHT);

        assertThat(Evaluator.evaluate(run, gold, List.of(texts)).evidence().verbatim())
                .isEqualTo(new Ratio(1, 1));
        assertThat(Evaluator.evaluate(run, gold, List.of()).evidence().verbatim())
                .isEqualTo(Ratio.NONE);
    }

    @Test
    void doesWithClaimsAlone() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Files.writeString(bare.resolve("claims.csv"), FerryDispute.CLAIMS_HEADER + LUND_WRONG);

        Evaluation evaluation = Evaluator.evaluate(bare, gold, List.of());

        assertThat(evaluation.claims().pairs()).isEqualTo(new Score(1, 1, 3));
        assertThat(evaluation.actors().all().found()).isEqualTo(new Ratio(0, 2));
    }

    @Test
    void scoresARunWithoutClaims() throws IOException {
        Evaluation evaluation = evaluate();

        assertThat(evaluation.claims().claims()).isEqualTo(new Score(0, 0, 3));
        assertThat(evaluation.claims().stance().share()).isEmpty();
    }

    private Evaluation evaluate(String... claims) throws IOException {
        return Evaluator.evaluate(FerryDispute.writeRun(folder.resolve("run"), claims), gold, List.of());
    }

    private void edit(String from, String to) throws IOException {
        Path file = gold.resolve("gold.json");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
