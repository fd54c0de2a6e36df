package dev.parley;

import com.google.common.base.Splitter;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Sets;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says once what copies of one article say: of claims of one holder, proposal and stance with mostly the same words, one for each document, the one of the original
 * stays and names the others as its carriers. Authors of copies are one holder.
 */
final class CopiedClaims {

    /** A reader may take a little more or less of a sentence in a copy that is cut elsewhere. */
    private static final double MIN_SHARED_WORDS = 0.5;

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    private final Map<DocumentId, DocumentId> originals;
    private final Multimap<Key, Merged> merged = LinkedHashMultimap.create();
    private final List<Merged> all = new ArrayList<>();

    private CopiedClaims(Map<DocumentId, DocumentId> originals) {
        this.originals = originals;
    }

    /** Merges claims; {@code originals} has the original of each document that is a copy. */
    static List<Claim> merge(List<Claim> claims, Map<DocumentId, DocumentId> originals) {
        if (originals.isEmpty()) {
            return claims;
        }
        CopiedClaims copies = new CopiedClaims(originals);
        claims.stream()
                .sorted(Comparator.comparing(
                        (Claim claim) -> originals.containsKey(claim.origin().document())))
                .forEach(copies::add);
        return copies.all.stream().map(Merged::claim).toList();
    }

    private void add(Claim claim) {
        Key key = key(claim);
        Set<String> words = words(claim);
        Optional<Merged> said = merged.get(key).stream()
                .filter(other -> other.isSaidBy(claim, words))
                .findFirst();
        if (said.isPresent()) {
            said.get().carriers.add(claim.origin());
        } else {
            Merged first = new Merged(claim, words, new LinkedHashSet<>());
            merged.put(key, first);
            all.add(first);
        }
    }

    private Key key(Claim claim) {
        DocumentId document = claim.origin().document();
        Holder holder = claim.holder();
        String name = holder.kind() == Holder.Kind.AUTHOR ? "" : holder.name();
        return new Key(
                originals.getOrDefault(document, document),
                new Holder(holder.kind(), name.isEmpty() ? "author" : name),
                claim.proposal(),
                claim.stance());
    }

    private static Set<String> words(Claim claim) {
        return Set.copyOf(
                new LinkedHashSet<>(WORDS.splitToList(claim.evidence().text().toLowerCase(Locale.ROOT))));
    }

    private record Key(DocumentId original, Holder holder, String proposal, Stance stance) {}

    /** A claim and who else carries it. */
    private static final class Merged {

        private final Claim first;
        private final Set<String> words;
        private final Set<Origin> carriers;

        private Merged(Claim first, Set<String> words, Set<Origin> carriers) {
            this.first = first;
            this.words = words;
            this.carriers = carriers;
        }

        private boolean isSaidBy(Claim claim, Set<String> otherWords) {
            boolean isElsewhere =
                    !claim.origin().document().equals(first.origin().document()) && !carriers.contains(claim.origin());
            int shared = Sets.intersection(words, otherWords).size();
            return isElsewhere && shared >= MIN_SHARED_WORDS * Math.max(words.size(), otherWords.size());
        }

        private Claim claim() {
            List<Origin> sorted = carriers.stream()
                    .sorted(Comparator.comparing(Origin::document))
                    .toList();
            return first.withCarriers(sorted);
        }
    }
}
