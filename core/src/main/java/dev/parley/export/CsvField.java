package dev.parley.export;

/**
 * A value of a CSV file and where it starts.
 *
 * @param text the value without the quotes around it
 * @param line 1-based line
 * @param column 1-based column in UTF-16 code units, at the opening quote if it has one
 */
record CsvField(String text, int line, int column) {}
