package dev.parley.body;

import java.util.Set;

/** The words that English sentences are built with. */
final class CommonWords {

    private static final Set<String> WORDS = Set.copyOf(WordLists.read("common-words.txt"));

    private CommonWords() {}

    /** Tells whether a word in lower case is one of them. */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
