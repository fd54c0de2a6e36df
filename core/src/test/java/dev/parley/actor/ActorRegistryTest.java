package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ActorRegistryTest {

    private static final Span SPAN = new Span(0, 4);

    @Test
    void joinsLastNameWithTheOnlyFullNameOfTheCorpus() {
        ActorRegistry registry = ActorRegistry.unite(List.of(person("a", "Mara Lind"), person("b", "Lind")));
        assertThat(registry.entities()).extracting(Entity::name).containsExactly("Mara Lind");
        assertThat(registry.holdersOf(new DocumentId("b"), SPAN).get(0).entity().documents())
                .hasSize(2);
    }

    @Test
    void mentionsOfAllDocumentsAreTheirEntitys() {
        ActorRegistry registry = ActorRegistry.unite(List.of(person("b", "Lind"), person("a", "Mara Lind")));
        assertThat(registry.mentions())
                .containsExactly(
                        new ActorMention(new DocumentId("a"), SPAN, "Mara Lind"),
                        new ActorMention(new DocumentId("b"), SPAN, "Mara Lind"));
    }

    @Test
    void mentionsOfSpeakersCountAsThoseOfTheirPrincipal() {
        ActorRegistry registry = ActorRegistry.unite(List.of(speaker("a", "Polish officials", "Poland")));
        assertThat(registry.merged(Merge.PRINCIPALS).mentions())
                .containsExactly(new ActorMention(new DocumentId("a"), SPAN, "Poland"));
    }

    @Test
    void leavesLastNameAloneThatTwoPersonsBear() {
        ActorRegistry registry =
                ActorRegistry.unite(List.of(person("a", "Mara Lind"), person("b", "Olof Lind"), person("c", "Lind")));
        assertThat(registry.entities()).extracting(Entity::name).containsExactly("Lind", "Mara Lind", "Olof Lind");
    }

    @Test
    void unitesSpellingVariants() {
        ActorRegistry registry =
                ActorRegistry.unite(List.of(person("a", "Sergei Volkov"), person("b", "Sergey Volkov")));
        assertThat(registry.entities()).hasSize(1);
    }

    @Test
    void unitesLettersInOnePieceWithLettersAndMarksInTwo() {
        ActorRegistry registry =
                ActorRegistry.unite(List.of(person("a", "Tuuli Rönnberg"), person("b", "Tuuli Ro\u0308nnberg")));
        assertThat(registry.entities()).hasSize(1);
    }

    @Test
    void unitesSpellingVariantsOfLastNamesAlone() {
        ActorRegistry registry = ActorRegistry.unite(List.of(person("a", "Voronskyy"), person("b", "Voronsky")));
        assertThat(registry.entities()).hasSize(1);
    }

    @Test
    void unitesFirstNamesOfTwoLanguages() {
        ActorRegistry registry =
                ActorRegistry.unite(List.of(person("a", "Volodymyr Lind"), person("b", "Vladimir Lind")));
        assertThat(registry.entities()).hasSize(1);
    }

    @Test
    void marriedCoupleIsTwoPersons() {
        ActorRegistry registry = ActorRegistry.unite(
                List.of(person("a", "Mara Lind"), person("b", "Olof Lind"), person("c", "Mara Lind")));
        assertThat(registry.entities()).extracting(Entity::name).containsExactly("Mara Lind", "Olof Lind");
    }

    @Test
    void keepsTwoOfOneLastNameApartWhomADocumentKeepsApart() {
        DocumentActors record = new DocumentActors(
                new DocumentId("a"),
                List.of(
                        new LocalEntity("Smith", EntityKind.PERSON, List.of("Mr. Smith"), List.of(SPAN)),
                        new LocalEntity("Smith", EntityKind.PERSON, List.of("Ms. Smith"), List.of(new Span(9, 12)))),
                Map.of());
        assertThat(ActorRegistry.unite(List.of(record)).entities())
                .extracting(Entity::name)
                .containsExactly("Smith", "Smith (person)");
    }

    @Test
    void familyIsNoneOfItsMembers() {
        ActorRegistry registry = ActorRegistry.unite(List.of(person("a", "Mara Lind"), person("b", "the Linds")));
        assertThat(registry.entities()).hasSize(2);
    }

    @Test
    void curlyApostropheIsTheSameName() {
        ActorRegistry registry = ActorRegistry.unite(List.of(
                actors("a", "Dockers' Union", EntityKind.ORGANISATION, "Dockers' Union"),
                actors("b", "Dockers’ Union", EntityKind.ORGANISATION, "Dockers’ Union")));
        assertThat(registry.entities()).hasSize(1);
    }

    @Test
    void joinsLastNameTakenForABodyWithTheOnlyPersonWhoBearsIt() {
        ActorRegistry registry = ActorRegistry.unite(
                List.of(person("a", "Mara Lind"), actors("b", "Lind", EntityKind.ORGANISATION, "Lind")));
        assertThat(registry.entities()).extracting(Entity::name).containsExactly("Mara Lind");
    }

    @Test
    void joinsACompanyWithItselfWithoutItsLegalForm() {
        ActorRegistry registry = ActorRegistry.unite(List.of(
                actors("a", "Quill Works Ltd", EntityKind.ORGANISATION, "Quill Works Ltd"),
                actors("b", "Quill Works", EntityKind.ORGANISATION, "Quill Works")));
        assertThat(registry.entities()).hasSize(1);
    }

    @Test
    void doesNotJoinACompanyThatBearsALastName() {
        ActorRegistry registry = ActorRegistry.unite(List.of(
                person("a", "Mara Lind"),
                actors("b", "Lind", EntityKind.ORGANISATION, "Lind"),
                actors("c", "Lind Motor Works", EntityKind.ORGANISATION, "Lind Motor Works")));
        assertThat(registry.entities()).hasSize(3);
    }

    @Test
    void speakersOfOneDescriptionForTwoPrincipalsStayApart() {
        ActorRegistry registry = ActorRegistry.unite(
                List.of(speaker("a", "negotiators", "Poland"), speaker("b", "negotiators", "Sweden")));
        assertThat(registry.entities())
                .extracting(Entity::name, Entity::parent)
                .containsExactly(
                        tuple("Poland", ""),
                        tuple("Sweden", ""),
                        tuple("negotiators", "Poland"),
                        tuple("negotiators (group)", "Sweden"));
    }

    @Test
    void speakersCountAsTheirPrincipalsOnlyIfMerged() {
        ActorRegistry registry = ActorRegistry.unite(List.of(speaker("a", "negotiators", "Poland")));
        assertThat(registry.holdersOf(new DocumentId("a"), SPAN).get(0).entity().name())
                .isEqualTo("negotiators");
        ActorRegistry merged = registry.merged(Merge.PRINCIPALS);
        assertThat(merged.holdersOf(new DocumentId("a"), SPAN).get(0).entity().name())
                .isEqualTo("Poland");
        assertThat(merged.entities()).extracting(Entity::name).containsExactly("Poland");
        assertThat(merged.entities().get(0).aliases()).containsExactly("negotiators");
    }

    @Test
    void listsEveryMergeWithItsRule() {
        ActorRegistry registry = ActorRegistry.unite(List.of(
                speaker("a", "negotiators", "Poland"), person("b", "Sergei Volkov"), person("c", "Sergey Volkov")));
        assertThat(registry.merges())
                .containsExactly(
                        new MergedMention("Sergey Volkov", "Sergei Volkov", MergeRule.SPELLING, new DocumentId("c")));
        assertThat(registry.merged(Merge.PRINCIPALS).merges())
                .containsExactly(
                        new MergedMention("negotiators", "Poland", MergeRule.DELEGATION, new DocumentId("a")),
                        new MergedMention("Sergey Volkov", "Sergei Volkov", MergeRule.SPELLING, new DocumentId("c")));
    }

    @Test
    void personAndStateWithOneNameStayApart() {
        ActorRegistry registry = ActorRegistry.unite(List.of(
                actors("a", "Georgia Hart", EntityKind.PERSON, "Hart"), actors("b", "Hart", EntityKind.STATE, "Hart")));
        assertThat(registry.entities()).hasSize(2);
    }

    @Test
    void unitesAcronymWithTheNameThatAnotherDocumentExplains() {
        ActorRegistry registry = ActorRegistry.unite(List.of(
                actors("a", "River States Union", EntityKind.ORGANISATION, "River States Union", "RSU"),
                actors("b", "RSU", EntityKind.ORGANISATION, "RSU")));
        assertThat(registry.entities()).extracting(Entity::name).containsExactly("River States Union");
    }

    @Test
    void joinsNameTakenForAPlaceWithThePersonWhoIsCalledSo() {
        ActorRegistry registry = ActorRegistry.unite(List.of(
                actors("a", "Mara Lind", EntityKind.PERSON, "Mara Lind", "Lind"),
                actors("b", "Lind", EntityKind.PLACE, "Lind")));
        assertThat(registry.entities()).extracting(Entity::kind).containsExactly(EntityKind.PERSON);
    }

    @Test
    void doesNotJoinPlaceWithPersonWhoIsNeverCalledSo() {
        ActorRegistry registry =
                ActorRegistry.unite(List.of(person("a", "Mara Lind"), actors("b", "Lind", EntityKind.PLACE, "Lind")));
        assertThat(registry.entities()).hasSize(2);
    }

    @Test
    void hyphenWithSpacesIsTheSameName() {
        ActorRegistry registry = ActorRegistry.unite(List.of(
                actors("a", "North-South Council", EntityKind.ORGANISATION, "North-South Council"),
                actors("b", "North –South Council", EntityKind.ORGANISATION, "North –South Council")));
        assertThat(registry.entities()).hasSize(1);
    }

    @Test
    void doesNotDependOnTheOrderOfDocuments() {
        List<DocumentActors> documents = new ArrayList<>(List.of(
                person("a", "J. Lind"),
                person("b", "Jan Lind"),
                person("c", "Lind"),
                person("d", "Jonas Lind"),
                speaker("f", "negotiators", "Sweden"),
                speaker("g", "negotiators", "Poland"),
                person("h", "Voronskyy"),
                person("i", "Voronsky"),
                person("e", "jan lind")));
        List<Entity> forwards = ActorRegistry.unite(documents).entities();
        Collections.reverse(documents);
        assertThat(ActorRegistry.unite(documents).entities()).isEqualTo(forwards);
    }

    @Test
    void rejectsDocumentThatOccursTwice() {
        List<DocumentActors> documents = List.of(person("a", "Mara Lind"), person("a", "Mara Lind"));
        assertThatThrownBy(() -> ActorRegistry.unite(documents)).hasMessage("document a must not occur twice");
    }

    @Test
    void rejectsMentionThatWasNotResolved() {
        ActorRegistry registry = ActorRegistry.unite(List.of(person("a", "Mara Lind")));
        assertThatThrownBy(() -> registry.holdersOf(new DocumentId("a"), new Span(7, 8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DocumentActors person(String document, String name) {
        return actors(document, name, EntityKind.PERSON, name);
    }

    private static DocumentActors speaker(String document, String name, String principal) {
        return new DocumentActors(
                new DocumentId(document),
                List.of(
                        new LocalEntity(name, EntityKind.GROUP, List.of(name), List.of(SPAN)),
                        new LocalEntity(principal, EntityKind.STATE, List.of(), List.of())),
                Map.of(SPAN, List.of(new Party(SPAN, name, 0))),
                Map.of(0, new Principal(1, MergeRule.DELEGATION)));
    }

    private static DocumentActors actors(String document, String name, EntityKind kind, String... aliases) {
        LocalEntity entity = new LocalEntity(name, kind, List.of(aliases), List.of(SPAN));
        return new DocumentActors(
                new DocumentId(document), List.of(entity), Map.of(SPAN, List.of(new Party(SPAN, name, 0))));
    }
}
