/** What other programs read and write: {@link dev.parley.exchange.ExportFormat} names the formats that a run can be written in. */
@NullMarked
package dev.parley.exchange;

import org.jspecify.annotations.NullMarked;
