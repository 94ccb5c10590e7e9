package dev.kept.sandbox.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sales and Finance tell IT about themselves; Sales looked through it again lately, and Finance has nobody to answer for it. The
 * house has a list of words to explain.
 */
final class GuideStory {

    /** Whose pages show a guide. */
    static final Set<String> TOLD_BY = Set.of("Sales", "Finance");

    private static final String PAGE = "/plugins/servlet/kept/function-guides?function=";
    private static final int DAYS_WRITTEN = 140;
    private static final int DAYS_CONFIRMED = 12;

    private final URI jira;
    private final URI confluence;
    private final LocalDate today;

    GuideStory(URI jira, URI confluence, LocalDate today) {
        this.jira = jira;
        this.confluence = confluence;
        this.today = today;
    }

    /** @param moveClock puts both hosts back some days while they write, and to the end again */
    void write(Instant end, Consumer<Instant> moveClock) {
        moveClock.accept(end.minus(Duration.ofDays(DAYS_WRITTEN)));
        sales();
        finance();
        moveClock.accept(end.minus(Duration.ofDays(DAYS_CONFIRMED)));
        new AdminForms(confluence, Contacts.SALES).fill(PAGE + "Sales", "seen", Map.of("action", "still_true"));
        moveClock.accept(end);
        new AdminForms(jira)
                .fill(
                        "/plugins/servlet/kept/dictionary",
                        "terms",
                        Map.of(
                                "terms",
                                "Rollback, roll back, rolled back, zur\u00fcckrollen = back to the version before"
                                        + "\nAPI gateway\nAPI = the door through which two programs talk"
                                        + "\nDeploy, deployment, Rollout = putting a new version to work\nCall-off"));
    }

    private void sales() {
        new AdminForms(confluence, Contacts.SALES)
                .fill(
                        PAGE + "Sales&edit=1",
                        "value_streams",
                        Map.of(
                                "value_streams",
                                "Regular customers = a garden, hotel or city that orders each spring"
                                        + "\nCounter sales = people who come into a shop and leave with a plant",
                                "own_numbers",
                                "Orders on a day in May = 1200 \u00b1 10 %\nShare of regular customers in % = 38 \u00b1 2",
                                "glossary",
                                "Call-off, call off = an order that takes part of what a customer agreed for the year"
                                        + "\nCounter = the till of one of our shops",
                                "busy_seasons",
                                today.plusDays(14) + " to " + today.plusDays(42) + " = the four weeks before Christmas",
                                "freeze_dates",
                                today.plusDays(24) + " to " + today.plusDays(40)
                                        + " = no change of prices and no new till software",
                                "expectations",
                                "Dates we can repeat to a customer without blushing.",
                                "owner",
                                "Head of sales"));
    }

    private void finance() {
        new AdminForms(confluence, "finance")
                .fill(
                        PAGE + "Finance&edit=1",
                        "value_streams",
                        Map.of(
                                "value_streams",
                                "Money in = an invoice is paid within thirty days",
                                "own_numbers",
                                "Invoices a month = 9400 \u00b1 5 %",
                                "glossary",
                                "Close, month-end close = the days in which the books of a month are finished"
                                        + "\nDunning = reminding customers of what they owe",
                                "freeze_dates",
                                today.plusDays(11) + " to " + today.plusDays(13) + " = month-end close",
                                "expectations",
                                "Numbers that are the same in every system."));
    }
}
