package dev.parley;

import dev.parley.claim.Claim;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes one claim of a sentence that only announces a stance and of the words right behind it that put it: in "Lind disagrees. “A toll would sink us,”
 * she said" nobody has said two things. The words stay as evidence, and are as sure as the surer of the two.
 *
 * <p>Not covered: announcements behind the words, and such as name what they are about, which say something by themselves.
 */
final class Announcements {

    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "(?i)[^.!?\u201C\"]{2,100}\\b(?:(?:dis)?agree[sd]?|differ(?:s|ed)?|object(?:s|ed)?|dissent(?:s|ed)?|concur(?:s|red)?|demur(?:s|red)?"
                    + "|(?:sees|saw) (?:it|things) (?:differently|otherwise)|(?:thinks|thought) (?:differently|otherwise)"
                    + "|(?:is|was|are|were) (?:not so sure|of (?:another|the same) mind|unconvinced|unmoved))[.!:,]*");

    /** A space, a line end or two, and a quotation mark. */
    private static final int MAX_BETWEEN = 4;

    private Announcements() {}

    /** Returns the claims of one document without those that only announce another, in their order. */
    static List<Claim> joined(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claims.stream().noneMatch(other -> announces(claim, other)))
                .map(claim -> withAnnouncement(claim, claims))
                .toList();
    }

    private static Claim withAnnouncement(Claim claim, List<Claim> claims) {
        Optional<Double> announced = claims.stream()
                .filter(other -> announces(other, claim))
                .map(Claim::confidence)
                .max(Double::compare);
        return announced
                .filter(sure -> sure > claim.confidence())
                .map(claim::withConfidence)
                .orElse(claim);
    }

    private static boolean announces(Claim claim, Claim words) {
        int between = words.evidence().span().start() - claim.evidence().span().end();
        return between >= 0
                && between <= MAX_BETWEEN
                && claim.holder().equals(words.holder())
                && claim.proposal().equals(words.proposal())
                && claim.stance() == words.stance()
                && claim.modality() == words.modality()
                && ANNOUNCEMENT.matcher(claim.evidence().text()).matches();
    }
}
