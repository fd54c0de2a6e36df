package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

/**
 * What the reader looks at in one pass: some wordpieces to read and those before them for context.
 *
 * @param context the first wordpiece of the context
 * @param start the first wordpiece of the focus; equal to {@code context} where there is none
 * @param end the first wordpiece behind the focus
 */
record Window(int context, int start, int end) {

    Window {
        if (context < 0 || start < context || end <= start) {
            throw new IllegalArgumentException(
                    lenientFormat("window [%s, %s, %s) must satisfy 0 <= context <= start < end", context, start, end));
        }
    }
}
