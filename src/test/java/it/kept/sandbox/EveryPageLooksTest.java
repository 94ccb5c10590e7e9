package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.TimeoutException;

/**
 * Every page and every macro in Chromium: axe finds nothing in it, and nothing in it is wider than its window. Each is seen
 * once: the three themes, two widths and two languages are spread over the pages. Pictures are under {@code target/screenshots}.
 */
@ExtendWith(DemoSandbox.class)
class EveryPageLooksTest {

    private static final List<String> THEMES = List.of("light", "dark", "contrast");
    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 1000;
    private static final List<Integer> WIDTHS = List.of(WIDE, NARROW);

    private static final List<String> LANGUAGES = List.of("en", "de");

    /** A look is a theme in a width. */
    private static final int LOOKS = THEMES.size() * WIDTHS.size();

    /** With {@code -Dkept.looks=all} each page is seen in all of them, which takes some ten minutes. */
    private static final boolean EVERY_LOOK = "all".equals(System.getProperty("kept.looks"));

    /** What a page of the table needs beside its path to be one. */
    private static final List<String> WITH_PARAMETERS = List.of(
            "/plugins/servlet/kept/departures?project=SHOP",
            "/plugins/servlet/kept/explanation?project=SHOP&measure=first_promise_rate",
            "/plugins/servlet/kept/publishing?project=SHOP",
            "/plugins/servlet/kept/goal-answer?project=SHOP&goal=NEXT-DAY",
            "/plugins/servlet/kept/goals?edit=NEXT-DAY",
            "/plugins/servlet/kept/functions?edit=Sales",
            "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises",
            "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&filter=all",
            "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&tab=goals");

    private final List<String> faults = new ArrayList<>();

    @Test
    void in_jira(RunningSandbox sandbox) throws IOException {
        List<String> pages =
                Stream.concat(table("jira "), WITH_PARAMETERS.stream()).toList();
        look(sandbox.jira(), "admin", pages);
        assertEquals(List.of(), faults);
    }

    @Test
    void in_confluence(RunningSandbox sandbox) throws IOException {
        look(sandbox.confluence(), "admin", table("confluence ").toList());
        look(
                sandbox.confluence(),
                "sales",
                List.of(
                        "/display/PART/Our+promises",
                        "/plugins/servlet/kept/goal-order",
                        "/display/PART/Review+with+Sales"));
        look(
                sandbox.confluence(),
                "pm",
                List.of(
                        "/display/PART/Partnership+dashboard",
                        "/display/PART/Commitments+of+the+web+shop",
                        "/display/STRAT/Strategy:+next-day+delivery"));
        assertEquals(List.of(), faults);
    }

    /** The pages that answer a reader: those with other statuses are sentences without a project or a link. */
    private static Stream<String> table(String product) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/every-page.txt")).stream()
                .filter(row -> row.startsWith(product) && row.contains(" 200 | "))
                .map(row -> row.substring(product.length(), row.indexOf(" |")));
    }

    private void look(String base, String user, List<String> pages) {
        try (Browser browser = Browser.openAs(base, user)) {
            for (String language : LANGUAGES) {
                speak(browser, language);
                for (int page = 0; page < pages.size(); page++) {
                    String address = pages.get(page);
                    List<Integer> looks = looks(page, language);
                    if (!looks.isEmpty()) {
                        open(browser, user, address);
                        looks.forEach(look -> look(
                                browser, address, language, THEMES.get(look % THEMES.size()), WIDTHS.get(look % 2)));
                    }
                }
            }
        }
    }

    /** In which looks that page is seen in that language. */
    private static List<Integer> looks(int page, String language) {
        if (EVERY_LOOK) {
            return IntStream.range(0, LOOKS).boxed().toList();
        }
        return language.equals(LANGUAGES.get(page / 2 % 2)) ? List.of(page % LOOKS) : List.of();
    }

    private static void open(Browser browser, String user, String page) {
        browser.go(page);
        if (!browser.driver().findElements(By.name("webSudoPassword")).isEmpty()) {
            browser.confirmPassword(user);
        }
        try {
            browser.find(By.cssSelector(part(page)));
        } catch (TimeoutException e) {
            throw new AssertionError(page + " shows " + browser.text(), e);
        }
    }

    /** What a wiki page has around its text is the product's. */
    private static String part(String page) {
        return page.startsWith("/display/") ? "#main-content" : "#content";
    }

    private void look(Browser browser, String page, String language, String look, int width) {
        browser.driver().manage().window().setSize(new Dimension(width, HEIGHT));
        browser.driver()
                .executeScript(
                        // At rest: fields fade from one theme to the other, and half-way there nothing can be read.
                        "const still = document.createElement('style');"
                                + "still.textContent = '* { transition: none !important; }';"
                                + "document.head.append(still);"
                                + "const root = document.documentElement;"
                                + "root.setAttribute('data-color-mode', arguments[0] === 'dark' ? 'dark' : 'light');"
                                + "root.removeAttribute('data-contrast-mode');"
                                + "if (arguments[0] === 'contrast') { root.setAttribute('data-contrast-mode', 'more'); }"
                                + "document.querySelectorAll('#content details').forEach(one => { one.open = true; });",
                        look);
        String where = page + " " + look + " " + width + " " + language;
        browser.screenshot("looks-" + where.replaceAll("[^A-Za-z0-9]+", "-"));
        Object wide = browser.driver()
                .executeScript(
                        "const content = document.querySelector(arguments[0]);"
                                + "return content.scrollWidth > content.clientWidth"
                                + " ? content.scrollWidth + ' of ' + content.clientWidth : null",
                        part(page));
        if (wide != null) {
            faults.add(where + " is too wide: " + wide);
        }
        // The menu of the administration is the product's, too.
        AxeBuilder axe = new AxeBuilder()
                .include(List.of(part(page)))
                .exclude(List.of("#content nav"))
                .exclude(List.of("#content .aui-page-panel-nav"));
        axe.analyze(browser.driver())
                .getViolations()
                .forEach(rule -> faults.add(where + ": " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml()));
    }

    private static void speak(Browser browser, String language) {
        browser.driver().manage().window().setSize(new Dimension(WIDE, HEIGHT));
        browser.go("/");
        browser.speak(language);
    }
}
