/**
 * What a person has decided about claims: {@link dev.parley.review.DecisionsFile} reads it, {@link dev.parley.review.Decisions} applies it to the
 * claims of a run.
 */
@NullMarked
package dev.parley.review;

import org.jspecify.annotations.NullMarked;
