package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who has the floor in a transcript: whoever a paragraph opens with, by name and colon ("Jane Doe: I agree.") or as the records of hearings print
 * it ("Mr. DOE. I agree.", "The CHAIRMAN. Order.", and "Mr. Doe. I agree." where several paragraphs open so), be its lines indented or not; whose
 * statement a heading announces; and, in a transcript of several speakers, the paragraphs behind it up to the next who speaks.
 * What follows the last name with a colon is taken for the writer's again, since a page may go on behind a talk.
 *
 * <p>Not covered: speakers by initials, and speeches that no name opens, such as a letter printed within an article.
 */
final class Turns {

    /** Behind "A:" speaks whoever is interviewed, whom the paragraph does not name. */
    private static final Pattern COLON = Pattern.compile(
            "(?!A:|Answer:|ANSWER:)(\\p{Lu}[\\p{L}.\u2019' -]{0,40})(?: \\([^)]{1,60}\\))?(:)\\s.*", Pattern.DOTALL);

    private static final Pattern RECORD = Pattern.compile(
            "(The (?:(?:VICE|ACTING|DEPUTY) )?(?:CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT|SPEAKER|SECRETARY|CLERK)"
                    + "|(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gen|Gov)\\.?|Madam|Senator|Representative|Chair(?:man|woman)?|Secretary|Ambassador|General"
                    + "|Admiral|Colonel|Governor|Judge|Justice|Professor|Director|Mayor|Commissioner)(?:"
                    + " (?:\\p{Lu}\\.|(?:Mc|Mac|De|Van|O\u2019|O')?[\\p{Lu}\u2019'-]{2,}|of"
                    + "|v[ao]n|de[rnl]?|d[aiu]|l[ae]|te[rn]|[JS]r\\.|(?:\\p{Lu}\\p{Ll}*[\u2019'-])*(?:Mc|Mac)?\\p{Lu}\\p{Ll}+)){1,5})(?:"
                    + " [\\[(][^\\])]{1,40}[\\])])?(\\.) +\\p{Lu}.*",
            Pattern.DOTALL);

    /** "PREPARED STATEMENT OF DR. JANE DOE, DIRECTOR": what follows is hers. */
    private static final Pattern HEADING =
            Pattern.compile("(?:(?:PREPARED|OPENING|WRITTEN|CLOSING) )?(?:STATEMENT|TESTIMONY|REMARKS) (?:OF|BY)"
                    + " (?:THE )?(?:(?:HON|HONORABLE|DR|MR|MRS|MS|PROF|GEN|SEN|REP|REV)\\.?"
                    + " )*(\\p{Lu}(?:Mc|Mac|[\\p{Lu}.\u2019' -])+?)(?:,.*|)");

    private static final Pattern LOUD = Pattern.compile("(?<!\\p{L})(?:Mc|Mac)?\\p{Lu}{2,}");

    private static final int NO_MARK = -1;

    /** So many turns of several speakers are a talk. */
    private static final int FEWEST_TURNS = 3;

    private final TreeMap<Integer, Turn> byStart = new TreeMap<>();
    private final String text;
    private final int lastColon;
    private final boolean talk;

    private Turns(String text, List<Turn> turns) {
        this.text = text;
        turns.forEach(turn -> byStart.put(turn.start(), turn));
        this.lastColon = turns.stream()
                .filter(turn -> !turn.record())
                .mapToInt(Turn::start)
                .max()
                .orElse(-1);
        this.talk = isTalk(turns, text);
    }

