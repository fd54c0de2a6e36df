package dev.parley.network;

import java.util.Map;
import java.util.SortedMap;

/** A row of an incidence matrix: the columns with claims in order, and how much there is for and against. Never changed once made. */
final class SparseRow {

    final int[] columns;
    final double[] pro;
    final double[] contra;

    /** Takes column to the sums for and against it. */
    SparseRow(SortedMap<Integer, double[]> cells) {
        columns = new int[cells.size()];
        pro = new double[cells.size()];
        contra = new double[cells.size()];
        int place = 0;
        for (Map.Entry<Integer, double[]> cell : cells.entrySet()) {
            columns[place] = cell.getKey();
            pro[place] = cell.getValue()[0];
            contra[place] = cell.getValue()[1];
            place++;
        }
    }

    /** Returns all that is in the row. */
    double total() {
        double total = 0;
        for (int i = 0; i < columns.length; i++) {
            total += pro[i] + contra[i];
        }
        return total;
    }
}
