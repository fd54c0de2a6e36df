package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds documents that are the same article, such as the story of an agency in six newspapers. Stateless.
 *
 * <p>Two documents are if the one's runs of {@value #SHINGLE} words are mostly the other's as well: at least {@value #MIN_SHARE} of those of the
 * shorter one, whose words are at least half as many as the longer one's. Pairs that could be are found by MinHash with bands (Broder 1997, <i>On
 * the resemblance and containment of documents</i>; Leskovec, Rajaraman and Ullman, <i>Mining of Massive Datasets</i>, ch. 3), so that not all pairs are compared, and then
 * counted exactly.
 *
 * <p>Not covered: documents of fewer than {@value #MIN_SHINGLES} runs, rewritten stories, and translations.
 */
public final class NearDuplicates {

    private static final int SHINGLE = 4;
    private static final int MIN_SHINGLES = 12;
    private static final double MIN_SHARE = 0.8;
    private static final double MIN_LENGTH_RATIO = 0.5;

    /** 32 bands of 3: of pairs with a resemblance of .5 one in 70 is missed, of .4 (half as long, wholly contained) one in 8. */
    private static final int BANDS = 32;

    private static final int ROWS = 3;

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    private static final HashFunction HASH = Hashing.murmur3_128(20_231);

    private NearDuplicates() {}

    /**
     * Finds the duplicates.
     *
     * @param documents documents with different ids, in any order
     * @return for each document that is the same as an earlier one that: the original, which is the earliest of its group by date, those without
     *     date last, and then by id; nothing for all others. Does not depend on the order
     */
    public static SortedMap<DocumentId, DocumentId> find(List<Document> documents) {
        List<Document> earliestFirst = documents.stream()
                .sorted(Comparator.<Document, String>comparing(
                                document -> document.metadata().find(Field.DATE).orElse("9999"))
                        .thenComparing(Document::id))
                .toList();
        SortedMap<DocumentId, DocumentId> originals = new TreeMap<>();
        ListMultimap<String, Shingles> bands = ArrayListMultimap.create();
        Map<DocumentId, Shingles> seen = new HashMap<>();
        for (Document document : earliestFirst) {
            if (seen.containsKey(document.id())) {
                throw new IllegalArgumentException(lenientFormat("two documents have the id %s", document.id()));
            }
            Shingles shingles = Shingles.of(document);
            seen.put(document.id(), shingles);
            if (shingles.values.size() >= MIN_SHINGLES) {
                findOriginal(shingles, bands)
                        .ifPresentOrElse(
                                original -> originals.put(document.id(), original),
                                () -> shingles.bands().forEach(band -> bands.put(band, shingles)));
            }
        }
        return originals;
    }

    private static Optional<DocumentId> findOriginal(Shingles shingles, ListMultimap<String, Shingles> bands) {
        Set<DocumentId> compared = new HashSet<>();
        return shingles.bands().stream()
                .flatMap(band -> bands.get(band).stream())
                .filter(other -> compared.add(other.id))
                .filter(shingles::isSame)
                .min(Comparator.comparing((Shingles other) -> -shingles.countShared(other))
                        .thenComparing(other -> other.id))
                .map(Shingles::id);
    }

    /** The runs of words of a document, as hashes. */
    private record Shingles(DocumentId id, Set<Long> values) {

        static Shingles of(Document document) {
            Set<Long> values = new HashSet<>();
            for (Span range : document.body()) {
                List<String> words = WORDS.splitToList(range.of(document.text()).toLowerCase(Locale.ROOT));
                for (int i = 0; i + SHINGLE <= words.size(); i++) {
                    String run = String.join(" ", words.subList(i, i + SHINGLE));
                    values.add(HASH.hashString(run, StandardCharsets.UTF_8).asLong());
                }
            }
            return new Shingles(document.id(), values);
        }

        boolean isSame(Shingles other) {
            int smaller = Math.min(values.size(), other.values.size());
            int larger = Math.max(values.size(), other.values.size());
            return smaller >= larger * MIN_LENGTH_RATIO && countShared(other) >= smaller * MIN_SHARE;
        }

        long countShared(Shingles other) {
            return values.stream().filter(other.values::contains).count();
        }

        /** Returns the bands of the signature; documents that share one could be the same. */
        List<String> bands() {
            long[] signature = new long[BANDS * ROWS];
            Arrays.fill(signature, Long.MAX_VALUE);
            for (long value : values) {
                for (int i = 0; i < signature.length; i++) {
                    signature[i] = Math.min(signature[i], mixed(value, i));
                }
            }
            return IntStream.range(0, BANDS)
                    .mapToObj(band -> band + ":" + signature[band * ROWS] + ":" + signature[band * ROWS + 1] + ":"
                            + signature[band * ROWS + 2])
                    .toList();
        }

        /** The i-th hash of a value: the finaliser of SplitMix64 (Steele, Lea and Flood 2014) over value and i. */
        private static long mixed(long value, int i) {
            long z = value + (i + 1) * 0x9E3779B97F4A7C15L;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }
}
