package it.kept.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which operations of the API's own description were answered and which were refused, so that none is forgotten. */
final class Coverage {

    private static final String ROOT = "/rest/kept/1";

    /** Answered to a signed request of the other product alone; that is tried where the channel is. */
    private static final Set<String> SIGNED = Set.of(
            "jira: GET /published",
            "jira: GET /published/{projectKey}",
            "jira: POST /contacts/goals",
            "jira: POST /contacts/guides",
            "jira: POST /contacts/guides/versions",
            "jira: POST /contacts/liaison",
            "jira: POST /contacts/liaison/words",
            "jira: POST /contacts/partnership",
            "jira: POST /contacts/promises",
            "jira: POST /contacts/pulse",
            "jira: POST /contacts/pulse/answers",
            "jira: POST /contacts/rankings",
            "jira: POST /contacts/requests",
            "jira: POST /contacts/requests/taken-back",
            "jira: POST /contacts/review",
            "jira: POST /contacts/rounds",
            "jira: POST /contacts/steps",
            "jira: POST /goal-pages",
            "jira: POST /witness");

    private record Operation(String product, String method, Pattern path, String name) {}

    private final List<Operation> operations = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> met = new HashSet<>();

    /** Takes in what one product says that it answers. */
    void describe(String product, JsonNode openApi) {
        openApi.get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (Set.of("get", "post", "put", "delete").contains(method)) {
                        Pattern pattern = Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+"));
                        String name = product + ": " + method.toUpperCase(Locale.ROOT) + " " + path.getKey();
                        operations.add(new Operation(product, method, pattern, name));
                        missing.add(name);
                    }
                }));
    }

    /** Notes one answer. */
    void met(String product, String method, String path, int status) {
        String below = path.replaceAll("\\?.*", "").substring(ROOT.length());
        for (Operation operation : operations) {
            if (operation.product().equals(product)
                    && operation.method().equalsIgnoreCase(method)
                    && operation.path().matcher(below).matches()) {
                missing.remove(operation.name());
                if (status < 300) {
                    met.add(operation.name());
                }
            }
        }
    }

    /** Operations nobody asked for, and those of Jira that were never answered but with a refusal. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>(missing);
        operations.stream()
                .filter(operation -> operation.product().equals("jira"))
                .map(Operation::name)
                .filter(name -> !missing.contains(name) && !met.contains(name) && !SIGNED.contains(name))
                .forEach(name -> gaps.add(name + " was only refused"));
        return gaps;
    }
}
