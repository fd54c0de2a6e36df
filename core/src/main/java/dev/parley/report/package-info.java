/** A run as one page to look at, search and correct, without any network: {@link dev.parley.report.HtmlReport}. */
@NullMarked
package dev.parley.report;

import org.jspecify.annotations.NullMarked;
