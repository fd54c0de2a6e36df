/** How far two codings of the same documents agree: {@link dev.parley.agreement.Agreement}. */
@NullMarked
package dev.parley.agreement;

import org.jspecify.annotations.NullMarked;
