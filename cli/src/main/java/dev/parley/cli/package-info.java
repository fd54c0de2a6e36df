/** The {@code parley} command: {@link dev.parley.cli.Main} starts it. */
@NullMarked
package dev.parley.cli;

import org.jspecify.annotations.NullMarked;
