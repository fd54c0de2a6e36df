package dev.parley.ingest;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Who answers in a text of questions and answers, be they marked ("Q:", "A:"), printed bold or only worded so, by its opening: the name that a
 * quotation in the title is given to ({@code Jane Doe: “Let it run”}, {@code “Let it run”: Minister Jane Doe on the weir}), or the first that a
 * sentence of the opening is about.
 *
 * <p>Not covered: texts that name whoever answers behind the first question only; several who answer
 * unless each answer has the name in front.
 */
final class QuestionsAndAnswers {

    private static final int FEWEST = 2;
    private static final int FEWEST_UNMARKED = 3;
    private static final int LONGEST_OPENING = 8;

    private static final Pattern MARKED = Pattern.compile("[*_\\s]*(?:Q|QUESTION|Question)(?: ?\\d{1,2})?[.:] .*");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__).*\\?\\s*(?:\\*\\*|__)");
    /** Beside a question in bold type, what the interviewer only states. */
    private static final Pattern STATED = Pattern.compile("(?:\\*\\*|__).*[?.!]\\s*(?:\\*\\*|__)");

    private static final Pattern WORDED = Pattern.compile("[\\p{Lu}\u201C\"\u2018'].{3,300}\\?[\u201D\"\u2019']?");

    private static final String NAME = "(?<name>" + PersonalNames.FULL_NAME + ")";
    private static final String NAMES = "(?<name>" + PersonalNames.NAMES + ")";
    private static final Pattern TURN = Pattern.compile("[*_]{0,3}" + NAME + ":[*_]{0,3} (?<words>.+)");
    private static final String QUOTED = "[\u201C\"\u2018'].{2,}?[\u201D\"\u2019'][.,]?";

    private static final List<Pattern> TITLES = List.of(
            Pattern.compile(NAMES + ": " + QUOTED + ".*"),
            Pattern.compile(QUOTED + "(?::|,| [\u2013\u2014-]) " + NAMES + "(?![\\p{L}]).*"));

    private static final Pattern ABOUT = Pattern.compile(
            "(?:[^.!?]{3,100}, )?" + NAME
                    + "(?:, [^.!?]{3,100},)?,?"
                    + " (?:is|was|has|had|heads|leads|runs|talks|talked|speaks|spoke|tells|told|explains|explained|answers|answered|on)\\b.*");

    /** Words that begin no name though they have a capital there. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:The|A|An|In|On|At|We|I|It|He|She|They|This|That|Our|My|His|Her|Its|But|And|When|As|For|Of|By|With|From|If|No|Yes)"
                    + " .*");

    private QuestionsAndAnswers() {}

    /** Returns the name of whoever answers, empty if the text is no questions and answers or the opening does not tell. */
    static Optional<String> interviewee(List<String> lines) {
        List<Integer> questions = questions(lines);
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        List<String> opening = lines.subList(0, Math.min(questions.get(0), LONGEST_OPENING));
        return named(opening, TITLES).or(() -> named(opening, List.of(ABOUT)));
    }

    /** Returns the names of those who answer in turn, each behind the own name and a colon; empty if there are not two at least. */
    static Optional<String> several(List<String> lines) {
        List<Integer> questions = questions(lines);
        Optional<String> byline = Byline.find(lines);
        List<String> names = questions.isEmpty()
                ? List.of()
                : IntStream.range(questions.get(0), lines.size())
                        .mapToObj(i -> TURN.matcher(lines.get(i)))
                        .filter(turn -> turn.matches() && !turn.group("words").endsWith("?"))
                        .map(turn -> PersonalNames.untitled(turn.group("name")))
                        .filter(name -> !NO_NAME.matcher(name).matches())
                        .filter(name ->
                                byline.filter(asking -> asking.contains(name)).isEmpty())
                        .distinct()
                        .toList();
        return names.size() < 2
                ? Optional.empty()
                : Optional.of(
                        String.join(", ", names.subList(0, names.size() - 1)) + " and " + Iterables.getLast(names));
    }

    /** Tells whether a line is one of the questions of a text of questions and answers, and so no title. */
    static boolean isQuestion(List<String> lines, int line) {
        return questions(lines).contains(line);
    }

    /** Tells whether a line stands right behind such a question, and so is an answer and no title. */
    static boolean isAnswer(List<String> lines, int line) {
        return line > 0 && isQuestion(lines, line - 1);
    }

    private static List<Integer> questions(List<String> lines) {
        boolean bold = lines.stream().anyMatch(line -> BOLD.matcher(line).matches());
        Pattern inBold = bold ? STATED : BOLD;
        List<Integer> marked = numbers(
                lines,
                line -> MARKED.matcher(line).matches() || inBold.matcher(line).matches());
        if (marked.size() >= FEWEST) {
            return marked;
        }
        List<Integer> worded = numbers(lines, line -> WORDED.matcher(line).matches());
        // The first may be the title, which no answer follows but a word on whoever answers.
        return worded.size() > FEWEST_UNMARKED ? worded.subList(worded.get(0) == 0 ? 1 : 0, worded.size()) : List.of();
    }

    /** The lines that are questions by their form and that a line which is none follows. */
    private static List<Integer> numbers(List<String> lines, Predicate<String> isQuestion) {
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> isQuestion.test(lines.get(i)) && !isQuestion.test(lines.get(i + 1)))
                .boxed()
                .toList();
    }

    private static Optional<String> named(List<String> opening, List<Pattern> patterns) {
        return opening.stream()
                .filter(line -> Byline.find(List.of(line)).isEmpty() || line.contains(". "))
                .flatMap(line -> patterns.stream().map(pattern -> pattern.matcher(line)))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("name"))
                .filter(name -> !NO_NAME.matcher(name).matches())
                .findFirst();
    }
}
