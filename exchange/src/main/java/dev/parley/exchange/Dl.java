package dev.parley.exchange;

import dev.parley.export.Exporter;
import java.io.IOException;
import java.util.List;

/**
 * The DL format of UCINET, laid out as Discourse Network Analyzer does it: a full matrix, its labels in quotation marks, one on each line. A quotation
 * mark within a label becomes an apostrophe; UCINET cuts labels at 255 characters, and so does this.
 *
 * <p>Others read less of DL than UCINET: igraph takes nothing but 0 and 1 in a full matrix and no blank in a label, Gephi no two-mode network and all
 * labels on one line. A layout that both took would give the one a network without its weights and the other labels in quotation marks; that they refuse
 * this one keeps their users from mistakes, and {@link GraphMl} is what both read in full.
 */
final class Dl implements Exporter<NamedNetwork> {

    private static final int LONGEST_LABEL = 255;

    @Override
    public void write(NamedNetwork network, Appendable out) throws IOException {
        int rows = network.rows().size();
        if (network.isTwoMode()) {
            out.append("dl nr = " + rows + ", nc = " + network.columns().size() + ", format = fullmatrix\n");
            labels("row labels:", network.rows(), out);
            labels("col labels:", network.columns(), out);
        } else {
            out.append("dl n = " + rows + ", format = fullmatrix\n");
            labels("labels:", network.rows(), out);
        }
        out.append("data:\n");
        FullMatrix matrix = FullMatrix.of(network.network());
        for (int row = 0; row < rows; row++) {
            out.append(String.join(" ", matrix.row(row))).append('\n');
        }
    }

    private static void labels(String head, List<NamedNode> nodes, Appendable out) throws IOException {
        out.append(head).append('\n');
        for (NamedNode node : nodes) {
            String label = Words.onOneLine(LegalText.of(node.name())).replace('"', '\'');
            out.append('"').append(Words.shorten(label, LONGEST_LABEL)).append("\"\n");
        }
    }
}
