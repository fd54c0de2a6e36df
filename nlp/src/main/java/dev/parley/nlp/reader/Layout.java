package dev.parley.nlp.reader;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;

/** Lays windows and proposals out as the network was trained to see them. */
final class Layout {

    static final int PROPOSAL = 1;
    static final int FOCUS = 2;
    static final int CLS = 101;
    static final int SEP = 102;
    static final int PROPOSAL_PIECES = 40;
    private static final int PROPOSALS = 10;
    private static final int PIECES = 510;

    private Layout() {}

    /**
     * Makes the rows that together show a window with all its proposals; at least one, even without proposals.
     *
     * @param document the document
     * @param window the window
     * @param proposals the wordpieces of every proposal of the codebook, at most 40 each
     * @param relevant the numbers of those that the window meets, in order
     */
    static List<Row> rows(DocumentPieces document, Window window, List<int[]> proposals, List<Integer> relevant) {
        List<Row> rows = new ArrayList<>();
        int next = 0;
        do {
            Draft draft = new Draft(document, window);
            while (next < relevant.size() && draft.fits(proposals.get(relevant.get(next)))) {
                draft.add(relevant.get(next), proposals.get(relevant.get(next)));
                next++;
            }
            rows.add(draft.finish(window));
        } while (next < relevant.size());
        return rows;
    }

    /** A row in the making. */
    private static final class Draft {

        private final List<Integer> ids = new ArrayList<>();
        private final List<Integer> proposals = new ArrayList<>();
        private final List<Integer> proposalAt = new ArrayList<>();
        private final int focusAt;
        private final int firstOfType1;

        Draft(DocumentPieces document, Window window) {
            ids.add(CLS);
            if (window.context() < window.start()) {
                ids.addAll(Ints.asList(document.ids(window.context(), window.start())));
                ids.add(FOCUS);
            }
            focusAt = ids.size();
            ids.addAll(Ints.asList(document.ids(window.start(), window.end())));
            ids.add(SEP);
            firstOfType1 = ids.size();
        }

        boolean fits(int[] proposal) {
            return proposals.size() < PROPOSALS && ids.size() + proposal.length + 2 <= PIECES;
        }

        void add(int number, int[] proposal) {
            proposals.add(number);
            proposalAt.add(ids.size());
            ids.add(PROPOSAL);
            ids.addAll(Ints.asList(proposal));
        }

        Row finish(Window window) {
            if (!proposals.isEmpty()) {
                ids.add(SEP);
            }
            return new Row(window, focusAt, Ints.toArray(ids), firstOfType1, Ints.toArray(proposalAt), proposals);
        }
    }
}
