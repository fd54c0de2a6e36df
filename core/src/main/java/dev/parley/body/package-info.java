/**
 * The article proper among the blocks of a page: {@link dev.parley.body.BodyScorer} tells it from menus, teasers, comments and the like, for
 * web pages and for text copied from them.
 */
@NullMarked
package dev.parley.body;

import org.jspecify.annotations.NullMarked;
