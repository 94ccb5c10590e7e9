package dev.kept.sandbox.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/** Sales and IT name their first contacts; IT's changes soon. Finance has named none. */
final class LiaisonStory {

    private static final String PAGE = "/plugins/servlet/kept/working-together?function=Sales";
    private static final int DAYS_NAMED = 130;

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
}
