package dev.parley.codebook;

import dev.parley.table.CsvColumn;

/** The columns of a codebook. */
enum CodebookColumn implements CsvColumn {
    ID,
    PROPOSAL,
    DESCRIPTION,
    PARENT;

    @Override
    public boolean isRequired() {
        return this == ID || this == PROPOSAL;
    }
}
