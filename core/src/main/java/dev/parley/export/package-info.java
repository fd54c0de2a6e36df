/**
 * Files out: one {@link dev.parley.export.Exporter} per format, from {@link dev.parley.export.Csv} and {@link dev.parley.export.Json}, and
 * the {@link dev.parley.export.RunFolder} that holds them; {@link dev.parley.export.ClaimsFile},
 * {@link dev.parley.export.EntitiesFile} and {@link dev.parley.export.DocumentsFile} read tables back.
 */
@NullMarked
package dev.parley.export;

import org.jspecify.annotations.NullMarked;
