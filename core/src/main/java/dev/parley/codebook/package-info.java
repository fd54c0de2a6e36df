/** What is being proposed: {@link dev.parley.codebook.Codebook}, given by the user as a table that {@link dev.parley.codebook.CodebookReader} reads. */
@NullMarked
package dev.parley.codebook;

import org.jspecify.annotations.NullMarked;
