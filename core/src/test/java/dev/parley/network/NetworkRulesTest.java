package dev.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.parley.claim.Claim;
import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.ClaimBuilder;
import dev.parley.matrix.Duplicates;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every combination of mode, weight, normalisation and rule for duplicates against the published sums of Discourse Network Analyzer, written down here
 * once more as plainly as they can be: {@code x[a][c][q]} is the number of claims of actor {@code a} on concept {@code c}, against ({@code q = 0}) or
 * for it ({@code q = 1}), and each sum runs over all of them.
 */
final class NetworkRulesTest {

    private static final double EXACT = 1e-9;
    private static final int ACTORS = 6;
    private static final int CONCEPTS = 5;

    private static final Codebook CODEBOOK = new Codebook(IntStream.range(0, CONCEPTS)
            .mapToObj(c -> new Proposal("c" + c, "Thing " + c + " is done", "", ""))
            .toList());

    static Stream<Arguments> combinations() {
        List<Arguments> combinations = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            for (Weight weight : Weight.values()) {
                for (Normalisation normalisation : Normalisation.values()) {
                    boolean isCode = weight == Weight.COMBINE && normalisation != Normalisation.NO;
                    if (weight.isFor(mode) && normalisation.isFor(mode) && !isCode) {
                        for (Duplicates duplicates : Duplicates.values()) {
                            combinations.add(Arguments.of(mode, weight, normalisation, duplicates));
                        }
                    }
                }
            }
        }
        return combinations.stream();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void followsTheSums(Mode mode, Weight weight, Normalisation normalisation, Duplicates duplicates) {
        for (int seed = 1; seed <= 5; seed++) {
            List<Claim> claims = claims(seed);
            double[][][] x = counts(claims, duplicates, weight == Weight.IGNORE);
            Network network = Networks.of(
                    claims,
                    CODEBOOK,
                    Aggregation.DEFAULT.withDuplicates(duplicates),
                    new NetworkOptions(mode, weight, normalisation, Isolates.ALL));

            double[][] expected = switch (mode) {
                case TWOMODE -> twoMode(x, weight, normalisation);
                case ACTORS -> oneMode(x, weight, normalisation);
                case PROPOSALS -> oneMode(turned(x), weight, normalisation);
            };
            for (int row = 0; row < expected.length; row++) {
                for (int column = 0; column < expected[row].length; column++) {
                    assertThat(network.weight(row, column))
                            .as("seed %s, cell %s %s", seed, row, column)
                            .isEqualTo(expected[row][column], offset(EXACT));
                }
            }
        }
    }

    private static double[][] twoMode(double[][][] x, Weight weight, Normalisation normalisation) {
        double[][] cells = new double[ACTORS][CONCEPTS];
        for (int a = 0; a < ACTORS; a++) {
            for (int c = 0; c < CONCEPTS; c++) {
                double against = x[a][c][0];
                double pro = x[a][c][1];
                double cell = switch (weight) {
                    case IGNORE -> pro + against;
                    case SUBTRACT -> pro - against;
                    default -> pro > 0 && against > 0 ? 3 : against > 0 ? 2 : pro > 0 ? 1 : 0;
                };
                double below = 0;
                for (int i = 0; i < Math.max(ACTORS, CONCEPTS); i++) {
                    if (normalisation == Normalisation.ACTIVITY && i < CONCEPTS) {
                        below += x[a][i][0] + x[a][i][1];
                    } else if (normalisation == Normalisation.PROMINENCE && i < ACTORS) {
                        below += x[i][c][0] + x[i][c][1];
                    }
                }
                cells[a][c] = normalisation == Normalisation.NO ? cell : below == 0 ? 0 : cell / below;
            }
        }
        return cells;
    }

