package dev.parley.nlp.reader;

import java.util.Arrays;
import java.util.List;

/**
 * One row of the network's input. The arrays belong to the row and are not changed.
 *
 * @param window the window that it shows
 * @param focusAt where the first wordpiece of the focus stands in the row
 * @param ids the wordpieces
 * @param firstOfType1 the first position of token type 1
 * @param proposalAt the positions of the proposals' marks
 * @param proposals the numbers of the proposals in the codebook
 */
@SuppressWarnings("ArrayRecordComponent") // Rows are made by the thousand and compared by nobody.
record Row(Window window, int focusAt, int[] ids, int firstOfType1, int[] proposalAt, List<Integer> proposals) {

    Row {
        proposals = List.copyOf(proposals);
    }

    int[] mask() {
        int[] mask = new int[ids.length];
        Arrays.fill(mask, 1);
        return mask;
    }

    int[] types() {
        int[] types = new int[ids.length];
        Arrays.fill(types, firstOfType1, ids.length, 1);
        return types;
    }
}
