/** Tables that users write: read by {@link dev.parley.table.Sheet}, with the place of every fault. */
@NullMarked
package dev.parley.table;

import org.jspecify.annotations.NullMarked;
