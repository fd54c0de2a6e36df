package dev.parley.export;

import dev.parley.table.CsvColumn;
import java.util.Arrays;
import java.util.List;

/** The columns of {@code claims.csv} in their order. */
enum ClaimColumn implements CsvColumn {
    CLAIM(Need.OPTIONAL),
    DOCUMENT(Need.REQUIRED),
    SOURCE(Need.REQUIRED),
    SOURCE_KIND(Need.REQUIRED),
    MENTION(Need.OPTIONAL),
    PROPOSAL(Need.REQUIRED),
    STANCE(Need.REQUIRED),
    CONDITIONAL(Need.OPTIONAL),
    VOICE(Need.OPTIONAL),
    START(Need.REQUIRED),
    END(Need.REQUIRED),
    EVIDENCE(Need.REQUIRED),
    CONFIDENCE(Need.OPTIONAL),
    OUTLET(Need.OPTIONAL),
    AUTHOR(Need.OPTIONAL),
    DATE(Need.OPTIONAL),
    VIA(Need.OPTIONAL),
    CARRIERS(Need.OPTIONAL),
    CARRIER_OUTLETS(Need.OPTIONAL);

    private final Need need;

    ClaimColumn(Need need) {
        this.need = need;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(CsvColumn::label).toList();
    }

    @Override
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Whether a file can do without the column. */
    private enum Need {
        REQUIRED,
        OPTIONAL
    }
}
