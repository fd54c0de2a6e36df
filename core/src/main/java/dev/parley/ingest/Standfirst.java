package dev.parley.ingest;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the article proper begins behind its head: the title and the standfirst below it are not part of it, unless the first line is the title
 * and the article follows close. Such a text was made to be read, and its headline is the first that it says.
 *
 * <p>A standfirst is told by the line of byline, date or section that parts it from the article, or by being no sentence: <em>Jane Doe, mayor of
 * Oberau, on the future of the harbour.</em> Not covered: standfirsts that are sentences and stand right above the article.
 */
final class Standfirst {

    private static final int MAX_HEAD_PARAGRAPHS = 12;

    /** A text of fewer lines is left whole, as {@link dev.parley.body.BodyScorer} does: what looks like its title may be its message. */
    private static final int MIN_PARAGRAPHS = 13;

    /** Byline, date and caption may stand between title and article. */
    private static final int MAX_BETWEEN = 4;

    private static final int MAX_SECTION_WORDS = 6;
    private static final int MAX_FRAGMENT_WORDS = 45;
    private static final int MIN_FRAGMENT_WORDS = 6;
    private static final int MAX_STANDFIRST_WORDS = 60;

    /** Among them a section such as {@code Analysis | Europe}. */
    private static final Pattern SECTION = Pattern.compile("[^|]{2,40}(?: \\| [^|]{2,40}){1,3}");

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\u2019'-]+")).omitEmptyStrings();

    /** Forms that make a sentence of a line; regular ones of the past end in -ed. */
    private static final Set<String> VERBS = ImmutableSet.copyOf(Splitter.on(' ')
            .split(
                    "is are was were am be been has have had do does did will would can could may might must shall should"
                            + " says said goes went gets got makes made takes took comes came gives gave finds found thinks thought"
                            + " tells told becomes became leaves left feels felt puts put means meant keeps kept lets begins began"
                            + " seems helps shows turns wants looks runs ran holds held brings brought happens writes wrote sits sat"
                            + " stands stood loses lost pays paid meets met sets set learns leads led understands speaks spoke reads"
                            + " spends spent grows grew opens wins won falls fell rises rose cuts hits hit seeks sought fights fought"
                            + " dies kills calls votes plans aims faces urges warns need needs it's that's there's he's she's isn't"
                            + " aren't won't can't don't doesn't didn't it’s that’s there’s he’s she’s isn’t aren’t won’t can’t don’t"
                            + " doesn’t didn’t we i they"));

    private final List<String> lines;
    private final String title;

    /** Looks at paragraphs, each on one line, of an article with this title, which may be empty. */
    Standfirst(List<String> lines, String title) {
        this.lines = lines;
        this.title = letters(title);
    }

    /** Returns the chosen paragraphs without those of the head. */
    List<Integer> without(List<Integer> chosen) {
        if (lines.size() < MIN_PARAGRAPHS) {
            return chosen;
        }
        if (isTitle(0) && beginsBelowTitle(chosen)) {
            List<Integer> withTitle = new ArrayList<>(chosen);
            if (!chosen.contains(0)) {
                withTitle.add(0, 0);
            }
            return List.copyOf(withTitle);
        }
        List<Integer> article = chosen;
        while (article.size() > 1 && isTitle(article.get(0))) {
            article = article.subList(1, article.size());
        }
        if (article.size() > 1 && isStandfirst(article.get(0), article.get(1))) {
            article = article.subList(1, article.size());
        }
        return List.copyOf(article);
    }

    private boolean beginsBelowTitle(List<Integer> chosen) {
        List<Integer> below = chosen.stream().filter(i -> i > 0).limit(2).toList();
        return below.size() == 2 && below.get(0) <= MAX_BETWEEN && !isStandfirst(below.get(0), below.get(1));
    }

    private boolean isTitle(int i) {
        String line = lines.get(i);
        boolean canBeTitle = i < MAX_HEAD_PARAGRAPHS && !title.isEmpty() && !Opening.endsInFullStop(line);
        return canBeTitle && letters(line).equals(title);
    }

    private boolean isStandfirst(int i, int next) {
        boolean followsTitle = i > 0 && i < MAX_HEAD_PARAGRAPHS && hasTitleBefore(i);
        if (!followsTitle || Opening.words(lines.get(i)) > MAX_STANDFIRST_WORDS) {
            return false;
        }
        List<String> between = lines.subList(i + 1, next);
        return between.stream().anyMatch(Standfirst::isSectionOrByline) || isFragment(lines.get(i));
    }

    private boolean hasTitleBefore(int i) {
        return title.isEmpty()
                || lines.subList(0, i).stream().anyMatch(line -> letters(line).contains(title));
    }

    private static boolean isSectionOrByline(String line) {
        boolean isSection = Opening.words(line) <= MAX_SECTION_WORDS
                && SECTION.matcher(line).matches();
        return isSection || DateLine.matches(line) || Byline.find(List.of(line)).isPresent();
    }

    private static boolean isFragment(String line) {
        int words = Opening.words(line);
        return words >= MIN_FRAGMENT_WORDS
                && words <= MAX_FRAGMENT_WORDS
                && CharMatcher.anyOf("\"\u201C\u201D?!:").matchesNoneOf(line)
                && WORDS.splitToStream(line).noneMatch(Standfirst::isVerb);
    }

    private static boolean isVerb(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return VERBS.contains(lower) || (lower.endsWith("ed") && Character.isLowerCase(word.charAt(0)));
    }

    private static String letters(String line) {
        return CharMatcher.forPredicate(Character::isLetterOrDigit).retainFrom(line);
    }
}
