/** What was read: {@link dev.parley.text.Document} and the {@link dev.parley.text.Span} that points into it. */
@NullMarked
package dev.parley.text;

import org.jspecify.annotations.NullMarked;
