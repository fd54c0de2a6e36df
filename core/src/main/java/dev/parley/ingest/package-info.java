/**
 * From files to documents: {@link dev.parley.ingest.InputFiles} finds them, {@link dev.parley.ingest.DocumentReader} reads them. A fault of one
 * file is a diagnostic and never stops the others.
 */
@NullMarked
package dev.parley.ingest;

import org.jspecify.annotations.NullMarked;
