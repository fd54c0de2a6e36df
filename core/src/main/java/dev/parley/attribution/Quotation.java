package dev.parley.attribution;

import com.google.common.base.Preconditions;
import dev.parley.text.Span;
import java.util.List;

/**
 * What somebody says in one go, without the marks around it. A quotation that runs over paragraphs, with a mark at the head of each and the
 * closing one only at the end, has a part in each of them.
 *
 * @param parts its stretches of text in order, at least one
 */
public record Quotation(List<Span> parts) {

    public Quotation {
        parts = List.copyOf(parts);
        Preconditions.checkArgument(!parts.isEmpty(), "parts must not be empty");
    }

    /**
     * Returns the quotation with all that stands between its parts.
     *
     * @return from the first part's start to the last one's end
     */
    public Span span() {
        return parts.get(0).hull(parts.get(parts.size() - 1));
    }

    /**
     * Tells whether more than half of a span stands in the quotation.
     *
     * @param other a span of the same text
     * @return true if it does
     */
    public boolean covers(Span other) {
        int shared = parts.stream()
                .mapToInt(
                        part -> Math.max(0, Math.min(part.end(), other.end()) - Math.max(part.start(), other.start())))
                .sum();
        return 2 * shared > other.length();
    }
}
