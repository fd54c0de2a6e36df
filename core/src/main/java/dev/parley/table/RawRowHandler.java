package dev.parley.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Makes rows of what the parser meets. Mutable, for one pass over one file. */
final class RawRowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {

    private List<String> values = new ArrayList<>();
    private BitSet quoted = new BitSet();

    @Override
    protected void handleBegin(long startingLineNumber) {
        values = new ArrayList<>(values.size());
        quoted = new BitSet();
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean isQuoted) {
        values.add(new String(buf, offset, len));
        quoted.set(fieldIdx, isQuoted);
    }

    @Override
    protected RecordWrapper<RawRow> buildRecord() {
        int line = Math.toIntExact(getStartingLineNumber());
        return wrapRecord(new RawRow(line, Collections.unmodifiableList(values), quoted));
    }
}
