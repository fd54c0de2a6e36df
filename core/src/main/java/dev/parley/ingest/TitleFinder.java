package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.parley.diagnostic.ResourceException;
import dev.parley.text.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the title: among the lines before the running text that are worded like one, the first whose words the running text takes up; failing
 * that, the line whose words it takes up most, or the first line of the document.
 *
 * <p>A line is worded like a title if it has 2 to {@value Opening#MAX_TITLE_WORDS} words, begins with a capital, a figure or a quotation mark, and
 * is no date, byline, address or path of links; the heading of a record of speech may end in a date. Not covered: titles below the first paragraph of running text, such as a notice about cookies, and a title that
 * shares its line with the line below it. Not thread-safe.
 */
final class TitleFinder {

    /** A shorter word says little about what a text is about. */
    private static final int MIN_TOPIC_LENGTH = 4;

    private static final int MAX_FEW_TOPICS = 3;
    private static final double MIN_SHARED_SHARE = 0.4;

    /** Menus and captions are shorter, so their words do not count as running text. */
    private static final int MIN_PROSE_WORDS = 12;

    private static final int MAX_PROSE_LENGTH = 20_000;

    /** Among short lines, running text is looked for no further. */
    private static final int MAX_LOOKED_AT = 400_000;

    private static final int MIN_WORDS = 3;

    private static final Pattern ADDRESS =
            Pattern.compile("(?i).*(?:://| [>\u203A\u00BB] |www\\.|@\\w|\u00A9|\\.(?:jpe?g|png|gif|html?|pdf)\\b).*");

    private static final Pattern WORD_START =
            Pattern.compile("[\\p{Ps}\\p{Pi}\"'\u2018\u201C\u00BF\u00A1$\u20AC\u00A3#]*[\\p{Lu}\\p{Lo}\\p{N}].*");

    /** What records of speech call themselves: {@code Hearing on the lock fees, 12 June 2022} is a title with its date. */
    private static final Pattern RECORD = Pattern.compile(
            "(?i).*\\b(?:hearing|meeting|sitting|session|debate|minutes|interview|conference|briefing|remarks|speech|statement|testimony|transcript|proceedings)\\b.*");

    /** What people who copy articles write before a title. */
    private static final Pattern LABEL = Pattern.compile("^(?:Title|Headline|TITLE|HEADLINE): +");

    private static final CharMatcher FOOTNOTE_MARK = CharMatcher.anyOf("*\u2020\u2021 ");

    private static final Splitter SEGMENTS = Splitter.on(" | ");

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    private static final Set<String> FUNCTION_WORDS = functionWords("function-words.txt");

    private final String text;
    private final List<Span> paragraphs;
    private final Opening opening;

    /** What was counted already: the same words are asked for with each candidate. */
    private final Map<Integer, Set<String>> proseFrom = new HashMap<>();

    private final Map<Span, Optional<List<String>>> topicsOfProse = new HashMap<>();

    TitleFinder(String text, List<Span> paragraphs, Opening opening) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.opening = opening;
    }

    /** Returns the title, empty if there is none. */
    Optional<String> find() {
        List<Integer> candidates = IntStream.range(0, Math.min(opening.head(), paragraphs.size() - 1))
                .filter(i -> isWordedLikeTitle(title(i)) && !isTalk(i))
                .boxed()
                .toList();
        return candidates.stream()
                .filter(i -> isTakenUp(i) || isCapitalisedFirstLine(i) || isNameOfInterview(i))
                .findFirst()
                .or(() -> mostTakenUp(candidates))
                .or(() -> candidates.stream()
                        .filter(i -> i == 0 && (Opening.words(title(i)) >= MIN_WORDS || isShortHeadline()))
                        .findFirst())
                .map(this::withoutLabel);
    }

    private boolean isTalk(int line) {
        return QuestionsAndAnswers.isQuestion(opening.lines(), line)
                || QuestionsAndAnswers.isAnswer(opening.lines(), line);
    }

    /** "Talking to Jane Doe", whose name the answers do not take up. */
    private boolean isNameOfInterview(int line) {
        return line == 0 && Interviewee.find(List.of(title(line))).isPresent();
    }

    private Optional<Integer> mostTakenUp(List<Integer> candidates) {
        return candidates.stream()
                .filter(line -> countShared(line) > 1)
                .max(Comparator.comparingLong(this::countShared).thenComparing(Comparator.reverseOrder()));
    }

    /** Returns a line of the opening without heading and footnote marks and without the names that pages put beside a title. */
    private String title(int line) {
        String marked = CharMatcher.anyOf("# ").trimLeadingFrom(opening.lines().get(line));
        String bare = LABEL.matcher(marked).replaceFirst("");
        String longest = SEGMENTS.splitToStream(bare)
                .max(Comparator.comparingInt(String::length))
                .orElse(bare);
        return FOOTNOTE_MARK.trimTrailingFrom(longest);
    }

    private static boolean isWordedLikeTitle(String line) {
        int words = Opening.words(line);
        return words >= 2
                && words <= Opening.MAX_TITLE_WORDS
                && WORD_START.matcher(line).matches()
                && !ADDRESS.matcher(line).matches()
                && (!DateLine.matches(line) || RECORD.matcher(line).matches())
                && Byline.find(List.of(line)).isEmpty();
    }

    /** Tells whether the running text takes up the words of a line: all of two or three, a good part of more. */
    private boolean isTakenUp(int line) {
        Set<String> topics = topics(line);
        double needed = topics.size() <= MAX_FEW_TOPICS ? topics.size() : topics.size() * MIN_SHARED_SHARE;
        return topics.size() > 1 && countShared(line) >= needed;
    }

    /** Tells whether a line stands first, in title case, and shares at least half of its words with the running text. */
    private boolean isCapitalisedFirstLine(int line) {
        Set<String> topics = topics(line);
        boolean capitalised = WORDS.splitToStream(title(line))
                .allMatch(word -> word.length() < MIN_TOPIC_LENGTH || !Character.isLowerCase(word.charAt(0)));
        return line == 0 && capitalised && !topics.isEmpty() && countShared(line) * 2 >= topics.size();
    }

    /** Tells whether the first line stands right above the running text, byline and date aside, and this takes up a word of it. */
    private boolean isShortHeadline() {
        List<String> between = opening.lines().subList(1, opening.head());
        return !Opening.endsInFullStop(title(0))
                && countShared(0) > 0
                && between.stream()
                        .allMatch(line -> DateLine.matches(line)
                                || Byline.find(List.of(line)).isPresent());
    }

    private long countShared(int line) {
        Set<String> prose = proseFrom.computeIfAbsent(line + 1, this::prose);
        return topics(line).stream().filter(prose::contains).count();
    }

    private Set<String> topics(int line) {
        return topics(title(line)).collect(Collectors.toSet());
    }

    /** Returns the words of the running text from a paragraph on, as far as {@value #MAX_PROSE_LENGTH} code units. */
    private Set<String> prose(int from) {
        Set<String> words = new HashSet<>();
        int room = MAX_PROSE_LENGTH;
        int last = paragraphs.get(from).start() + MAX_LOOKED_AT;
        for (Span paragraph : paragraphs.subList(from, paragraphs.size())) {
            int end = Math.min(paragraph.end(), paragraph.start() + room);
            Optional<List<String>> topics =
                    topicsOfProse.computeIfAbsent(new Span(paragraph.start(), end), this::topicsOfProse);
            if (topics.isPresent()) {
                words.addAll(topics.get());
                room -= end - paragraph.start();
            }
            if (room <= 0 || end > last) {
                break;
            }
        }
        return words;
    }

    /** Returns the topic words of a paragraph, empty if it is too short to be running text. */
    private Optional<List<String>> topicsOfProse(Span paragraph) {
        String line = Paragraphs.oneLine(text, paragraph);
        return Opening.words(line) >= MIN_PROSE_WORDS ? Optional.of(topics(line).toList()) : Optional.empty();
    }

    private static Stream<String> topics(String line) {
        return WORDS.splitToStream(line.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= MIN_TOPIC_LENGTH)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !FUNCTION_WORDS.contains(word));
    }

    private static Set<String> functionWords(String name) {
        try {
            return Resources.readLines(Resources.getResource(TitleFinder.class, name), UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException | IOException e) {
            throw new ResourceException("resource " + name + " of Parley's ingest is missing or damaged", e);
        }
    }

    /** Returns the title at a line, or the line below it if that repeats it without the label that a page has run into it. */
    private String withoutLabel(int line) {
        String title = title(line);
        if (line + 1 >= opening.lines().size()) {
            return title;
        }
        String next = title(line + 1);
        boolean repeats = Opening.words(next) >= MIN_WORDS && title.endsWith(next);
        return repeats ? next : title;
    }
}
