package dev.parley.table;

/**
 * A value of a CSV file and where it starts.
 *
 * @param text the value without the quotes around it
 * @param place where it starts, at the opening quote if it has one
 */
record CsvField(String text, Place place) {}
