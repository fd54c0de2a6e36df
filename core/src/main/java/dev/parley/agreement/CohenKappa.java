package dev.parley.agreement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Cohen's kappa of two coders: {@code (p_o - p_e) / (1 - p_e)}, where the chance {@code p_e} follows from how often each coder uses each value
 * (Cohen, <em>A Coefficient of Agreement for Nominal Scales</em>, Educational and Psychological Measurement 20, 1960). Stateless.
 */
public final class CohenKappa {

    private CohenKappa() {}

    /**
     * Computes kappa.
     *
     * @param pairs the values of each unit, that of the first coder first
     * @return kappa, at most 1; empty if there are no units or both coders use one value only
     */
    public static OptionalDouble of(List<Pair> pairs) {
        Multiset<String> first = HashMultiset.create();
        Multiset<String> second = HashMultiset.create();
        long agreeing = 0;
        for (Pair pair : pairs) {
            first.add(pair.first());
            second.add(pair.second());
            agreeing += pair.first().equals(pair.second()) ? 1 : 0;
        }
        double n = pairs.size();
        double chance = 0;
        for (Multiset.Entry<String> entry : first.entrySet()) {
            chance += entry.getCount() / n * (second.count(entry.getElement()) / n);
        }
        return n == 0 || chance >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((agreeing / n - chance) / (1 - chance));
    }
}
