/** What a run comes to: {@link dev.parley.result.Comparison}. */
@NullMarked
package dev.parley.result;

import org.jspecify.annotations.NullMarked;
