package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.matrix.ClaimBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnnouncementsTest {

    private static final ClaimBuilder LIND = ClaimBuilder.actor("Anna Lind", "P1");

    private static final String WORDS = "The canal would flood us";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lind disagrees.",
                "The miller, Anna Lind, was not so sure.",
                "Lind begs to differ:",
                "Lind agreed."
            })
    void makesOneClaimOfAnAnnouncementAndTheWordsBehindIt(String announcement) {
        Claim words = LIND.at(10 + announcement.length() + 2, WORDS).sure(0.5).claim();

        assertThat(Announcements.joined(
                        List.of(LIND.at(10, announcement).sure(0.9).claim(), words)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence().text()).isEqualTo(WORDS))
                .satisfies(claim -> assertThat(claim.confidence()).isEqualTo(0.9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anna Lind disagrees with the canal.", "Anna Lind rejects the canal.", "He agreed. Lind did."})
    void keepsASentenceThatSaysWhatItIsAbout(String sentence) {
        List<Claim> claims = List.of(
                LIND.at(10, sentence).claim(),
                LIND.at(10 + sentence.length() + 2, WORDS).claim());

        assertThat(Announcements.joined(claims)).isEqualTo(claims);
    }

    @Test
    void keepsAnAnnouncementThatStandsAlone() {
        List<Claim> claims = List.of(
                LIND.at(10, "Lind disagrees.").claim(), LIND.at(90, WORDS).claim());

        assertThat(Announcements.joined(claims)).isEqualTo(claims);
    }

    @Test
    void keepsAnAnnouncementBeforeTheWordsOfSomebodyElse() {
        List<Claim> claims = List.of(
                LIND.at(10, "Lind disagrees.").claim(),
                ClaimBuilder.actor("Karl Moe", "P1").at(27, WORDS).claim());

        assertThat(Announcements.joined(claims)).isEqualTo(claims);
    }

    @Test
    void keepsAnAnnouncementOfTheOppositeStance() {
        List<Claim> claims = List.of(
                LIND.at(10, "Lind disagrees.").claim(),
                LIND.opposing().at(27, WORDS).claim());

        assertThat(Announcements.joined(claims)).isEqualTo(claims);
    }
}
