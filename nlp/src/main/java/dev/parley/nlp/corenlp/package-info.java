/** Sentences and names by Stanford CoreNLP, through {@link dev.parley.nlp.corenlp.CoreNlpAnnotator}. */
@NullMarked
package dev.parley.nlp.corenlp;

import org.jspecify.annotations.NullMarked;
