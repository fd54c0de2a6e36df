package dev.parley.exchange;

/** Counts the code points before a place in a text: what Python and brat count, where Java counts UTF-16 code units. Immutable. */
final class CodePointOffsets {

    private final int[] before;

    CodePointOffsets(String text) {
        before = new int[text.length() + 1];
        for (int unit = 0; unit < text.length(); unit++) {
            boolean endsPair = unit > 0
                    && Character.isLowSurrogate(text.charAt(unit))
                    && Character.isHighSurrogate(text.charAt(unit - 1));
            before[unit + 1] = endsPair ? before[unit] : before[unit] + 1;
        }
    }

    /** Returns how many code points begin before a code unit; the length of the text stands for its end. */
    int at(int unit) {
        return before[unit];
    }
}
