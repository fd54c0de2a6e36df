package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md promises. */
final class ReadmeIT {

    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theJavaExampleCompilesAndWritesARun() throws IOException, ReflectiveOperationException {
        seeds();
        compile(program(example()));

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Example").getMethod("run").invoke(null);
        }

        assertThat(folder.resolve("parley-out/matrix.csv")).content(UTF_8).startsWith("id,proposal");
        assertThat(folder.resolve("parley-out/manifest.json")).exists();
    }

    @Test
    void theCommandsAreThere() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(readme).contains("./parley compare seeds/", "mvn verify");
        assertThat(ROOT.resolve("parley")).isExecutable();
        assertThat(ROOT.resolve("seeds/codebook.csv")).exists();
    }

    /** One short article: the example is tested here, not the reading. */
    private void seeds() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(
                seeds.resolve("bridge.txt"),
                "Ministers argue about a bridge\n\nThe transport minister, Anna Lund, said the bridge must be built.\n");
        Files.writeString(seeds.resolve("codebook.csv"), "id,proposal\nP1,The bridge is built\n");
    }

    private static String example() throws IOException {
        Matcher block = JAVA.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).as("README.md has a Java example").isTrue();
        return block.group(1);
    }

    private Path program(String example) throws IOException {
        String imports = lines(example, "import ");
        String body = example.lines()
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n"))
                .replace("Path.of(\"", "Path.of(\"" + folder + "/");
        return Files.writeString(
                folder.resolve("Example.java"),
                imports + "\npublic class Example { public static void run() {\n" + body + "\n} }\n");
    }

    private static String lines(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).collect(Collectors.joining("\n"));
    }

    private static void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-classpath", System.getProperty("java.class.path"), "-Xlint:all", "-Werror");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }
}
