package it.kept.jar;

import java.util.List;
import java.util.Map;

/** Which packages one product alone has. */
final class Packages {
    private static final Map<String, List<String>> OF_ONE_PRODUCT = Map.of(
            "jira",
            List.of(
                    "com.atlassian.jira",
                    "com.atlassian.mail",
                    "com.atlassian.query",
                    "com.opensymphony",
                    "org.ofbiz",
                    "webwork"),
            "confluence",
            List.of("com.atlassian.confluence", "com.atlassian.renderer", "com.atlassian.user"));

    private static final Map<String, List<String>> OUR_OWN = Map.of(
            "jira", List.of("dev.kept.jira", "dev.kept.rest.jira"), "confluence", List.of("dev.kept.confluence"));

    private Packages() {}

    static boolean ofOneProduct(String name) {
        return OF_ONE_PRODUCT.keySet().stream().anyMatch(product -> ofProduct(name, product));
    }

    /** Whether only that product has the package or class. */
    static boolean ofProduct(String name, String product) {
        return below(name, OF_ONE_PRODUCT.get(product));
    }

    /** Whether the package or class of ours is for that product alone. */
    static boolean oursFor(String name, String product) {
        return below(name, OUR_OWN.get(product));
    }

    private static boolean below(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}