    static Turns of(AnnotatedDocument document) {
        String text = document.document().text();
        SpanIndex people = Subjects.people(document);
        List<Turn> turns = new ArrayList<>();
        List<Turn> quiet = new ArrayList<>();
        boolean afterBlank = true;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            Optional<Turn> turn = turn(start, line, people);
            turn.ifPresent(turns::add);
            if (turn.isEmpty() && (afterBlank || line.startsWith("  "))) {
                quiet(start, line).ifPresent(quiet::add);
            }
            afterBlank = line.isBlank();
            start = end + 1;
        }
        if (isTalk(quiet, text)) {
            turns.addAll(quiet);
        }
        return new Turns(text, turns);
    }

    private static boolean isTalk(List<Turn> turns, String text) {
        List<String> speakers = turns.stream()
                .flatMap(turn -> turn.speaker().stream())
                .map(speaker -> speaker.of(text))
                .toList();
        return speakers.size() >= FEWEST_TURNS && speakers.stream().distinct().count() > 1;
    }

    /** "Mr. Doe. I agree." may open any paragraph; where several do so, it is a record. */
    private static Optional<Turn> quiet(int lineStart, String line) {
        String paragraph = line.strip();
        int start = lineStart + line.indexOf(paragraph);
        Matcher record = RECORD.matcher(paragraph);
        return record.matches()
                ? Optional.of(new Turn(
                        lineStart, Optional.of(new Span(start, start + record.end(1))), start + record.start(2), true))
                : Optional.empty();
    }

    private static Optional<Turn> turn(int lineStart, String line, SpanIndex people) {
        String paragraph = line.strip();
        int start = lineStart + line.indexOf(paragraph);
        Matcher record = RECORD.matcher(paragraph);
        if (record.matches() && LOUD.matcher(record.group(1)).find()) {
            Span speaker = new Span(start, start + record.end(1));
            return Optional.of(new Turn(lineStart, Optional.of(speaker), start + record.start(2), true));
        }
        Matcher heading = HEADING.matcher(paragraph);
        if (heading.matches()) {
            Span speaker = new Span(start + heading.start(1), start + heading.end(1));
            return Optional.of(new Turn(lineStart, Optional.of(speaker), NO_MARK, true));
        }
        Matcher colon = COLON.matcher(paragraph);
        if (!colon.matches()) {
            return Optional.empty();
        }
        int end = start + colon.end(1);
        Optional<Span> speaker = people.overlapping(new Span(start, end))
                .filter(name -> name.end() == end)
                .findFirst();
        return Optional.of(new Turn(lineStart, speaker, start + colon.start(2), false));
    }

    /** Tells whether somebody has the floor at a place, be it known who or not. */
    boolean isTurn(int offset) {
        return turnAt(offset).isPresent();
    }

    /** Returns the words that name whoever has the floor at a place. */
    Optional<Span> speakerAt(int offset) {
        return turnAt(offset).flatMap(Turn::speaker);
    }

    /** Tells whether a mention stands where the name of a speaker opens a turn. */
    boolean opens(Span mention) {
        return speakerAt(mention.start()).filter(mention::overlaps).isPresent();
    }

    /** Tells whether two places are in one turn. */
    boolean isOneTurn(int first, int second) {
        return turnAt(first).equals(turnAt(second));
    }

    private Optional<Turn> turnAt(int offset) {
        int paragraph = text.lastIndexOf('\n', offset - 1) + 1;
        return Optional.ofNullable(byStart.floorEntry(paragraph))
                .map(Map.Entry::getValue)
                .filter(turn -> turn.start() == paragraph || (talk && (turn.record() || turn.start() < lastColon)));
    }

    /** Returns the text with the colon, which the network knows, behind every name that opens a turn; as long as it is. */
    String withColons() {
        StringBuilder shown = new StringBuilder(text);
        byStart.values().stream()
                .filter(turn -> turn.mark() != NO_MARK)
                .forEach(turn -> shown.setCharAt(turn.mark(), ':'));
        return shown.toString();
    }

    /**
     * One that opens.
     *
     * @param start where its paragraph begins
     * @param speaker the words that name the speaker, if they name a person
     * @param mark where the colon or the full stop behind them stands
     * @param record whether it is in the form of a record
     */
    private record Turn(int start, Optional<Span> speaker, int mark, boolean record) {}
}
