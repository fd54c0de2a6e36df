package dev.parley.exchange;

import dev.parley.network.Tie;
import java.util.List;
import java.util.function.Function;

/**
 * What files with attributes say of a tie.
 *
 * @param name the name of the attribute
 * @param type {@code string} or {@code double}
 * @param value reads it off a tie
 */
record TieColumn(String name, String type, Function<Tie, String> value) {

    private static final TieColumn WEIGHT = new TieColumn("weight", "double", tie -> Figures.of(tie.weight()));

    private static final List<TieColumn> TWO_MODE = List.of(
            WEIGHT,
            new TieColumn("stance", "string", TieColumn::stance),
            new TieColumn("support", "double", tie -> Figures.of(tie.pro())),
            new TieColumn("oppose", "double", tie -> Figures.of(tie.contra())));

    private static final List<TieColumn> ONE_MODE = List.of(
            WEIGHT,
            new TieColumn("congruence", "double", tie -> Figures.of(tie.pro())),
            new TieColumn("conflict", "double", tie -> Figures.of(tie.contra())));

    static List<TieColumn> of(NamedNetwork network) {
        return network.isTwoMode() ? TWO_MODE : ONE_MODE;
    }

    private static String stance(Tie tie) {
        if (tie.pro() > 0 && tie.contra() > 0) {
            return "mixed";
        }
        return tie.pro() > 0 ? "support" : "oppose";
    }
}
