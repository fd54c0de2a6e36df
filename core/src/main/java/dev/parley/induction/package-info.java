/**
 * Where a codebook comes from if nobody has written one: courses of action are found in the texts, worded, judged by the reader, merged and ranked
 * by {@link dev.parley.induction.CodebookInducer}.
 */
@NullMarked
package dev.parley.induction;

import org.jspecify.annotations.NullMarked;
