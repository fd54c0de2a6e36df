package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bodies that one document calls by the end of the name that others have whole. */
final class BodyTailsTest {

    @Test
    void theHarbourBoardIsTheOnlyOneOfTheCorpus() {
        assertThat(united("Lund Harbour Board", "Harbour Board")).containsExactly("Lund Harbour Board");
    }

    @Test
    void theHarbourBoardMayBeAnyOfTwo() {
        assertThat(united("Lund Harbour Board", "Tarn Harbour Board", "Harbour Board"))
                .containsExactly("Harbour Board", "Lund Harbour Board", "Tarn Harbour Board");
    }

    @Test
    void theBoardMayBeAny() {
        assertThat(united("Lund Harbour Board", "Board")).hasSize(2);
    }

    @Test
    void aPartyIsNotTheOneWithTheLongerName() {
        assertThat(united("Christian Rowers Party", "Rowers Party")).hasSize(2);
    }

    @Test
    void aMinistryMayBeAnyStates() {
        assertThat(united("Ruritanian Harbour Ministry", "Harbour Ministry")).hasSize(2);
    }

    @Test
    void aNameThatEndsInNoWordForABodyStays() {
        assertThat(united("Old Havnar Line", "Havnar Line")).hasSize(2);
    }

    @Test
    void oneDocumentMayKeepThemApart() {
        LocalEntity whole = body("Lund Harbour Board", new Span(0, 4));
        LocalEntity tail = body("Harbour Board", new Span(9, 12));
        DocumentActors both = new DocumentActors(new DocumentId("a"), List.of(whole, tail), Map.of());
        assertThat(ActorRegistry.unite(List.of(both)).entities()).hasSize(2);
    }

    private static List<String> united(String... names) {
        List<DocumentActors> documents = Stream.of(names)
                .map(name -> new DocumentActors(new DocumentId(name), List.of(body(name, new Span(0, 4))), Map.of()))
                .toList();
        return ActorRegistry.unite(documents).entities().stream()
                .map(Entity::name)
                .sorted()
                .toList();
    }

    private static LocalEntity body(String name, Span span) {
        return new LocalEntity(name, EntityKind.ORGANISATION, List.of(name), List.of(span));
    }
}
