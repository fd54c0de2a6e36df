package dev.parley.review;

import dev.parley.table.CsvColumn;

/** The columns of {@code decisions.csv} in their order. */
enum DecisionColumn implements CsvColumn {
    DECISION,
    DOCUMENT,
    SHA256,
    START,
    END,
    EVIDENCE,
    SOURCE,
    SOURCE_KIND,
    PROPOSAL,
    STANCE,
    NEW_SOURCE,
    NEW_SOURCE_KIND,
    NEW_PROPOSAL,
    NEW_STANCE,
    NEW_CONDITIONAL;

    @Override
    public boolean isRequired() {
        return this != SHA256 && this != NEW_CONDITIONAL;
    }
}
