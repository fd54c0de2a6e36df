/**
 * Tables as CSV, in and out: {@link dev.parley.table.CsvTable} reads what people and spreadsheets have made of them and tells where a fault
 * stands, {@link dev.parley.table.CsvRows} writes them, {@link dev.parley.table.FormulaGuard} keeps both from formulas.
 */
@NullMarked
package dev.parley.table;

import org.jspecify.annotations.NullMarked;
