package dev.parley.nlp.reader;

/** The classes into which BERT's normalizer and pre-tokenizer sort code points. */
enum CharacterClass {
    /** Dropped without a trace: control and format characters, private use, lone surrogates, U+FFFD. */
    DROPPED,
    /** Separates words. */
    SPACE,
    /** Stands alone. */
    PUNCTUATION,
    /** A CJK ideograph, which stands alone as well. */
    IDEOGRAPH,
    /** Part of a word. */
    LETTER;

    static CharacterClass of(int codePoint) {
        if (codePoint < 0x80) {
            return ofAscii(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> DROPPED;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> PUNCTUATION;
            default -> codePoint == 0xFFFD ? DROPPED : isIdeograph(codePoint) ? IDEOGRAPH : LETTER;
        };
    }

    private static CharacterClass ofAscii(int codePoint) {
        if (codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return SPACE;
        }
        if (codePoint < ' ' || codePoint == 0x7F) {
            return DROPPED;
        }
        boolean word = in(codePoint, '0', '9') || in(codePoint, 'A', 'Z') || in(codePoint, 'a', 'z');
        return word ? LETTER : PUNCTUATION;
    }

    private static boolean isIdeograph(int codePoint) {
        return in(codePoint, 0x3400, 0x4DBF)
                || in(codePoint, 0x4E00, 0x9FFF)
                || in(codePoint, 0xF900, 0xFAFF)
                || in(codePoint, 0x20000, 0x2A6DF)
                || in(codePoint, 0x2A700, 0x2B81F)
                || in(codePoint, 0x2B920, 0x2CEAF)
                || in(codePoint, 0x2F800, 0x2FA1F);
    }

    private static boolean in(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
