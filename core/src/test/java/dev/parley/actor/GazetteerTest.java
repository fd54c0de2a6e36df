package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.parley.annotation.EntityKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        assertThat(gazetteer.bySeat("Warsaw"))
                .extracting(Gazetteer.Entry::principal)
                .containsExactly("Poland");
    }

    /** By the names that the CLDR gives in English. */
    @Test
    void knowsEveryCodeOfIso3166() {
        Set<String> unknown = new TreeSet<>();
        for (String code : Locale.getISOCountries()) {
            String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
            if (!knows(name)) {
                unknown.add(code + " " + name);
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** With "&" for "and" and without what stands in brackets, as the CLDR has it for the sake of short menus. */
    private boolean knows(String name) {
        String spelledOut = name.replace("&", "and").replace("St.", "Saint");
        return Stream.of(name, spelledOut, spelledOut.replaceAll(" \\(.*\\)| SAR China| - .*", ""))
                .anyMatch(form -> gazetteer.kindOf(form).isPresent());
    }

    @Test
    void hasWellOverAHundredTreaties() {
        assertThat(Table.read("treaties.tsv", 3)).hasSizeGreaterThan(150);
    }

    @Test
    void noNameOfATableIsGivenTwice() {
        for (String table : List.of("states.tsv", "organisations.tsv", "treaties.tsv")) {
            List<String> names = new ArrayList<>();
            int columns = table.equals("treaties.tsv") ? 3 : table.equals("states.tsv") ? 5 : 6;
            Table.read(table, columns).forEach(row -> {
                names.add(NameForms.key(row.cell(0)));
                row.values(2).stream().map(NameForms::key).distinct().forEach(names::add);
            });
            assertThat(names.stream()
                            .filter(name -> Collections.frequency(names, name) > 2)
                            .distinct())
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void everyPrincipalAndStateOfAnOrganisationIsKnown() {
        assertThat(Table.read("organisations.tsv", 6).stream()
                        .flatMap(row -> Stream.concat(row.values(4).stream(), row.values(5).stream()))
                        .filter(name -> gazetteer.kindOf(name).isEmpty()))
                .isEmpty();
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
