package dev.parley.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;

/**
 * How far two codings of the same documents agree.
 *
 * <ul>
 *   <li>{@code claims}, {@code cells}: precision, recall and F1 of the second coding as measured by the first. Claims of one document, holder and
 *       proposal are one, mixed if their stances differ; cells are claims folded over all documents.
 *   <li>{@code position}: alpha and kappa over every holder that either coding has in a document, by every proposal that either has anywhere, with the
 *       values support, oppose, mixed and none. Most units are empty on both sides, which alpha and kappa allow for.
 *   <li>{@code stance} and the other variables: alpha and kappa over pairs of claims that mark overlapping evidence. Each claim is in one pair at
 *       most; claims that are more alike, then those that share more text, are paired first. So these figures tell how alike the same passage is coded,
 *       not whether the same passages are found.
 *   <li>{@code evidence}: alpha for unitizing, whether the same passages are marked.
 * </ul>
 *
 * @param documents the documents that were compared, by name
 * @param leftOut the documents of one coding that the other does not have
 * @param figures the figures in the order above
 * @param disagreements the claims that are not in both codings with one side, by document, holder and proposal
 */
public record Agreement(
        ImmutableSortedSet<String> documents,
        ImmutableSortedSet<String> leftOut,
        List<Figure> figures,
        List<Disagreement> disagreements) {

    public Agreement {
        requireNonNull(documents, "documents");
        requireNonNull(leftOut, "leftOut");
        figures = List.copyOf(figures);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Looks a figure up.
     *
     * @param of what is compared
     * @param measure the figure
     * @return the figure, empty if there is none of that name
     */
    public Optional<Figure> find(String of, String measure) {
        return figures.stream()
                .filter(figure -> figure.of().equals(of) && figure.measure().equals(measure))
                .findFirst();
    }
}
