package dev.parley.network;

import java.util.ArrayList;
import java.util.List;

/** Weighs the ties among the rows of an incidence matrix, row by row, so that memory goes with the ties there are. Mutable, for one pass. */
final class OneMode {

    private final List<SparseRow> rows;
    private final List<SparseRow> columns;
    private final double[] totals;
    private final double[] congruence;
    private final double[] conflict;
    /** What a row, and what the other one, has in the places where both have some. */
    private final double[] shared;

    private final double[] otherShared;

    private OneMode(List<SparseRow> rows, List<SparseRow> columns) {
        this.rows = rows;
        this.columns = columns;
        this.totals = rows.stream().mapToDouble(SparseRow::total).toArray();
        this.congruence = new double[rows.size()];
        this.conflict = new double[rows.size()];
        this.shared = new double[rows.size()];
        this.otherShared = new double[rows.size()];
    }

    /**
     * Weighs.
     *
     * @param rows the rows among which there are ties
     * @param columns the same matrix turned over
     * @param options how; the mode does not matter any more
     * @return the ties by row and column, row before column
     */
    static List<Tie> ties(List<SparseRow> rows, List<SparseRow> columns, NetworkOptions options) {
        OneMode pass = new OneMode(rows, columns);
        List<Tie> ties = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            pass.meet(row);
            for (int other = row + 1; other < rows.size(); other++) {
                double weight = pass.weight(options.weight(), other);
                if (pass.isTied(options.weight(), other)) {
                    double divisor = pass.divisor(options.normalisation(), row, other);
                    ties.add(new Tie(
                            row,
                            other,
                            divisor == 0 ? 0 : weight / divisor,
                            pass.congruence[other],
                            pass.conflict[other]));
                }
                pass.forget(other);
            }
        }
        return ties;
    }

    private void meet(int row) {
        SparseRow own = rows.get(row);
        for (int i = 0; i < own.columns.length; i++) {
            SparseRow column = columns.get(own.columns[i]);
            for (int k = 0; k < column.columns.length; k++) {
                if (column.columns[k] > row) {
                    meet(own.pro[i], own.contra[i], column, k);
                }
            }
        }
    }

    private void meet(double pro, double contra, SparseRow column, int place) {
        int other = column.columns[place];
        double otherPro = column.pro[place];
        double otherContra = column.contra[place];
        congruence[other] += pro * otherPro + contra * otherContra;
        conflict[other] += pro * otherContra + contra * otherPro;
        if (pro > 0 && otherPro > 0) {
            shared[other] += pro;
            otherShared[other] += otherPro;
        }
        if (contra > 0 && otherContra > 0) {
            shared[other] += contra;
            otherShared[other] += otherContra;
        }
    }

    private void forget(int other) {
        congruence[other] = 0;
        conflict[other] = 0;
        shared[other] = 0;
        otherShared[other] = 0;
    }

    private boolean isTied(Weight weight, int other) {
        return switch (weight) {
            case CONGRUENCE -> congruence[other] > 0;
            case CONFLICT -> conflict[other] > 0;
            default -> congruence[other] + conflict[other] > 0;
        };
    }

    private double weight(Weight weight, int other) {
        return switch (weight) {
            case CONGRUENCE -> congruence[other];
            case CONFLICT -> conflict[other];
            case SUBTRACT -> congruence[other] - conflict[other];
            default -> congruence[other] + conflict[other];
        };
    }

    private double divisor(Normalisation normalisation, int row, int other) {
        return switch (normalisation) {
            case AVERAGE -> (totals[row] + totals[other]) / 2;
            case COSINE -> totals[row] * totals[other];
            // What meets multiplies to the congruence, stance by stance.
            case JACCARD -> (totals[row] - shared[other]) + (totals[other] - otherShared[other]) + congruence[other];
            default -> 1;
        };
    }
}
