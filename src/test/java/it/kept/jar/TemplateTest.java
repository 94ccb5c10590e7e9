package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.junit.jupiter.api.Test;

/** Templates print prepared HTML and ask plain collections; everything else would need the products' allowlist. */
class TemplateTest {
    /** Methods of the JDK's collections and strings, which the products allow everybody. */
    private static final Set<String> ALLOWED = Set.of("size", "isEmpty", "get", "contains", "containsKey");

    /** What Jira itself puts into the context of a custom field's template. */
    private static final Set<String> OF_JIRA = Set.of(
            "action", "customField", "fieldLayoutItem", "displayParameters", "auiparams", "value", "velocityCount");

    private static final Pattern CALL = Pattern.compile("\\$!?\\{?[\\w.]*?\\.(\\w+)\\(");
    private static final Pattern DIRECTIVE = Pattern.compile("#(if|elseif|foreach|set|custom\\w+)\\s*\\([^\\n]*?\\)");
    private static final Pattern PRINTED = Pattern.compile("\\$!?\\{?([A-Za-z][\\w.]*)");

    private final BuiltJar jar = BuiltJar.content();

    @Test
    void every_template_is_well_formed() throws Exception {
        RuntimeInstance velocity = new RuntimeInstance();
        velocity.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogSystem");
        velocity.init();
        for (String name : jar.namesEnding(".vm")) {
            try {
                velocity.parse(new StringReader(jar.text(name)), name);
            } catch (ParseException e) {
                throw new AssertionError(name, e);
            }
        }
        assertTrue(jar.namesEnding(".vm").size() > 5);
    }

    @Test
    void no_template_calls_a_method_that_the_products_would_block() {
        List<String> calls = new ArrayList<>();
        for (String name : jar.namesEnding(".vm")) {
            blockedCalls(jar.text(name)).forEach(call -> calls.add(name + ": " + call));
        }
        assertEquals(List.of(), calls);
        assertEquals(List.of("title", "name"), blockedCalls("$page.title() ${a.b.name()} #if($rows.isEmpty())x#end"));
    }

    private static List<String> blockedCalls(String template) {
        List<String> calls = new ArrayList<>();
        Matcher matcher = CALL.matcher(template);
        while (matcher.find()) {
            if (!ALLOWED.contains(matcher.group(1))) {
                calls.add(matcher.group(1));
            }
        }
        return calls;
    }

    @Test
    void what_a_template_prints_was_escaped_before() {
        List<String> raw = new ArrayList<>();
        for (String name : jar.namesEnding(".vm")) {
            unescaped(jar.text(name)).forEach(reference -> raw.add(name + ": " + reference));
        }
        assertEquals(List.of(), raw);
        assertEquals(List.of("title"), unescaped("#if ($x) ${title} $ok.nameHtml #end"));
        assertFalse(unescaped("<b>$!pillar.name</b>").isEmpty());
        assertEquals(List.of("keptTitle"), unescaped("${kept.goals.title} ${keptTitle}"));
    }

    /**
     * References outside directives whose name does not say that they are HTML already. A text named by its key is escaped
     * when it is put in for the template.
     */
    private static List<String> unescaped(String template) {
        List<String> raw = new ArrayList<>();
        Matcher matcher = PRINTED.matcher(DIRECTIVE.matcher(template).replaceAll(""));
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean escapedByJira =
                    template.startsWith("#enable_html_escaping()") && OF_JIRA.contains(name.split("\\.")[0]);
            if (!name.endsWith("Html") && !name.startsWith("kept.") && !escapedByJira) {
                raw.add(name);
            }
        }
        return raw;
    }
}
