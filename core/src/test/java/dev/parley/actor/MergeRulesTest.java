package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.text.DocumentId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

final class MergeRulesTest {

    @Test
    void aTitleBeforeTheLastNameMakesNoOtherSpelling() {
        assertThat(merges("[PERSON Mara/NNP Lind/NNP ] agreed/VBD ./. [PERSON Ms/NNP Lind/NNP ] left/VBD ./."))
                .containsExactly(tuple("Ms Lind", "Mara Lind", MergeRule.PART_OF_NAME));
    }

    @Test
    void anotherSpellingBehindATitleIsOne() {
        assertThat(
                        merges(
                                "[PERSON Sergei/NNP Volkov/NNP ] agreed/VBD ./. [PERSON Mr/NNP Sergey/NNP Volkov/NNP ] left/VBD ./."))
                .containsExactly(tuple("Mr Sergey Volkov", "Sergei Volkov", MergeRule.SPELLING));
    }

    @Test
    void whoseOneIsMergesNothing() {
        assertThat(merges("{ Their/PRP$ spokesman/NN } agreed/VBD ./.")).isEmpty();
    }

    @Test
    void aMinistryOfAStateIsAnOffice() {
        assertThat(merges("{ Russia/NNP 's/POS foreign/JJ ministry/NN } agreed/VBD ./."))
                .contains(tuple("Russia 's foreign ministry", "Russia", MergeRule.OFFICE));
    }

    @Test
    void officialsOfAStateAreADelegation() {
        assertThat(merges("{ Polish/JJ officials/NNS } agreed/VBD ./."))
                .containsExactly(tuple("Polish officials", "Poland", MergeRule.DELEGATION));
    }

    @Test
    void anAliasStandsInTheText() {
        Marked marked = Marked.of("a", "{ Poland/NNP 's/POS negotiators/NNS } agreed/VBD ./.");
        ActorRegistry registry = ActorRegistry.unite(List.of(marked.resolve())).merged(Merge.PRINCIPALS);
        assertThat(registry.entities())
                .hasSize(1)
                .allSatisfy(poland -> assertThat(poland.aliases()).containsExactly("Poland 's negotiators"));
    }

    @Test
    void aNameThatStandsInTheTextIsAnAlias() {
        Marked marked = Marked.of("a", "{ Polish/JJ negotiators/NNS } agreed/VBD ./.");
        ActorRegistry registry = ActorRegistry.unite(List.of(marked.resolve())).merged(Merge.PRINCIPALS);
        assertThat(registry.entities())
                .hasSize(1)
                .allSatisfy(poland -> assertThat(poland.aliases()).containsExactly("Polish negotiators"));
    }

    private static List<Tuple> merges(String markup) {
        ActorRegistry registry =
                ActorRegistry.unite(List.of(Marked.of("a", markup).resolve())).merged(Merge.PRINCIPALS);
        return registry.merges().stream()
                .filter(merge -> merge.document().equals(new DocumentId("a")))
                .map(merge -> tuple(merge.mention(), merge.entity(), merge.rule()))
                .toList();
    }
}
