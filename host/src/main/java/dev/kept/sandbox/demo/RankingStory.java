package dev.kept.sandbox.demo;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has both sides put the shared goals in order: once, and they find out that they only thought they agreed; and once more, and
 * Sales has not answered yet. A fifth goal has no strategy page so far.
 */
final class RankingStory {

    private static final String ORDER = "/plugins/servlet/kept/goal-order";
    private static final String ROUNDS = "/plugins/servlet/kept/goal-rounds";
    private static final int DAYS_THE_FIRST_ROUND_TOOK = 20;
    private static final int DAYS_THE_NEXT_ROUND_TAKES = 14;

    private static final List<String> IT =
            List.of("CLEAN-BOOKS", "SELF-SERVICE", "REPEAT-BUYERS", "NEXT-DAY", "STEADY-SHOP");
    private static final List<String> IT_THINKS_SALES_SAYS =
            List.of("CLEAN-BOOKS", "SELF-SERVICE", "NEXT-DAY", "REPEAT-BUYERS", "STEADY-SHOP");
    private static final List<String> SALES =
            List.of("REPEAT-BUYERS", "NEXT-DAY", "STEADY-SHOP", "SELF-SERVICE", "CLEAN-BOOKS");
    private static final List<String> SALES_THINKS_IT_SAYS =
            List.of("NEXT-DAY", "REPEAT-BUYERS", "STEADY-SHOP", "SELF-SERVICE", "CLEAN-BOOKS");

    /** In each side's own order. */
    private static final List<Integer> IT_POINTS = List.of(35, 30, 15, 10, 10);

    private static final List<Integer> SALES_POINTS = List.of(40, 30, 15, 10, 5);

    private final URI jira;
    private final URI confluence;
    private final LocalDate today;

    RankingStory(URI jira, URI confluence, LocalDate today) {
        this.jira = jira;
        this.confluence = confluence;
        this.today = today;
    }

    void write() {
        AdminForms admin = new AdminForms(jira);
        AdminForms lead = new AdminForms(jira, "pm");
        AdminForms sales = new AdminForms(confluence, Contacts.SALES);
        open(admin, today.minusDays(DAYS_THE_FIRST_ROUND_TOOK), today);
        lead.fill(ORDER, "round", spread(IT, IT_THINKS_SALES_SAYS, IT_POINTS));
        sales.fill(ORDER, "round", spread(SALES, SALES_THINKS_IT_SAYS, SALES_POINTS));
        open(admin, today, today.plusDays(DAYS_THE_NEXT_ROUND_TAKES));
        lead.fill(ORDER, "round", orders(IT, SALES));
    }

    private static void open(AdminForms admin, LocalDate opens, LocalDate closes) {
        admin.fill(
                ROUNDS,
                "speaker",
                Map.of("function", "Sales", "speaker", "pm", "opens", opens.toString(), "closes", closes.toString()));
    }

    private static Map<String, String> orders(List<String> own, List<String> guess) {
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            places.put("own-" + own.get(i), Integer.toString(i + 1));
            places.put("guess-" + guess.get(i), Integer.toString(i + 1));
        }
        return places;
    }

    private static Map<String, String> spread(List<String> own, List<String> guess, List<Integer> points) {
        Map<String, String> places = orders(own, guess);
        for (int i = 0; i < own.size(); i++) {
            places.put("points-" + own.get(i), points.get(i).toString());
        }
        return places;
    }
}
