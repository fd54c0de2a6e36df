package dev.parley.actor;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Nouns of papers that bear names, from {@code papers.tsv}. */
enum PaperWords {
    /** With a name in front: "the Lind plan". */
    NAMED,
    /** Ordinary enough to need two parties or a capital of their own. */
    FAINT,
    /** What is signed, at the beginning of a title. */
    TREATY,
    /** Other papers, at the beginning of a title. */
    PAPER,
    /** By which a text tells that something titled is not signed. */
    UNSIGNED;

    private final ImmutableSet<String> words;

    PaperWords() {
        words = Table.read("papers.tsv", 2).stream()
                .filter(row -> row.values(1).contains(name()))
                .map(row -> row.cell(0))
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a word that begins a title, with a capital, is one. */
    boolean opens(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && has(word);
    }
}
