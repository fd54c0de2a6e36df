package dev.parley.codebook;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a codebook file that Parley does not read, so that they are still there when it writes the file anew. Immutable.
 *
 * @param headings their headings, in the order of the file
 * @param values for each id the values below them
 */
public record OtherColumns(List<String> headings, Map<String, Map<String, String>> values) {

    /** No such columns. */
    public static final OtherColumns NONE = new OtherColumns(List.of(), Map.of());

    public OtherColumns {
        headings = List.copyOf(headings);
        values = values.entrySet().stream()
                .collect(toImmutableMap(Map.Entry::getKey, entry -> ImmutableMap.copyOf(entry.getValue())));
    }

    /**
     * Looks a value up.
     *
     * @param id the id of a proposal
     * @param heading the heading of its column
     * @return the value; empty if there is none
     */
    public String value(String id, String heading) {
        return values.getOrDefault(id, Map.of()).getOrDefault(heading, "");
    }
}
