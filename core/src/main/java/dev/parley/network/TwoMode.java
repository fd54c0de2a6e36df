package dev.parley.network;

import java.util.ArrayList;
import java.util.List;

/** Weighs the ties from sources to proposals. */
final class TwoMode {

    private TwoMode() {}

    static List<Tie> ties(Incidence incidence, NetworkOptions options) {
        double[] prominence =
                incidence.turned().stream().mapToDouble(SparseRow::total).toArray();
        List<Tie> ties = new ArrayList<>();
        for (int row = 0; row < incidence.rows().size(); row++) {
            SparseRow own = incidence.rows().get(row);
            double activity = own.total();
            for (int i = 0; i < own.columns.length; i++) {
                int column = own.columns[i];
                double divisor = switch (options.normalisation()) {
                    case ACTIVITY -> activity;
                    case PROMINENCE -> prominence[column];
                    default -> 1;
                };
                double weight = weight(options.weight(), own.pro[i], own.contra[i]) / divisor;
                ties.add(new Tie(row, column, weight, own.pro[i], own.contra[i]));
            }
        }
        return ties;
    }

    private static double weight(Weight weight, double pro, double contra) {
        return switch (weight) {
            case COMBINE -> (pro > 0 ? 1 : 0) + (contra > 0 ? 2 : 0);
            case SUBTRACT -> pro - contra;
            default -> pro + contra;
        };
    }
}
