package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds our tokenizer against HuggingFace's, of which DJL brings the native code. */
final class WordPieceParityIT {

    private static final int GENERATED_LINES = 12_000;
    private static final List<String> FRAGMENTS = List.of(
            " ",
            "  ",
            "\t",
            "\u00a0",
            "\u2009",
            "\u3000",
            "\u2028",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u00ad",
            "\u0007",
            "\u0085",
            "\u0000",
            "\ufffd",
            "\ue000",
            "\r\n",
            "the",
            "NATO",
            "Zelenskyy",
            "unaffable",
            "denuclearisation",
            "U.S.",
            "don’t",
            "“",
            "”",
            "‘",
            "\"",
            "'",
            "«",
            "»",
            "„",
            "—",
            "–",
            "-",
            "…",
            "...",
            "?!",
            "(",
            "]",
            "{",
            "€",
            "£",
            "$1,000",
            "50%",
            "§",
            "©",
            "°",
            "½",
            "²",
            "№",
            "™",
            "+",
            "=",
            "~",
            "`",
            "^",
            "|",
            "<",
            "¿",
            "İstanbul",
            "ıI",
            "ğüşöç",
            "Straße",
            "ẞ",
            "ΣΊΣΥΦΟΣ",
            "Άέ",
            "ς",
            "Ελλάδα",
            "Київ",
            "Ёлка",
            "й",
            "Łódź",
            "ñ",
            "Ångström",
            "Đoković",
            "cafe\u0301",
            "e\u0323\u0302",
            "\u0301",
            "\u0345",
            "ﬁ",
            "ǅ",
            "中文",
            "日本語",
            "カタカナ",
            "ｶﾞ",
            "한국어",
            "한",
            "𠀀",
            "豈",
            "〇",
            "、",
            "。",
            "עברית",
            "שָׁלוֹם",
            "العربية",
            "مُحَمَّد",
            "हिन्दी",
            "ไทย",
            "ཨོཾ",
            "😀",
            "👨‍👩‍👧",
            "🇺🇦",
            "❤️",
            "👍🏽",
            "𝓕𝓪𝓷𝓬𝔂",
            "𝟘",
            "Ⅷ",
            "①",
            "x\u20dd",
            "a\u0488",
            "₴",
            "1990s",
            "0x1F",
            "www.example.org",
            "user@example.org",
            "#tag",
            "##ing",
            "A");

    private static HuggingFaceTokenizer theirs;
    private static WordPiece ours;

    @BeforeAll
    static void load() throws IOException {
        System.setProperty(
                "DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        byte[] file = Resources.shipped().read(Resources.TOKENIZER);
        theirs = HuggingFaceTokenizer.newInstance(
                new ByteArrayInputStream(file),
                Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
        ours = new WordPiece(Vocabulary.parse(file, Resources.TOKENIZER));
    }

    @AfterAll
    static void close() {
        theirs.close();
    }

    @Test
    void agreesOnGeneratedLines() {
        Random random = new Random(20_261_125);
        for (int line = 0; line < GENERATED_LINES; line++) {
            compare(generated(random));
        }
    }

    @Test
    void agreesOnReferencePassages() throws IOException {
        for (Reference reference : Reference.all()) {
            compare(reference.text());
            reference.proposals().forEach(WordPieceParityIT::compare);
        }
    }

    @Test
    void agreesOnTheVocabularyItself() throws IOException {
        new ObjectMapper()
                .readTree(Resources.shipped().read(Resources.TOKENIZER))
                .path("model")
                .path("vocab")
                .fieldNames()
                .forEachRemaining(piece -> compare(piece.startsWith("[") ? "x" : piece));
    }

    @Test
    void agreesOnArticlesWhereThereAreAny() throws IOException {
        Path folder = Path.of(System.getProperty("parley.articles", "../seeds"));
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path text : texts) {
                Files.readString(text).lines().forEach(WordPieceParityIT::compare);
            }
        }
    }

    private static String generated(Random random) {
        return Stream.generate(() -> random.nextInt(40) == 0
                        ? FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).repeat(1 + random.nextInt(60))
                        : FRAGMENTS.get(random.nextInt(FRAGMENTS.size())) + (random.nextBoolean() ? " " : ""))
                .limit(1 + random.nextInt(30))
                .collect(Collectors.joining());
    }

    private static void compare(String line) {
        if (line.isEmpty()) {
            return;
        }
        Encoding encoding = theirs.encode(line, false, false);
        List<String> expected = new ArrayList<>();
        for (int token = 0; token < encoding.getIds().length; token++) {
            CharSpan span = encoding.getCharTokenSpans()[token];
            expected.add(encoding.getIds()[token] + ":" + line.offsetByCodePoints(0, span.getStart()) + "-"
                    + line.offsetByCodePoints(0, span.getEnd()));
        }
        Pieces pieces = ours.encode(line);
        List<String> actual = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            actual.add(pieces.id(piece) + ":" + pieces.start(piece) + "-" + pieces.end(piece));
        }
        assertThat(actual).as(line).isEqualTo(expected);
    }
}
