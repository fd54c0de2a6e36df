package dev.parley.cli;

import dev.parley.matrix.Stand;

/** A colour of the terminal, by its ANSI code. */
enum Paint {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    static Paint of(Stand stand) {
        return switch (stand) {
            case SUPPORTS -> GREEN;
            case OPPOSES -> RED;
            case MIXED -> YELLOW;
            case CONDITIONAL -> CYAN;
        };
    }

    String on(String text, Terminal.Colour colour) {
        return colour == Terminal.Colour.ON ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
