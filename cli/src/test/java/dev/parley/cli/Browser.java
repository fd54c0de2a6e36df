package dev.parley.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window that looks at a report. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final Path downloads;

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** Starts a browser; empty if there is none, or no driver for it. */
    static Optional<Browser> tryStart(Path downloads) {
        Optional<Path> browser = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = find("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            return Optional.empty();
        }
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        return Optional.of(new Browser(new ChromeDriver(service, options), downloads));
    }

    private static Optional<Path> find(String... names) {
        List<String> folders = Splitter.on(File.pathSeparator)
                .splitToList(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a report afresh and returns the milliseconds until it can be used. */
    @CanIgnoreReturnValue
    long open(Path report, String page) {
        driver.manage().window().setSize(new Dimension(1280, 900));
        driver.get("about:blank");
        driver.get(report.toUri() + "#" + page);
        await("the report", () -> script("return document.documentElement.dataset.ready || null"));
        return ((Number) script("return Math.round(performance.now())").orElseThrow()).longValue();
    }

    /** Makes the window as wide as a screen or a telephone, and what is opened next of one theme. */
    void look(int width, String theme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 850, "deviceScaleFactor", 1, "mobile", width < 700));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** Lets the window be as it was. */
    void lookNormally() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    /** Returns what axe finds fault with in the page by WCAG 2.2 at level AA and by good practice; experimental rules included. */
    List<String> barriers() throws IOException {
        script(Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8));
        Object found = requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
                axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } })
                  .then(result => done(result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html))),
                    fault => done(['axe failed: ' + fault]));
                """));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Forgets what reports have stored. */
    void forget() {
        script("localStorage.clear()");
    }

    /** Runs a script in the page and returns what it returns. */
    @CanIgnoreReturnValue
    Optional<Object> script(String code, Object... arguments) {
        return Optional.ofNullable(((JavascriptExecutor) driver).executeScript(code, arguments));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement one(String css) {
        return await(
                css, () -> all(css).stream().filter(WebElement::isDisplayed).findFirst());
    }

    void click(String css) {
        WebElement element = one(css);
        script("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    String text(String css) {
        return one(css).getText();
    }

    /** Returns the names of the rows that can be seen, from top to bottom. */
    List<String> rows() {
        return all(".grid-stub .grid-name").stream().map(WebElement::getText).toList();
    }

    /** Clicks the button of a name. */
    void press(String within, String name) {
        WebElement button = await(
                name,
                () -> all(within + " button").stream()
                        .filter(candidate -> candidate.getText().equals(name))
                        .findFirst());
        script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    /** Clicks what downloads a file and waits for it. */
    Path download(String css, String name) {
        Path file = downloads.resolve(name);
        click(css);
        return await(name, () -> Optional.of(file).filter(Files::exists));
    }

    /** Returns what went wrong in the page since this was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @CanIgnoreReturnValue
    private static <T> T await(String what, Supplier<Optional<T>> found) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> value = found.get();
        while (value.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("there is no " + what);
            }
            pause();
            value = found.get();
        }
        return value.get();
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
