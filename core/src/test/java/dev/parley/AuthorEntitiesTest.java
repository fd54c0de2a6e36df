package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AuthorEntitiesTest {

    private static final DocumentId A = new DocumentId("a");

    @Test
    void authorWhoIsKnownByNameIsAnEntity() {
        assertThat(AuthorEntities.among(List.of(), List.of(by("Mira Holt")), List.of()))
                .containsExactly(new Entity("Mira Holt", EntityKind.AUTHOR, List.of(), 0, List.of(A)));
    }

    @Test
    void authorWhomDocumentsSpeakOfIsThatPerson() {
        Entity person = new Entity("Mira Holt", EntityKind.PERSON, List.of("Holt"), 2, List.of(A));
        assertThat(AuthorEntities.among(List.of(person), List.of(by("Mira Holt")), List.of()))
                .containsExactly(person);
    }

    @Test
    void unknownAuthorWhoHoldsNothingIsNone() {
        DocumentSummary document = new DocumentSummary(A, "a.txt", Metadata.NONE, 10, 5, "");
        assertThat(AuthorEntities.among(List.of(), List.of(document), List.of()))
                .isEmpty();
    }

    private static DocumentSummary by(String author) {
        return new DocumentSummary(A, "a.txt", Metadata.NONE.with(Field.AUTHOR, author), 10, 5, "");
    }
}
