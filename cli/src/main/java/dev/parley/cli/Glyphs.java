package dev.parley.cli;

import dev.parley.matrix.Stand;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The signs of a summary. */
enum Glyphs {
    /** For whoever reads Unicode. */
    UNICODE("✓", "✗", "±", "?", "·", "…"),
    /** For terminals that know nothing else. */
    ASCII("+", "-", "~", "?", ".", "...");

    private final String supports;
    private final String opposes;
    private final String mixed;
    private final String conditional;
    private final String silent;
    private final String ellipsis;

    Glyphs(String supports, String opposes, String mixed, String conditional, String silent, String ellipsis) {
        this.supports = supports;
        this.opposes = opposes;
        this.mixed = mixed;
        this.conditional = conditional;
        this.silent = silent;
        this.ellipsis = ellipsis;
    }

    String of(Stand stand) {
        return switch (stand) {
            case SUPPORTS -> supports;
            case OPPOSES -> opposes;
            case MIXED -> mixed;
            case CONDITIONAL -> conditional;
        };
    }

    String silent() {
        return silent;
    }

    String ellipsis() {
        return ellipsis;
    }

    boolean isEncodableIn(Charset charset) {
        return charset.canEncode()
                && charset.newEncoder().canEncode(supports + opposes + mixed + conditional + silent + ellipsis);
    }

    /** Replaces what cannot be shown by question marks. */
    String showable(String text) {
        if (this == UNICODE) {
            return text;
        }
        CharsetEncoder ascii = StandardCharsets.US_ASCII.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> ascii.canEncode(character) ? character : "?")
                .collect(Collectors.joining());
    }
}
