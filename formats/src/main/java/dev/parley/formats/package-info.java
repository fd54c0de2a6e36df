/**
 * Documents out of files of any format: {@link dev.parley.formats.FileReader} tells by a file's content what it is and has the reader of its
 * format read it. Whatever a file refers to outside itself is never fetched.
 */
@NullMarked
package dev.parley.formats;

import org.jspecify.annotations.NullMarked;
