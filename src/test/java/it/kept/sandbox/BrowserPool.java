package it.kept.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The Chromiums of this test process. One that is given back serves the next test, as if nobody had used it: starting one
 * takes longer than most of what a test does with it.
 */
final class BrowserPool {

    private static final Dimension WINDOW = new Dimension(1280, 1000);
    private static final ConcurrentLinkedDeque<ChromeDriver> IDLE = new ConcurrentLinkedDeque<>();

    static {
        // Asked to quit while the process ends, they keep it waiting for half a minute.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly),
                        "browsers-end"));
    }

    private BrowserPool() {}

    /** One in which nobody is logged in. */
    static ChromeDriver take(Path chromium, Path driver) {
        ChromeDriver idle = IDLE.pollFirst();
        return idle == null ? start(chromium, driver) : idle;
    }

    /** Puts it back empty; one that cannot be emptied, as when a dialog is still open, ends. */
    static void giveBack(ChromeDriver driver, String base) {
        try {
            driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            driver.executeCdpCommand(
                    "Storage.clearDataForOrigin", Map.of("origin", origin(base), "storageTypes", "all"));
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            driver.manage().window().setSize(WINDOW);
            driver.get("about:blank");
            IDLE.addFirst(driver);
        } catch (WebDriverException unusable) {
            driver.quit();
        }
    }

    private static String origin(String base) {
        return URI.create(base).resolve("/").toString();
    }

    private static ChromeDriver start(Path chromium, Path driver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--window-size=" + WINDOW.getWidth() + "," + WINDOW.getHeight());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        return new ChromeDriver(service, options);
    }
}
