/**
 * Documents out of HTML: {@link dev.parley.formats.html.HtmlReader}. The page is parsed, never run, and nothing that it refers to is fetched.
 */
@NullMarked
package dev.parley.formats.html;

import org.jspecify.annotations.NullMarked;
