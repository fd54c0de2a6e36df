package dev.parley.formats;

import dev.parley.ingest.StrayCharacters;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads subtitles (SubRip, WebVTT) as a transcript: numbers, times and notes left out, cues joined to sentences, a paragraph for each turn. The name of
 * a speaker ({@code <v Jane Doe>} or {@code JANE DOE:}) stands before the turn with a colon.
 *
 * <p>Not covered: speakers that are told by colour or place.
 */
final class SubtitleReader implements FormatReader {

    private static final String TIME = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}";

    private static final Pattern TIMING = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");

    private static final Pattern START =
            Pattern.compile("\\s*(?:WEBVTT(?:[ \\t][^\\n]*)?\\n|\\d+[ \\t]*\\n" + TIME + "[ \\t]*-->)");

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

    /** What a file says of itself and of how it looks. */
    private static final Pattern REMARK = Pattern.compile("(?:NOTE|STYLE|REGION)\\b.*");

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?[ \\t]+([^>]{1,80})>");

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,100}>|<" + TIME + ">|\\{\\\\[^}]{0,40}\\}");

    /** Music and noise. */
    private static final Pattern SOUND = Pattern.compile("[\\[(][^\\])]{1,60}[\\])]|[\u266A\u266B#].*");

    private static final Pattern LABEL =
            Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?: [\\p{Lu}(][\\p{L}.'\u2019)-]*){0,4}: .*");

    private static final Pattern CHANGE = Pattern.compile("(?:>{2,3}|[-\u2013\u2014])\\s*");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!][\"'\u2019\u201D)\\]]*");

    /** A turn that is longer goes on in a new paragraph behind the end of a sentence. */
    private static final int LONG = 1_500;

    /** Tells whether a text with any line ends begins like subtitles. */
    static boolean isOne(String head) {
        return START.matcher(Texts.unix(head.substring(0, Math.min(head.length(), 1_000))))
                .lookingAt();
    }

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        Turns turns = new Turns();
        spoken(Texts.unix(Texts.decode(content, findings))).forEach(turns::add);
        List<String> paragraphs = turns.end();
        if (paragraphs.isEmpty()) {
            throw new UnreadableException("holds subtitles without words");
        }
        List<Span> body = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            body.add(new Span(at, at + paragraph.length()));
            at += paragraph.length() + Texts.BLANK_LINE.length();
        }
        findings.addArticle(content, String.join(Texts.BLANK_LINE, paragraphs), body, Metadata.NONE);
    }

    /** Returns the lines that are spoken. */
    private static List<String> spoken(String text) {
        List<String> lines = text.lines().toList();
        List<String> spoken = new ArrayList<>();
        boolean isHead = true;
        boolean isRemark = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean opens = i == 0 || lines.get(i - 1).isBlank();
            boolean isTiming = TIMING.matcher(line).matches();
            isHead &= !isTiming;
            isRemark = !isTiming
                    && !line.isBlank()
                    && (isRemark || (opens && REMARK.matcher(line).matches()));
            boolean isName = i + 1 < lines.size()
                    && TIMING.matcher(lines.get(i + 1)).matches()
                    && (opens || NUMBER.matcher(line).matches());
            if (!isHead && !isTiming && !isRemark && !isName && !line.isBlank()) {
                spoken.add(line);
            }
        }
        return spoken;
    }

    /** Joins lines to turns. */
    private static final class Turns {

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder turn = new StringBuilder();
        private String voice = "";
        private String last = "";

        private void add(String raw) {
            Matcher named = VOICE.matcher(raw);
            String name = named.find() ? named.group(1).strip() : "";
            String marked = TAG.matcher(raw).replaceAll("");
            String line = Texts.oneLine(StrayCharacters.drop(Parser.unescapeEntities(marked, false)));
            Matcher change = CHANGE.matcher(line);
            boolean changes = change.lookingAt();
            String words = changes ? line.substring(change.end()) : line;
            // Captions that roll show each line again with the next.
            if (words.isEmpty() || line.equals(last) || SOUND.matcher(words).matches()) {
                return;
            }
            last = line;
            boolean isOther = !name.isEmpty() && !name.equals(voice);
            boolean isLong = turn.length() > LONG && SENTENCE_END.matcher(turn).matches();
            if (changes || isOther || isLong || LABEL.matcher(words).matches()) {
                finish();
            }
            if (isOther) {
                voice = name;
                turn.append(name).append(":");
            }
            turn.append(turn.length() == 0 ? "" : " ").append(words);
        }

        private List<String> end() {
            finish();
            return paragraphs;
        }

        private void finish() {
            if (turn.length() > 0) {
                paragraphs.add(turn.toString());
            }
            turn.setLength(0);
        }
    }
}
