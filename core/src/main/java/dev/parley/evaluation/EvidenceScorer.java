package dev.parley.evaluation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.parley.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores evidence where texts are there. */
final class EvidenceScorer {

    private final GoldTexts texts;
    private final List<ReadClaim> claims;
    private final ImmutableListMultimap<String, CodedPassage> passages;

    EvidenceScorer(GoldTexts texts, List<CodedPassage> passages, List<ReadClaim> claims) {
        this.texts = texts;
        this.claims = claims.stream()
                .filter(claim -> texts.find(claim.key().document()).isPresent())
                .toList();
        this.passages = Multimaps.index(passages, passage -> passage.claim().document());
    }

    /** Takes the claims that are right. */
    EvidenceScore score(Set<ClaimKey> right) {
        Set<ClaimKey> scored = right.stream()
                .filter(key -> texts.find(key.document()).isPresent())
                .collect(Collectors.toSet());
        Set<Place> places = passages.values().stream().map(Place::of).collect(Collectors.toSet());
        Set<Place> reached = claims.stream()
                .flatMap(claim -> touched(claim).stream())
                .map(Place::of)
                .collect(Collectors.toSet());
        return new EvidenceScore(
                ratio(claims.stream().filter(this::isVerbatim).count(), claims.size()),
                ratio(scored.stream().filter(this::isGrounded).count(), scored.size()),
                ratio(claims.stream().filter(claim -> !touched(claim).isEmpty()).count(), claims.size()),
                new Ratio(reached.size(), places.size()));
    }

    private boolean isVerbatim(ReadClaim claim) {
        Span span = claim.evidence().span();
        return texts.find(claim.key().document())
                .filter(text -> text.length() >= span.end())
                .filter(text -> span.of(text).equals(claim.evidence().text()))
                .isPresent();
    }

    private boolean isGrounded(ClaimKey key) {
        return claims.stream()
                .filter(claim -> claim.key().equals(key))
                .flatMap(claim -> touched(claim).stream())
                .anyMatch(passage -> passage.claim().equals(key));
    }

    private List<CodedPassage> touched(ReadClaim claim) {
        return passages.get(claim.key().document()).stream()
                .filter(claim::touches)
                .toList();
    }

    private static Ratio ratio(long count, int of) {
        return new Ratio(Math.toIntExact(count), of);
    }

    private record Place(String document, Span span) {

        static Place of(CodedPassage passage) {
            return new Place(passage.claim().document(), passage.span());
        }
    }
}
