/** What the language engine says of a document: {@link dev.parley.annotation.AnnotatedDocument}, made by an {@link dev.parley.annotation.Annotator}. */
@NullMarked
package dev.parley.annotation;

import org.jspecify.annotations.NullMarked;
