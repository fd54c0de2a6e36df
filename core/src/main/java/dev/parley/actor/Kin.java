package dev.parley.actor;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * What a noun of relatives tells, from {@code kin.tsv}.
 *
 * @param gender whether they are men or women
 * @param isPartner whether there is but one at a time, as of husbands
 */
record Kin(Gender gender, boolean isPartner) {

    private static final ImmutableMap<String, Kin> NOUNS = Table.read("kin.tsv", 3).stream()
            .collect(ImmutableMap.toImmutableMap(
                    row -> row.cell(0),
                    row -> new Kin(Gender.of(row.cell(1)), row.cell(2).equals("PARTNER"))));

    static Optional<Kin> of(String noun) {
        return Optional.ofNullable(NOUNS.get(noun.toLowerCase(Locale.ROOT)));
    }
}
