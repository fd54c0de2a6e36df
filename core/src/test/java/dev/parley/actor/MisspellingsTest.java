package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Full names that differ by a letter. */
final class MisspellingsTest {

    @Test
    void aLetterOfOneSoundMakesNoOther() {
        assertThat(union("Anton Reza", "Anton Resa")).hasSize(1);
    }

    @Test
    void aFirstNameOfOneSoundIsTheSame() {
        assertThat(union("Jozef Roelant", "Josef Roelant")).hasSize(1);
    }

    @Test
    void anotherLetterMakesAnother() {
        assertThat(union("Anton Reza", "Anton Repa")).hasSize(2);
    }

    @Test
    void theEndOfAFirstNameMakesAnother() {
        assertThat(union("Mario Roelant", "Maria Roelant")).hasSize(2);
    }

    @Test
    void aNameThatThreeBearIsNobodysElse() {
        assertThat(union("Jozef Roelant", "Josef Roelant", "Ida Roelant")).hasSize(3);
    }

    @Test
    void theLastNameAloneIsTheirs() {
        DocumentActors other =
                Marked.of("z", "[PERSON Resa/NNP ] agreed/VBD ./.").resolve();
        DocumentActors first =
                Marked.of("a", "[PERSON Anton/NNP Reza/NNP ] agreed/VBD ./.").resolve();
        DocumentActors second =
                Marked.of("b", "[PERSON Anton/NNP Resa/NNP ] agreed/VBD ./.").resolve();
        assertThat(ActorRegistry.unite(List.of(first, second, other)).entities())
                .hasSize(1);
    }

    private static List<Entity> union(String... names) {
        List<DocumentActors> documents = new ArrayList<>();
        for (String name : names) {
            String marked = name.replace(" ", "/NNP ") + "/NNP";
            documents.add(Marked.of("d" + documents.size(), "[PERSON " + marked + " ] agreed/VBD ./.")
                    .resolve());
        }
        return ActorRegistry.unite(documents).entities();
    }
}
