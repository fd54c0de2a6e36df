package dev.parley.induction;

import com.google.common.base.CharMatcher;

/** Forms of English verbs, from the lemma. Immutable. */
final class Inflection {

    private static final CharMatcher VOWEL = CharMatcher.anyOf("aeiou");

    private final WordTable participles = WordTable.read("participles.tsv");

    /** The present tense behind a subject in the third person. */
    String present(String lemma, Count number) {
        if (lemma.equals("be")) {
            return number == Count.PLURAL ? "are" : "is";
        }
        if (number == Count.PLURAL) {
            return lemma;
        }
        if (lemma.equals("have")) {
            return "has";
        }
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hisses = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o");
        return lemma + (hisses ? "es" : "s");
    }

    /** The past participle. */
    String participle(String lemma) {
        return participles.find(lemma).orElseGet(() -> regular(lemma));
    }

    private static String regular(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return endsInConsonantAndY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.length() > 1 && lemma.endsWith("y") && !VOWEL.matches(lemma.charAt(lemma.length() - 2));
    }

    /** How many the subject is. */
    enum Count {
        SINGULAR,
        PLURAL
    }
}
