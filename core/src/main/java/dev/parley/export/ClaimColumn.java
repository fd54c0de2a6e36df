package dev.parley.export;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of {@code claims.csv} in their order. */
enum ClaimColumn {
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
    VIA(Need.OPTIONAL);

    private final Need need;

    ClaimColumn(Need need) {
        this.need = need;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(ClaimColumn::label).toList();
    }

    /** Finds the column of a heading, however it is capitalised or spaced. */
    static Optional<ClaimColumn> find(String heading) {
        String stripped = heading.strip();
        return Arrays.stream(values())
                .filter(column -> Ascii.equalsIgnoreCase(column.label(), stripped))
                .findFirst();
    }

    String label() {
        return Values.label(this);
    }

    boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Whether a file can do without the column. */
    private enum Need {
        REQUIRED,
        OPTIONAL
    }
}
