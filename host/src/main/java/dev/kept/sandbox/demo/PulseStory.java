package dev.kept.sandbox.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Has both sides say how they feel about each other. In the first survey the business is content; in the second it plans on no
 * date of IT any more, which is worse than the record; a third is open, and Sales and the project lead have not answered yet.
 * Who answers when is of no matter, because answers are counted.
 */
final class PulseStory {

    private static final String SURVEY = "/plugins/servlet/kept/survey";
    private static final String ROUNDS = "/plugins/servlet/kept/surveys";
    private static final List<String> ITEMS =
            List.of("value", "same_goals", "dates", "warnings", "plain_words", "first_choice");

    private static final List<String> NEW_IN_IT = List.of("ida", "jon", "kim");
    private static final List<String> NEW_IN_SALES = List.of("anna", "bert", "carl", "dora", "emil", "fred");
    private static final List<String> NEW_IN_FINANCE = List.of("gina", "hans", "ines", "jule");

    /** What each person of IT answers to the six questions, first and then. */
    private static final Map<String, List<String>> IT = Map.of(
            "admin", List.of("343445", "343434"),
            "pm", List.of("344444", "333434"),
            "dev", List.of("233334", "232333"),
            "ida", List.of("434454", "434443"),
            "jon", List.of("333344", "323334"),
            "kim", List.of("244433", "233334"));

    /** The same of the business about IT. */
    private static final Map<String, List<String>> BUSINESS = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("sales", List.of("334344", "342333")),
            Map.entry("anna", List.of("443434", "441323")),
            Map.entry("bert", List.of("345444", "352334")),
            Map.entry("carl", List.of("233343", "331232")),
            Map.entry("dora", List.of("434454", "442333")),
            Map.entry("emil", List.of("344343", "341223")),
            Map.entry("fred", List.of("445444", "443434")),
            Map.entry("finance", List.of("334233", "331232")),
            Map.entry("gina", List.of("443343", "432323")),
            Map.entry("hans", List.of("234334", "243223")),
            Map.entry("ines", List.of("343433", "341333")),
            Map.entry("jule", List.of("334344", "432334"))));

    private static final Map<String, String> COMMENTS = Map.of(
            "anna", "Two launches moved this summer, and we had printed the leaflets.",
            "gina", "The monthly close works well since spring.",
            "fred", "When I call, somebody helps at once.");

    /** Where both sides say what they changed. */
    private static final String CHANGES = "/plugins/servlet/kept/working-together?function=Sales";

    private static final int[] DAYS_AGO = {190, 76};
    private static final int DAYS_OPEN = 14;

    private final URI jira;
    private final URI confluence;
    private final ZoneId zone;
    private final Instant end;

    PulseStory(URI jira, URI confluence, ZoneId zone, Instant end) {
        this.jira = jira;
        this.confluence = confluence;
        this.zone = zone;
        this.end = end;
    }

    /** Leaves the clock at the end of the year. */
    void write(DemoTracker tracker, DemoWiki wiki, Consumer<Instant> moveClock) {
        NEW_IN_IT.forEach(name -> tracker.addPerson(name, "it-people"));
        NEW_IN_SALES.forEach(name -> wiki.addPerson(name, "sales-people"));
        NEW_IN_FINANCE.forEach(name -> wiki.addPerson(name, "finance-people"));
        for (int round = 0; round < DAYS_AGO.length; round++) {
            Instant opened = end.minus(Duration.ofDays(DAYS_AGO[round]));
            moveClock.accept(opened);
            open(LocalDate.ofInstant(opened, zone));
            for (Map.Entry<String, List<String>> one : IT.entrySet()) {
                say(jira, one.getKey(), one.getValue().get(round), "");
            }
            for (Map.Entry<String, List<String>> one : BUSINESS.entrySet()) {
                say(
                        confluence,
                        one.getKey(),
                        one.getValue().get(round),
                        round == 1 ? COMMENTS.getOrDefault(one.getKey(), "") : "");
            }
            moveClock.accept(opened.plus(Duration.ofDays(DAYS_OPEN)));
            new AdminForms(jira).press(ROUNDS, "action", "close");
            new AdminForms(jira, "pm")
                    .fill(CHANGES, "change", Map.of("change", "We name a date only after looking at the work."));
            new AdminForms(confluence, Contacts.SALES)
                    .fill(CHANGES, "change", Map.of("change", "One person decides what comes first."));
        }
        moveClock.accept(end);
        open(LocalDate.ofInstant(end, zone));
        say(jira, "dev", "333333", "");
        say(confluence, "bert", "343434", "");
    }

    private void open(LocalDate opens) {
        AdminForms admin = new AdminForms(jira);
        Document page = admin.unlocked(ROUNDS);
        Map<String, String> values = new HashMap<>(Map.of(
                "itPeople",
                "7",
                "itMembers",
                "users",
                "opens",
                opens.toString(),
                "closes",
                opens.plusDays(DAYS_OPEN).toString()));
        group(page, values, "Sales", "8", "sales-people");
        group(page, values, "Finance", "6", "finance-people");
        admin.submit(page, "itPeople", values);
    }

    private static void group(Document page, Map<String, String> values, String function, String people, String group) {
        Element field = page.selectFirst("input[name^=function-][value=" + function + "]");
        if (field == null) {
            throw new IllegalStateException("No function " + function + " on " + page.location());
        }
        String index = field.attr("name").substring("function-".length());
        values.put("people-" + index, people);
        values.put("members-" + index, group);
    }

    private static void say(URI product, String name, String answers, String comment) {
        Map<String, String> values = new HashMap<>(Map.of("comment", comment));
        for (int i = 0; i < ITEMS.size(); i++) {
            values.put(ITEMS.get(i), answers.substring(i, i + 1));
        }
        new AdminForms(product, name).fill(SURVEY, "round", values);
    }
}