    private static double[][] oneMode(double[][][] x, Weight weight, Normalisation normalisation) {
        double[][] cells = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                double below = below(x[i], x[j], normalisation);
                cells[i][j] = i == j || below == 0 ? 0 : sum(x[i], x[j], weight) / below;
            }
        }
        return cells;
    }

    /** The range of a qualifier of two values is 1, so that {@code 1 - |q1 - q2| / range} is 1 for the same value and 0 for the other. */
    private static double sum(double[][] one, double[][] other, Weight weight) {
        double ignore = 0;
        double congruence = 0;
        double conflict = 0;
        for (int c = 0; c < one.length; c++) {
            ignore += (one[c][0] + one[c][1]) * (other[c][0] + other[c][1]);
            for (int q1 = 0; q1 < 2; q1++) {
                for (int q2 = 0; q2 < 2; q2++) {
                    congruence += one[c][q1] * other[c][q2] * (1 - Math.abs(q1 - q2));
                    conflict += one[c][q1] * other[c][q2] * Math.abs(q1 - q2);
                }
            }
        }
        return switch (weight) {
            case CONGRUENCE -> congruence;
            case CONFLICT -> conflict;
            case SUBTRACT -> congruence - conflict;
            default -> ignore;
        };
    }

    private static double below(double[][] one, double[][] other, Normalisation normalisation) {
        double ofOne = 0;
        double ofOther = 0;
        double m10 = 0;
        double m01 = 0;
        double m11 = 0;
        for (int c = 0; c < one.length; c++) {
            for (int q = 0; q < 2; q++) {
                ofOne += one[c][q];
                ofOther += other[c][q];
                m10 += other[c][q] == 0 ? one[c][q] : 0;
                m01 += one[c][q] == 0 ? other[c][q] : 0;
                m11 += one[c][q] * other[c][q];
            }
        }
        return switch (normalisation) {
            case AVERAGE -> (ofOne + ofOther) / 2;
            case COSINE -> ofOne * ofOther;
            case JACCARD -> m10 + m01 + m11;
            default -> 1;
        };
    }

    private static double[][][] turned(double[][][] x) {
        double[][][] turned = new double[CONCEPTS][ACTORS][];
        for (int a = 0; a < ACTORS; a++) {
            for (int c = 0; c < CONCEPTS; c++) {
                turned[c][a] = x[a][c];
            }
        }
        return turned;
    }

    /** Counts claims, each of several duplicates once; where stances are ignored, a duplicate counts with the stance of the first by place. */
    private static double[][][] counts(List<Claim> claims, Duplicates duplicates, boolean isStanceIgnored) {
        double[][][] x = new double[ACTORS][CONCEPTS][2];
        Set<List<Object>> known = new HashSet<>();
        int number = 0;
        for (Claim claim : claims) {
            LocalDate date = LocalDate.parse(claim.origin().date());
            Object unit = switch (duplicates) {
                case INCLUDE -> number++;
                case DOCUMENT -> claim.origin().document();
                case DAY -> date;
                case WEEK -> List.of(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                case MONTH -> List.of(date.getYear(), date.getMonthValue());
                case YEAR -> date.getYear();
                case ACROSSRANGE -> "";
            };
            Object stance = isStanceIgnored ? "" : claim.stance();
            if (known.add(List.of(claim.holder(), claim.proposal(), stance, unit))) {
                int actor = Integer.parseInt(claim.holder().name().substring(1));
                int concept = Integer.parseInt(claim.proposal().substring(1));
                x[actor][concept][claim.stance() == Stance.SUPPORT ? 1 : 0]++;
            }
        }
        return x;
    }

    /** Sixty claims in twelve documents over three years; one document after the other, each later than the one before. */
    private static List<Claim> claims(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Claim> claims = new ArrayList<>();
        LocalDate date = LocalDate.of(2029, 12, 27);
        for (int document = 0; document < 12; document++) {
            date = date.plusDays(random.nextInt(5) == 0 ? 330 : random.nextInt(1, 12));
            for (int i = 0; i < 5; i++) {
                ClaimBuilder claim = ClaimBuilder.actor("a" + random.nextInt(ACTORS), "c" + random.nextInt(CONCEPTS))
                        .from("d" + (char) ('a' + document), "", "", date.toString())
                        .at(10 * i, "aye");
                claims.add((random.nextInt(3) == 0 ? claim.opposing() : claim).claim());
            }
        }
        return claims;
    }
}
