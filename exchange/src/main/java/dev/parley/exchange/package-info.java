/**
 * What other programs read and write: {@link dev.parley.exchange.RunExport} writes a run in an {@link dev.parley.exchange.ExportFormat},
 * {@link dev.parley.exchange.CodingFile} reads a {@link dev.parley.exchange.Coding} by hand back.
 */
@NullMarked
package dev.parley.exchange;

import org.jspecify.annotations.NullMarked;
