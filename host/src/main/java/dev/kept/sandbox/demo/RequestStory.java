package dev.kept.sandbox.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Sales asks the web shop for three things: two wait for an answer, one was declined. Each has an id of the story's, because those
 * of the forms are different each time.
 */
final class RequestStory {

    private static final String PAGE = "/display/PART/Our+promises";
    private static final String PROJECT = "SHOP";
    private static final int DAYS_THE_FIRST_ONES_WAIT = 9;
    private static final int DAYS_THE_LAST_ONE_WAITS = 2;

    private final URI jira;
    private final URI confluence;
    private final LocalDate today;

    RequestStory(URI jira, URI confluence, LocalDate today) {
        this.jira = jira;
        this.confluence = confluence;
        this.today = today;
    }

    /** @param moveClock puts both hosts back some days while Sales asks, and to the end again */
    void write(Instant end, Consumer<Instant> moveClock) {
        moveClock.accept(end.minus(Duration.ofDays(DAYS_THE_FIRST_ONES_WAIT)));
        accept();
        AdminForms sales = new AdminForms(confluence, Contacts.SALES);
        ask(
                sales,
                "demo-request-vouchers",
                "Gift vouchers that can be printed at the counter",
                "Customers ask for them every December.",
                today.plusDays(26));
        ask(sales, "demo-request-prices", "Prices in francs for the Basel fair", "", today.plusDays(60));
        moveClock.accept(end.minus(Duration.ofDays(DAYS_THE_LAST_ONE_WAITS)));
        ask(
                sales,
                "demo-request-returns",
                "A list of returned items for each shop",
                "We reorder by it each Monday.",
                today.plusDays(34));
        moveClock.accept(end);
        new AdminForms(jira, "pm")
                .fill(
                        "/plugins/servlet/kept/request?project=" + PROJECT + "&request=demo-request-prices",
                        "words",
                        Map.of(
                                "action",
                                "decline",
                                "words",
                                "Prices in other currencies come with the new checkout, which is planned for spring."));
    }

    private void accept() {
        AdminForms lead = new AdminForms(jira, "pm");
        Document page = lead.open("/plugins/servlet/kept/intake?project=" + PROJECT);
        Element type = page.select("#kept-intake-type option").stream()
                .filter(option -> option.text().equals("Task"))
                .findFirst()
                .orElseThrow();
        lead.submit(page, "function", Map.of("function", "Sales", "type", type.val()));
    }

    private static void ask(AdminForms sales, String id, String need, String reason, LocalDate day) {
        Document page = sales.open(PAGE);
        String place = page.select("#kept-request-place option").first().val();
        sales.submit(
                page,
                "need",
                Map.of("stepId", id, "place", place, "need", need, "words", reason, "date", day.toString()));
        // What became of it stands in the list: the note of it is of no more use.
        Document answered = sales.open(PAGE);
        Element dismiss =
                answered.selectFirst("form:has(input[name=stepId][value=" + id + "]):has(button[value=dismiss])");
        if (dismiss != null) {
            sales.submit(answered, dismiss, Map.of("action", "dismiss"));
        }
    }
}
