/** Who said what: {@link dev.parley.attribution.Attribution}. */
@NullMarked
package dev.parley.attribution;

import org.jspecify.annotations.NullMarked;
