/** The neural reader: {@link dev.parley.nlp.reader.JointReader} finds attributions and stances in one pass of a small encoder. */
@NullMarked
package dev.parley.nlp.reader;

import org.jspecify.annotations.NullMarked;
