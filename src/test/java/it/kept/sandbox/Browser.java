package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.selenium.AxeBuilder;
import it.kept.golden.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium, as one user of one host. Skips the test with one line when there is no browser. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = RunningSandbox.baseDirectory().resolve("target/screenshots");
    private static final List<Path> FOLDERS =
            Stream.of(System.getenv("PATH").split(":")).map(Path::of).toList();

    private final ChromeDriver driver;
    private final String base;

    private Browser(ChromeDriver driver, String base) {
        this.driver = driver;
        this.base = base;
    }

    /** Opens a browser nobody is logged in with. */
    static Browser open(String base) {
        // The same engine without the parts of a browser that nobody looks at costs a third less, where it is
        // installed.
        Path shell = onPath("chromium-headless-shell");
        Path chromium = shell == null ? onPath("chromium") : shell;
        Path driver = onPath("chromedriver");
        Assumptions.assumeTrue(
                chromium != null && driver != null, "No chromium and chromedriver on the PATH: browser test skipped");
        return new Browser(BrowserPool.take(chromium, driver), base);
    }

    /** Opens a browser in which that user is logged in and that shows nothing yet. */
    static Browser openAs(String base, String user) {
        Browser browser = open(base);
        for (HttpCookie cookie : Visitor.of(base, user).cookies()) {
            browser.driver.executeCdpCommand(
                    "Network.setCookie",
                    Map.of(
                            "url",
                            base,
                            "name",
                            cookie.getName(),
                            "value",
                            cookie.getValue(),
                            "path",
                            cookie.getPath()));
        }
        return browser;
    }

    /** Opens a browser and logs in through the log-in page. */
    static Browser logIn(String base, String user) {
        Browser browser = open(base);
        browser.go("/login");
        browser.type("os_username", user);
        browser.type("os_password", user);
        browser.follow(By.cssSelector("form [type=submit]"));
        browser.awaitText("Log out");
        return browser;
    }

    Browser go(String path) {
        driver.get(base + path);
        return this;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Waits up to ten seconds for an element that can be seen. */
    WebElement find(By by) {
        return new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    /** Waits up to ten seconds until nothing of the kind is on the page any more. */
    void awaitNone(By by) {
        new WebDriverWait(driver, Duration.ofSeconds(10)).until(ExpectedConditions.numberOfElementsToBe(by, 0));
    }

    void type(String name, String text) {
        WebElement field = find(By.name(name));
        field.clear();
        field.sendKeys(text);
    }

    /** Types into the field with that id, where several have the same name. */
    void typeInto(String id, String text) {
        WebElement field = find(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    /**
     * Confirms the password on the page that asks administrators for it. The field is found by its name, and waited for:
     * Chromium now and then finds nothing by a selector with {@code :not}, however often it is asked, on a page that has
     * the field.
     */
    void confirmPassword(String password) {
        type("webSudoPassword", password);
        follow(By.id("authenticateButton"));
    }

    /** Reads pages in this language from now on; begins at the start page where nothing is shown yet. */
    void speak(String language) {
        if (!driver.getCurrentUrl().startsWith(base)) {
            go("/");
        }
        new Select(find(By.id("header-locale"))).selectByValue(language);
        follow(By.id("display-submit"));
    }

    /**
     * Clicks on what leads to another page, and waits until that one is there as a whole: what is asked next is asked of it,
     * and nothing that still loads is in its way.
     */
    private void follow(By by) {
        WebElement page = driver.findElement(By.tagName("html"));
        find(by).click();
        WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(10));
        wait.until(ExpectedConditions.stalenessOf(page));
        wait.until(now -> driver.executeScript("return document.readyState").equals("complete"));
    }

    /** Puts a day (yyyy-MM-dd) into a date input, whatever way its locale writes days. */
    void choose(String id, String day) {
        driver.executeScript(
                "const input = document.getElementById(arguments[0]); input.value = arguments[1];"
                        + "input.dispatchEvent(new Event('change', {bubbles: true}));",
                id,
                day);
    }

    /** Fills the input that belongs to the label with this text. */
    void fillLabelled(String label, String value) {
        WebElement element = find(By.xpath("//label[normalize-space()='" + label + "']"));
        String id = element.getAttribute("for");
        if ("date".equals(driver.findElement(By.id(id)).getAttribute("type"))) {
            choose(id, value);
        } else {
            driver.findElement(By.id(id)).sendKeys(value);
        }
    }

    /** Waits until the page's visible text holds {@code text}. */
    void awaitText(String text) {
        new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    /** Waits until an element looks as the style sheet wants it, which may come after the element. */
    void awaitStyle(By by, String property, String value) {
        new WebDriverWait(driver, Duration.ofSeconds(10))
                .ignoring(StaleElementReferenceException.class)
                .until(page -> value.equals(page.findElement(by).getCssValue(property)));
    }

    /** Waits a second, for what comes back only after a while. */
    void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Keeps what the page looks like under {@code target/screenshots}. */
    void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks the part of the page under {@code selector} with axe: no violation. */
    void assertAccessible(String selector) {
        var found = new AxeBuilder().include(List.of(selector)).analyze(driver).getViolations();
        assertEquals(
                List.of(),
                found.stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList());
    }

    /** Forgets who was logged in; the next test of this process goes on with the same Chromium. */
    @Override
    public void close() {
        BrowserPool.giveBack(driver, base);
    }

    private static Path onPath(String program) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
