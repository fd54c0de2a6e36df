/** Who backs what: {@link dev.parley.claim.Reading} as a {@link dev.parley.claim.Reader} gives it, {@link dev.parley.claim.Claim} once its holder is resolved. */
@NullMarked
package dev.parley.claim;

import org.jspecify.annotations.NullMarked;
