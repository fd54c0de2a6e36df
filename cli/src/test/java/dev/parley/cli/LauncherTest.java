package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout whose Java and Maven only say what they were called with. */
final class LauncherTest {

    @TempDir
    private Path root;

    @BeforeEach
    void checkout() throws IOException {
        assumeThat(File.separatorChar).as("the launcher is a shell script").isEqualTo('/');
        Files.copy(Path.of("..", "parley"), root.resolve("parley"));
        script("jdk/bin/java", "[ \"$1\" = -version ] || printf '%s\\n' \"run LC_ALL=${LC_ALL:-}\" \"$@\"");
        script("jdk/bin/javac", "exit 0");
        script("bin/mvn", "echo built >>" + root.resolve("builds") + "; echo " + jar() + " >" + classpath());
        write("pom.xml", "core/src/main/A.java", "nlp/src/main/B.java", "cli/src/main/C.java");
        write("cli/target/parley-cli.jar");
    }

    @Test
    void buildsWhatIsMissing() throws IOException, InterruptedException {
        assertThat(launch(Map.of())).contains("run ");
        assertThat(root.resolve("builds")).exists();
    }

    @Test
    void buildsAgainIfASourceIsNewer() throws IOException, InterruptedException {
        built();

        launch(Map.of());

        assertThat(root.resolve("builds")).exists();
    }

    @Test
    void runsWhatIsThereIfItMustNotBuild() throws IOException, InterruptedException {
        built();

        assertThat(launch(Map.of("PARLEY_NO_BUILD", "1"))).contains("run ");
        assertThat(root.resolve("builds")).doesNotExist();
    }

    @Test
    void saysWhatIsMissingIfItMustNotBuild() throws IOException, InterruptedException {
        assertThat(launch(Map.of("PARLEY_NO_BUILD", "1")))
                .contains("classpath.txt", "PARLEY_NO_BUILD forbids")
                .doesNotContain("run ");
    }

    @Test
    void lendsTheVirtualMachineUtf8InTheLocaleC() throws IOException, InterruptedException {
        built();

        assertThat(launch(Map.of("PARLEY_NO_BUILD", "1", "LC_ALL", "C")))
                .contains("run LC_ALL=C.UTF-8\n", "-Dparley.charset=US-ASCII\n");
        assertThat(launch(Map.of("PARLEY_NO_BUILD", "1", "LC_ALL", "en_GB.UTF-8")))
                .contains("run LC_ALL=en_GB.UTF-8\n")
                .doesNotContain("-Dparley.charset");
    }

    /** As if the sources had been edited after a build. */
    private void built() throws IOException {
        Files.writeString(classpath(), jar() + "\n");
        Files.setLastModifiedTime(classpath(), FileTime.from(Instant.EPOCH));
    }

    private String launch(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(root.resolve("parley").toString()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("PARLEY_"));
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().merge("PATH", root.resolve("bin").toString(), (path, first) -> first + ":" + path);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    private Path classpath() {
        return root.resolve("cli/target/classpath.txt");
    }

    private Path jar() {
        return root.resolve("cli/target/parley-cli.jar");
    }

    private void script(String name, String body) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), "");
        }
    }
}
