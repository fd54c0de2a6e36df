package dev.parley.agreement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for nominal data, any number of coders and missing values: {@code 1 - D_o / D_e}, from coincidences of values within units
 * (Krippendorff, <em>Computing Krippendorff's Alpha-Reliability</em>, 2011; <em>Content Analysis</em>, 2nd edition 2004, section 11.3).
 * Stateless.
 */
public final class NominalAlpha {

    private NominalAlpha() {}

    /**
     * Computes alpha.
     *
     * @param units for each unit the values that coders gave it, missing ones left out; units with less than two values pair nothing and
     *     have no bearing
     * @return alpha, at most 1; 0 is what chance gives; empty if nothing can be paired or all values are the same, so that chance cannot be told
     *     from agreement
     */
    public static OptionalDouble of(List<? extends List<?>> units) {
        Multiset<Object> totals = HashMultiset.create();
        double disagreeing = 0;
        for (List<?> unit : units) {
            if (unit.size() < 2) {
                continue;
            }
            Multiset<Object> values = HashMultiset.create(unit);
            double pairs = 0;
            for (Multiset.Entry<Object> entry : values.entrySet()) {
                pairs += (double) entry.getCount() * (unit.size() - entry.getCount());
            }
            disagreeing += pairs / (unit.size() - 1);
            totals.addAll(unit);
        }
        double n = totals.size();
        double unequal = 0;
        for (Multiset.Entry<Object> entry : totals.entrySet()) {
            unequal += entry.getCount() * (n - entry.getCount());
        }
        return unequal == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * disagreeing / unequal);
    }
}
