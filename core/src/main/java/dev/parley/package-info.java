/** Reads articles and tells who backs what; {@link dev.parley.Parley} is the way in. */
@NullMarked
package dev.parley;

import org.jspecify.annotations.NullMarked;
