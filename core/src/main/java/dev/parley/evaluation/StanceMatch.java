package dev.parley.evaluation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who stands where by the gold, and who by the run. A key that both have is a pair found; it is right if the sides are the same, too.
 *
 * @param <K> what has a side: {@link ClaimKey} or {@link CellKey}
 * @param gold the sides by the gold
 * @param system the sides by the run
 */
public record StanceMatch<K extends Comparable<K>>(SortedMap<K, Side> gold, SortedMap<K, Side> system) {

    public StanceMatch {
        gold = ImmutableSortedMap.copyOf(gold);
        system = ImmutableSortedMap.copyOf(system);
    }

    /**
     * Scores keys and sides.
     *
     * @return a key is right if both have it with the same side
     */
    public Score claims() {
        int right = (int) found().stream().filter(this::isRight).count();
        return new Score(right, system.size(), gold.size());
    }

    /**
     * Scores keys alone.
     *
     * @return a key is right if both have it
     */
    public Score pairs() {
        return new Score(found().size(), system.size(), gold.size());
    }

    /**
     * Scores sides alone.
     *
     * @return of the pairs found, those with the right side
     */
    public Ratio stance() {
        return new Ratio(claims().right(), pairs().right());
    }

    /**
     * Counts pairs found by their sides.
     *
     * @param coded the side by the gold
     * @param read the side by the run
     * @return how many pairs have these sides
     */
    public int count(Side coded, Side read) {
        return (int) found().stream()
                .filter(key -> gold.get(key) == coded && system.get(key) == read)
                .count();
    }

    /**
     * Returns the keys that both have.
     *
     * @return the pairs found, in order
     */
    public SortedSet<K> found() {
        SortedSet<K> found = new TreeSet<>(gold.keySet());
        found.retainAll(system.keySet());
        return found;
    }

    /**
     * Returns the keys that either has.
     *
     * @return what was coded or read, in order
     */
    public SortedSet<K> keys() {
        SortedSet<K> keys = new TreeSet<>(gold.keySet());
        keys.addAll(system.keySet());
        return keys;
    }

    /**
     * Looks a side up in the gold.
     *
     * @param key a key
     * @return its side, empty if it was not coded
     */
    public Optional<Side> goldSide(K key) {
        return Optional.ofNullable(gold.get(key));
    }

    /**
     * Looks a side up in the run.
     *
     * @param key a key
     * @return its side, empty if it was not read
     */
    public Optional<Side> systemSide(K key) {
        return Optional.ofNullable(system.get(key));
    }

    /**
     * Tells whether a key is right.
     *
     * @param key a key
     * @return true if both have it with the same side
     */
    public boolean isRight(K key) {
        return gold.containsKey(key) && gold.get(key) == system.get(key);
    }

    /**
     * Leaves out what does not match.
     *
     * @param condition what must be true of a key
     * @return the same for the other keys
     */
    public StanceMatch<K> where(Predicate<K> condition) {
        return new StanceMatch<>(filter(gold, condition), filter(system, condition));
    }

    /**
     * Sums up: the sides of keys that become one are folded.
     *
     * @param <T> the new keys
     * @param mapping old key to new
     * @return the sides by the new keys
     */
    public <T extends Comparable<T>> StanceMatch<T> by(Function<K, T> mapping) {
        return new StanceMatch<>(fold(gold, mapping), fold(system, mapping));
    }

    private static <K extends Comparable<K>> SortedMap<K, Side> filter(
            SortedMap<K, Side> sides, Predicate<K> condition) {
        SortedMap<K, Side> rest = new TreeMap<>(sides);
        rest.keySet().removeIf(condition.negate());
        return rest;
    }

    private static <K, T extends Comparable<T>> SortedMap<T, Side> fold(Map<K, Side> sides, Function<K, T> mapping) {
        SortedMap<T, Side> folded = new TreeMap<>();
        sides.forEach((key, side) -> folded.merge(mapping.apply(key), side, Side::with));
        return folded;
    }
}
