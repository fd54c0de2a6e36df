package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import org.junit.jupiter.api.Test;

final class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void knowsStatesByVariantsWithArticleAndPossessive() {
        assertThat(gazetteer.kindOf("the Netherlands’")).contains(EntityKind.STATE);
        assertThat(gazetteer.kindOf("Côte d’Ivoire")).contains(EntityKind.STATE);
    }

    @Test
    void knowsTreatiesAndOrganisations() {
        assertThat(gazetteer.kindOf("JCPOA")).contains(EntityKind.TREATY);
        assertThat(gazetteer.kindOf("OSCE")).contains(EntityKind.ORGANISATION);
    }

    @Test
    void capitalIsNoName() {
        assertThat(gazetteer.kindOf("Warsaw")).isEmpty();
        assertThat(gazetteer.bySeat("Warsaw")).map(Gazetteer.Entry::name).contains("Poland");
    }

    @Test
    void acronymKeepsItsCase() {
        assertThat(gazetteer.kindOf("US")).isPresent();
        assertThat(gazetteer.kindOf("us")).isEmpty();
    }

    @Test
    void peoplesAreThePluralsOfDemonyms() {
        assertThat(gazetteer.byPeople("Poles")).map(Gazetteer.Entry::name).contains("Poland");
        assertThat(gazetteer.byPeople("Portuguese")).map(Gazetteer.Entry::name).contains("Portugal");
    }
}
