package dev.parley.export;

import dev.parley.matrix.Position;

/** What stands in a cell of {@code matrix.csv}; a silent cell is empty with each of them. */
public enum Cells {
    /** The stand: {@code supports}, {@code opposes}, {@code mixed} or {@code conditional}. */
    CODE,
    /** The number of claims, at least 1. */
    COUNT,
    /** The number of claims for the proposal minus the number against it; 0 is balanced, not silent. */
    NET;

    String of(Position position) {
        return switch (this) {
            case CODE -> Values.label(position.stand());
            case COUNT -> Integer.toString(position.claims().size());
            case NET -> Integer.toString(position.support() - position.oppose());
        };
    }
}
