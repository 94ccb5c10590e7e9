package dev.kept.sandbox.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sales and IT name their first contacts; IT's changes soon. They learn from each other and ask each other. Finance has named
 * nobody.
 */
final class LiaisonStory {

    private static final String PAGE = "/plugins/servlet/kept/working-together?function=Sales";
    private static final int DAYS_NAMED = 130;
    private static final int DAYS_SESSION = 60;
    private static final int DAYS_ANSWER = 57;

    private final URI jira;
    private final URI confluence;
    private final LocalDate today;

    LiaisonStory(URI jira, URI confluence, LocalDate today) {
        this.jira = jira;
        this.confluence = confluence;
        this.today = today;
    }

    /** @param moveClock puts both hosts back some days while they write, and to the end again */
    void write(Instant end, Consumer<Instant> moveClock) {
        moveClock.accept(end.minus(Duration.ofDays(DAYS_NAMED)));
        LocalDate then = today.minusDays(DAYS_NAMED);
        named(new AdminForms(confluence, Contacts.SALES), "Head of sales", "Regional lead North", then);
        named(new AdminForms(jira, "pm"), "Business analyst for sales", "Project manager Web shop", then);
        learned(end, moveClock);
        moveClock.accept(end);
        named(
                new AdminForms(jira, "pm"),
                "Business analyst for sales, new",
                "Project manager Web shop",
                today.plusDays(11));
    }

    private static void named(AdminForms forms, String role, String deputy, LocalDate from) {
        forms.fill(PAGE, "role", Map.of("role", role, "deputy", deputy, "from", from.toString()));
    }

    /** Two sessions, one of them confirmed, and questions in both directions, of which one waits. */
    private void learned(Instant end, Consumer<Instant> moveClock) {
        AdminForms sales = new AdminForms(confluence, Contacts.SALES);
        AdminForms pm = new AdminForms(jira, "pm");
        moveClock.accept(end.minus(Duration.ofDays(DAYS_SESSION)));
        pm.fill(
                PAGE,
                "lesson",
                Map.of(
                        "session", "it_with_business",
                        "day", today.minusDays(DAYS_SESSION).toString(),
                        "it_people", "3",
                        "business_people", "2",
                        "lesson", "At noon the till needs two clicks too many for each customer."));
        sales.press(PAGE, "kind", "session_confirmed");
        sales.fill(PAGE, "question", Map.of("question", "Why do new versions come at night?"));
        moveClock.accept(end.minus(Duration.ofDays(DAYS_ANSWER)));
        pm.fill(PAGE, "answer", Map.of("answer", "Because the shop has the fewest orders between two and four."));
        pm.fill(PAGE, "question", Map.of("question", "Which of the reports does anybody still read?"));
        moveClock.accept(end.minus(Duration.ofDays(2)));
        sales.fill(
                PAGE,
                "lesson",
                Map.of(
                        "session", "demo_by_it",
                        "day", today.minusDays(2).toString(),
                        "it_people", "4",
                        "business_people", "5",
                        "lesson", "A call-off can be typed without leaving the order."));
        sales.fill(PAGE, "question", Map.of("question", "What does a change of prices cost IT?"));
    }
}
