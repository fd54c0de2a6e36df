/** What went wrong and where: {@link dev.parley.diagnostic.Diagnostic} for faults of the input, {@link dev.parley.diagnostic.ParleyException} for faults of the world. */
@NullMarked
package dev.parley.diagnostic;

import org.jspecify.annotations.NullMarked;
