package dev.parley.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.parley.export.TramDispute;
import dev.parley.result.Comparison;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void isTheSameForEqualRuns() throws IOException {
        assertThat(report(1_000_000)).isEqualTo(report(1_000_000));
        assertThat(report(0)).isEqualTo(report(0));
    }

    @Test
    void allowsItsOwnScriptAndStyleAndNothingElse() throws IOException {
        String report = report(1_000_000);

        assertThat(policy(report))
                .isEqualTo("default-src 'none'; script-src '" + hash(report, "<script type=\"module\">", "</script>")
                        + "'; style-src '" + hash(report, "<style>", "</style>")
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void loadsNothing() throws IOException {
        assertThat(report(1_000_000))
                .doesNotContainPattern("(?i)(src|href)=\"?https?:")
                .doesNotContain("@import", "url(");
    }

    @Test
    void holdsTheClaimsAsTheTablesDo() throws IOException {
        JsonNode index = block(report(1_000_000), "index");
        JsonNode claims = index.get("claims");

        assertThat(claims.get("evidence"))
                .extracting(JsonNode::asText)
                .startsWith("no tram, ever")
                .hasSize(7);
        assertThat(claims.get("confidence")).extracting(JsonNode::asInt).startsWith(7778);
        assertThat(index.get("holders").get(0)).extracting(JsonNode::asText).containsExactly("actor", "=SUM(votes)");
    }

    @Test
    void holdsTheTextsToTheLetter() throws IOException {
        Comparison dispute = TramDispute.comparison();
        JsonNode texts = block(report(1_000_000), "texts-0");

        assertThat(texts)
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(dispute.texts().values());
    }

    @Test
    void saysTheSameCompressed() throws IOException {
        String plain = report(1_000_000);
        String compressed = report(0);

        assertThat(block(compressed, "index")).isEqualTo(block(plain, "index"));
        assertThat(block(compressed, "texts-0")).isEqualTo(block(plain, "texts-0"));
    }

    @Test
    void hasNoMarkupInItsData() throws IOException {
        Matcher data = Pattern.compile("<script type=\"application/json\"[^>]*>([^<]*)</script>")
                .matcher(report(1_000_000));

        assertThat(data.results().map(match -> match.group(1)))
                .hasSize(2)
                .allSatisfy(json -> assertThat(json).doesNotContain("<", ">", "&"));
    }

    private static String report(int plainLimit) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlReport.withLimit(plainLimit).write(TramDispute.comparison(), out);
        return out.toString();
    }

    private static String policy(String report) {
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(report);
        assertThat(policy.find()).isTrue();
        return policy.group(1);
    }

    private static String hash(String report, String from, String to) {
        int start = report.indexOf(from) + from.length();
        String inside = report.substring(start, report.indexOf(to, start));
        return "sha256-"
                + BaseEncoding.base64()
                        .encode(Hashing.sha256().hashString(inside, UTF_8).asBytes());
    }

    private static JsonNode block(String report, String id) throws IOException {
        Matcher block = Pattern.compile("id=\"" + id + "\" data-encoding=\"(\\w+)\">([^<]*)</script>")
                .matcher(report);
        assertThat(block.find()).isTrue();
        if (block.group(1).equals("plain")) {
            return MAPPER.readTree(block.group(2));
        }
        byte[] packed = BaseEncoding.base64().decode(block.group(2));
        return MAPPER.readTree(new InflaterInputStream(new ByteArrayInputStream(packed)));
    }
}
