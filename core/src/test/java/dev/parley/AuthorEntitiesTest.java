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
    void bodyThatIntroducesTheAuthorIsAnEntityAndHisAffiliation() {
        assertThat(AuthorEntities.among(List.of(), List.of(of("Mira Holt", "Institute for Tides")), List.of()))
                .containsExactly(
                        new Entity("Institute for Tides", EntityKind.ORGANISATION, List.of(), 0, List.of(A)),
                        new Entity(
                                "Mira Holt",
                                EntityKind.AUTHOR,
                                List.of(),
                                0,
                                List.of(A),
                                "",
                                List.of("Institute for Tides")));
    }

    @Test
    void bodyThatDocumentsNameGoesByItsNameThere() {
        Entity institute = new Entity("Tides Institute", EntityKind.ORGANISATION, List.of("ITS"), 2, List.of(A));
        assertThat(AuthorEntities.among(List.of(institute), List.of(of("Mira Holt", "ITS")), List.of()))
                .filteredOn(entity -> entity.kind() == EntityKind.AUTHOR)
                .singleElement()
                .extracting(Entity::affiliations)
                .isEqualTo(List.of("Tides Institute"));
    }

    @Test
    void unknownAuthorWhoHoldsNothingIsNone() {
        DocumentSummary document = new DocumentSummary(A, "a.txt", Metadata.NONE, 10, 5, "");
        assertThat(AuthorEntities.among(List.of(), List.of(document), List.of()))
                .isEmpty();
    }

    private static DocumentSummary of(String author, String body) {
        Metadata metadata = Metadata.NONE.with(Field.AUTHOR, author).with(Field.AFFILIATION, body);
        return new DocumentSummary(A, "a.txt", metadata, 10, 5, "");
    }

    private static DocumentSummary by(String author) {
        return new DocumentSummary(A, "a.txt", Metadata.NONE.with(Field.AUTHOR, author), 10, 5, "");
    }
}
