package it.kept.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs from run to run although the product says the same, and what stands for it in a golden file. Nothing else
 * is replaced. What is random is numbered in each file from its first occurrence on, so that what was equal stays equal:
 * an event still names the hash of the event before it.
 */
final class Unstable {

    /** One kind of thing that is random: how it is recognised and what it is called. */
    private record Kind(String name, Pattern pattern) {
        Kind(String name, String regex) {
            this(name, Pattern.compile(regex));
        }
    }

    private static final List<Kind> RANDOM = List.of(
            // An event's hash and the mark of who acted are salted; a seal's hash is made of them.
            new Kind("hash", "\\b[0-9a-f]{64}\\b"),
            // Runs over history and incidents have random ids. Those of commitments are derived (version 3): they stay.
            new Kind("uuid", "\\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\b"),
            // A link in a mail is good for whoever holds it.
            new Kind("link-token", "(?<=\\btoken=)[A-Za-z0-9_.~%-]+"),
            new Kind("link-token", "(?<=name=\"token\" type=\"hidden\" value=\")[^\"]+"));

    /** The token in a form belongs to a session. */
    private static final Pattern FORM_TOKEN = Pattern.compile("(?<=name=\"atl_token\" type=\"hidden\" value=\")[^\"]+");

    private final String jira;
    private final String confluence;

    Unstable(String jira, String confluence) {
        this.jira = jira;
        this.confluence = confluence;
    }

    /** The text with names in place of what is random. */
    String replacedIn(String text) {
        String replaced = text.replace(jira, "<jira>").replace(confluence, "<confluence>");
        replaced = FORM_TOKEN.matcher(replaced).replaceAll("<form-token>");
        for (Kind kind : RANDOM) {
            Map<String, String> seen = new HashMap<>();
            replaced = kind.pattern().matcher(replaced).replaceAll(found -> numbered(kind, found, seen));
        }
        return replaced;
    }

    private static String numbered(Kind kind, MatchResult found, Map<String, String> seen) {
        return seen.computeIfAbsent(found.group(), one -> "<" + kind.name() + "-" + (seen.size() + 1) + ">");
    }
}
