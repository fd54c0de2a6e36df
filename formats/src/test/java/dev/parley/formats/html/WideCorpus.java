package dev.parley.formats.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The articles of WCXB (Murrough-Foley/web-content-extraction-benchmark, {@code dev|test/ground-truth/ID.json}, {@code dev|test/html/ID.html.gz}),
 * whose texts were drafted by a model and reviewed by hand. They are there to learn from, never to report on.
 */
final class WideCorpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Some of its texts begin with the byline, which the other corpora leave out. */
    private static final Pattern BYLINE = Pattern.compile("\\A(?:By|Written by|Posted by) [^\n.]{3,80}\n");

    private WideCorpus() {}

    static boolean isOne(Path folder) {
        return Files.isDirectory(folder.resolve("dev/ground-truth"));
    }

    static List<PageCorpus.Sample> read(Path folder) throws IOException {
        JsonNode files = JSON.readTree(Files.readAllBytes(folder.resolve("metadata.json")))
                .path("files");
        List<PageCorpus.Sample> samples = new ArrayList<>();
        for (String part : List.of("dev", "test")) {
            try (Stream<Path> truths = Files.list(folder.resolve(part).resolve("ground-truth"))) {
                for (Path truth : truths.sorted().toList()) {
                    String name = truth.getFileName().toString().replace(".json", "");
                    Path page = folder.resolve(part).resolve("html").resolve(name + ".html.gz");
                    JsonNode file = files.path(name);
                    if (file.path("page_type").asText().equals("article") && Files.exists(page)) {
                        samples.add(sample(part + name, file.path("domain").asText(), truth, page));
                    }
                }
            }
        }
        samples.sort(Comparator.comparing(PageCorpus.Sample::id));
        return samples;
    }

    private static PageCorpus.Sample sample(String id, String domain, Path truth, Path page) throws IOException {
        JsonNode known = JSON.readTree(Files.readAllBytes(truth)).path("ground_truth");
        return new PageCorpus.Sample(
                id,
                domain.startsWith("www.") ? domain.substring(4) : domain,
                false,
                ByteSource.wrap(PageCorpus.bytes(page, true)),
                withoutHead(
                        known.path("main_content").asText(""),
                        known.path("title").asText("")),
                known.path("title").asText(""),
                known.path("author").asText(""),
                known.path("publish_date").asText(""));
    }

    private static String withoutHead(String text, String title) {
        String body = text.strip();
        String behindTitle = !title.isBlank() && body.startsWith(title.strip() + "\n")
                ? body.substring(title.strip().length()).strip()
                : body;
        return BYLINE.matcher(behindTitle).replaceFirst("").strip();
    }
}
