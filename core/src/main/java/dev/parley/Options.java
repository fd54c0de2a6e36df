package dev.parley;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.actor.Merge;
import dev.parley.matrix.SourceLevel;

/**
 * How a comparison is made.
 *
 * @param threads how many documents are read side by side, at least 1; never bears on the result
 * @param minConfidence claims below this confidence are dropped, in [0, 1]
 * @param by what a column of the matrix stands for
 * @param merge whether those who speak for somebody else count as themselves
 * @param copies whether what copies of one article say counts once
 */
public record Options(int threads, double minConfidence, SourceLevel by, Merge merge, Copies copies) {

    /**
     * One thread per processor, a column per actor, speakers counted as their principals, and no claim whose confidence is below .3: about the
     * highest bound at which the best claim F1 on development articles is reached with the large reader.
     */
    public static final Options DEFAULT =
            new Options(Math.max(1, Runtime.getRuntime().availableProcessors()), 0.3, SourceLevel.ACTOR);

    public Options {
        requireNonNull(by, "by");
        requireNonNull(merge, "merge");
        requireNonNull(copies, "copies");
        if (threads < 1) {
            throw new IllegalArgumentException(lenientFormat("threads %s must be at least 1", threads));
        }
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException(lenientFormat("minConfidence %s must lie in [0, 1]", minConfidence));
        }
    }

    /**
     * Makes options by which speakers count as their principals and copies once.
     *
     * @param threads how many documents are read side by side, at least 1
     * @param minConfidence claims below this confidence are dropped, in [0, 1]
     * @param by what a column of the matrix stands for
     */
    public Options(int threads, double minConfidence, SourceLevel by) {
        this(threads, minConfidence, by, Merge.PRINCIPALS, Copies.MERGE);
    }

    /**
     * Returns a copy with another number of threads.
     *
     * @param value how many documents are read side by side, at least 1
     * @return the copy
     */
    public Options withThreads(int value) {
        return new Options(value, minConfidence, by, merge, copies);
    }

    /**
     * Returns a copy with another least confidence.
     *
     * @param value claims below it are dropped, in [0, 1]
     * @return the copy
     */
    public Options withMinConfidence(double value) {
        return new Options(threads, value, by, merge, copies);
    }

    /**
     * Returns a copy with another level of sources.
     *
     * @param value what a column stands for
     * @return the copy
     */
    public Options withBy(SourceLevel value) {
        return new Options(threads, minConfidence, value, merge, copies);
    }

    /**
     * Returns a copy with another rule for speakers.
     *
     * @param value whether those who speak for somebody else count as themselves
     * @return the copy
     */
    public Options withMerge(Merge value) {
        return new Options(threads, minConfidence, by, value, copies);
    }

    /**
     * Returns a copy with another rule for copies of one article.
     *
     * @param value whether what they say counts once
     * @return the copy
     */
    public Options withCopies(Copies value) {
        return new Options(threads, minConfidence, by, merge, value);
    }
}
