/**
 * How good a run is: {@link dev.parley.evaluation.Evaluator} scores the folder of a run against claims and actors that were coded by hand,
 * the {@link dev.parley.evaluation.Gold}.
 */
@NullMarked
package dev.parley.evaluation;

import org.jspecify.annotations.NullMarked;
