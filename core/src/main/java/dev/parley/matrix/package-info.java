/** The comparison: claims summed by an {@link dev.parley.matrix.Aggregator} to a {@link dev.parley.matrix.PositionMatrix}. */
@NullMarked
package dev.parley.matrix;

import org.jspecify.annotations.NullMarked;
