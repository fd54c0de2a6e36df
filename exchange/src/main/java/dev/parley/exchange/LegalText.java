package dev.parley.exchange;

/** Makes text fit for XML 1.0 and for UTF-8, one code unit for one. Stateless. */
final class LegalText {

    private static final char REPLACEMENT = '\uFFFD';

    private LegalText() {}

    /** Replaces what XML forbids, half surrogate pairs among it, by U+FFFD; the length in code units stays. */
    static String of(String text) {
        StringBuilder legal = new StringBuilder(text);
        for (int i = 0; i < legal.length(); i++) {
            char unit = legal.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < legal.length()
                    && Character.isLowSurrogate(legal.charAt(i + 1))) {
                i++;
            } else if (!isLegal(unit)) {
                legal.setCharAt(i, REPLACEMENT);
            }
        }
        return legal.toString();
    }

    private static boolean isLegal(char unit) {
        return unit < ' '
                ? unit == '\t' || unit == '\n' || unit == '\r'
                : !Character.isSurrogate(unit) && unit != '\uFFFE' && unit != '\uFFFF';
    }
}
