package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Ascii;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Pages with their text by hand, in the layout of scrapinghub/article-extraction-benchmark ({@code ground-truth.json}, {@code html/ID.html.gz}), of
 * AndyTheFactory/article-extraction-dataset ({@code articles.json}, {@code html/ID.html}) or of the articles of WCXB ({@link WideCorpus}).
 *
 * <p>Sites are parted in two halves by the first byte of the SHA-256 of their host name without {@code www.}: even ones are to develop on, odd ones
 * are looked at only to report. Both sets are parted by one rule, so that no site is in both halves.
 */
final class PageCorpus {

    private PageCorpus() {}

    static List<Sample> read(Path folder) throws IOException {
        if (WideCorpus.isOne(folder)) {
            return WideCorpus.read(folder);
        }
        Path truth = folder.resolve("ground-truth.json");
        boolean isPacked = Files.exists(truth);
        JsonNode all =
                new ObjectMapper().readTree(Files.readAllBytes(isPacked ? truth : folder.resolve("articles.json")));
        List<Sample> samples = new ArrayList<>();
        all.properties().forEach(entry -> {
            Path page = folder.resolve("html").resolve(entry.getKey() + (isPacked ? ".html.gz" : ".html"));
            if (Files.exists(page)) {
                samples.add(sample(entry.getKey(), entry.getValue(), bytes(page, isPacked)));
            }
        });
        samples.sort(Comparator.comparing(Sample::id));
        return samples;
    }

    static byte[] bytes(Path page, boolean isPacked) {
        try {
            byte[] bytes = Files.readAllBytes(page);
            return isPacked ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(String id, JsonNode node, byte[] html) {
        String site = site(node.path("url").asText());
        boolean held = Hashing.sha256().hashString(site, UTF_8).asBytes()[0] % 2 != 0;
        return new Sample(
                id,
                site,
                held,
                ByteSource.wrap(html),
                node.path("articleBody").asText(),
                node.path("title").asText(),
                node.path("authors").asText(),
                node.path("date").asText());
    }

    /** Returns the host of an address without {@code www.}. */
    static String site(String address) {
        String plain = address.replaceAll("[?#].*", "").replace(" ", "%20").replaceAll("[^\\x21-\\x7E]", "");
        String host = Ascii.toLowerCase(URI.create(plain).getHost());
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /**
     * A page.
     *
     * @param isHeldOut whether its site belongs to the half that is looked at only to report
     */
    record Sample(
            String id,
            String site,
            boolean isHeldOut,
            ByteSource source,
            String body,
            String title,
            String authors,
            String date) {

        byte[] html() {
            try {
                return source.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
