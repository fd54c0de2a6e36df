package dev.parley.network;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

/**
 * What a network is like.
 *
 * @param mode between what its ties are
 * @param weight what a tie weighs
 * @param normalisation what that is divided by
 * @param isolates which nodes it has
 */
public record NetworkOptions(Mode mode, Weight weight, Normalisation normalisation, Isolates isolates) {

    public NetworkOptions {
        requireNonNull(mode, "mode");
        requireNonNull(weight, "weight");
        requireNonNull(normalisation, "normalisation");
        requireNonNull(isolates, "isolates");
        if (!weight.isFor(mode)) {
            throw new IllegalArgumentException(lenientFormat("weight %s is not defined for mode %s", weight, mode));
        }
        if (!normalisation.isFor(mode)) {
            throw new IllegalArgumentException(
                    lenientFormat("normalisation %s is not defined for mode %s", normalisation, mode));
        }
        if (weight == Weight.COMBINE && normalisation != Normalisation.NO) {
            throw new IllegalArgumentException(lenientFormat(
                    "weight %s is a code, to which normalisation %s cannot apply", weight, normalisation));
        }
    }

    /**
     * Makes options without normalisation, with the nodes that have claims: two-mode networks subtract, one-mode ones have congruence.
     *
     * @param mode between what the ties are
     * @return the options
     */
    public static NetworkOptions of(Mode mode) {
        Weight weight = mode == Mode.TWOMODE ? Weight.SUBTRACT : Weight.CONGRUENCE;
        return new NetworkOptions(mode, weight, Normalisation.NO, Isolates.CURRENT);
    }

    /**
     * Returns a copy with another weight.
     *
     * @param value what a tie weighs
     * @return the copy
     */
    public NetworkOptions withWeight(Weight value) {
        return new NetworkOptions(mode, value, normalisation, isolates);
    }

    /**
     * Returns a copy with another normalisation.
     *
     * @param value what the weight is divided by
     * @return the copy
     */
    public NetworkOptions withNormalisation(Normalisation value) {
        return new NetworkOptions(mode, weight, value, isolates);
    }

    /**
     * Returns a copy with other nodes.
     *
     * @param value which nodes there are
     * @return the copy
     */
    public NetworkOptions withIsolates(Isolates value) {
        return new NetworkOptions(mode, weight, normalisation, value);
    }
}
