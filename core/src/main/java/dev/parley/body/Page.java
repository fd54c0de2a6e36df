package dev.parley.body;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * The blocks of a document in reading order, and the containers that they stand in.
 *
 * @param title what the document calls itself, empty if it does not
 * @param blocks the blocks
 * @param parents for each container the one around it, which has a lower number; for the first, -1
 */
public record Page(String title, List<Block> blocks, ImmutableIntArray parents) {

    private static final ImmutableIntArray ONE_CONTAINER = ImmutableIntArray.of(-1);

    public Page {
        requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
        for (int i = 0; i < parents.length(); i++) {
            if (parents.get(i) >= i || parents.get(i) < (i == 0 ? -1 : 0)) {
                throw new IllegalArgumentException(
                        lenientFormat("parent %s of container %s must lie in [0, %s)", parents.get(i), i, i));
            }
        }
        for (Block block : blocks) {
            if (block.container() < 0 || block.container() >= parents.length()) {
                throw new IllegalArgumentException(
                        lenientFormat("container %s must lie in [0, %s)", block.container(), parents.length()));
            }
        }
    }

    /**
     * Makes the page of a text without structure.
     *
     * @param lines its paragraphs, each on one line and not blank
     * @return the page
     */
    public static Page ofLines(List<String> lines) {
        return new Page("", lines.stream().map(Block::line).toList(), ONE_CONTAINER);
    }

    /**
     * Tells whether the document says what its parts are.
     *
     * @return false for plain text
     */
    public boolean isStructured() {
        return parents.length() > 1;
    }
}
