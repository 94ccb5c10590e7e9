package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private static final int JAVA_17 = 61;
    private static final String SHADED = "dev.kept.shaded.";

    /** Everything that belongs into the jar; whatever else lies there came by accident. */
    private static final Pattern OURS =
            Pattern.compile("META-INF/MANIFEST\\.MF|META-INF/(LICENSE|NOTICE)|atlassian-plugin\\.xml"
                    + "|dev/kept/(core|storage|rest|web|jira|confluence|job|wiring|csv|link|statistics)/.*\\.(class|json)"
                    + "|dev/kept/shaded/numbers/.*\\.class"
                    + "|(templates|css|js|images|i18n|openapi|guide)/.*");

    private final BuiltJar jar = BuiltJar.content();

    @Test
    void it_holds_the_plugin_and_nothing_of_the_host_the_sandbox_or_the_tests() {
        assertEquals(Set.of(), strangers(jar.names()));
        assertTrue(jar.classes().size() > 50);
    }

    @Test
    void a_stranger_would_be_noticed() {
        Set<String> strangers = Set.of(
                "com/atlassian/jira/issue/Issue.class",
                "jakarta/ws/rs/Path.class",
                "org/springframework/core/Ordered.class",
                "org/slf4j/Logger.class",
                "org/apache/commons/numbers/gamma/RegularizedBeta.class",
                "dev/kept/shaded/rng/UniformRandomProvider.class",
                "dev/kept/sandbox/Sandbox.class",
                "dev/kept/tools/MeasureCommand.class",
                "it/kept/jar/ContentsTest.class",
                "META-INF/lib/gson.jar");
        assertEquals(strangers, strangers(strangers));
    }

    private static Set<String> strangers(Set<String> names) {
        return names.stream().filter(name -> !OURS.matcher(name).matches()).collect(Collectors.toSet());
    }

    @Test
    void no_test_class_slipped_in() {
        List<String> tests = jar.classes().stream()
                .filter(name -> name.matches(".*(Test|Contract)(\\$.*)?"))
                .toList();
        assertEquals(List.of(), tests);
    }

    @Test
    void of_the_library_only_what_the_beta_distribution_needs_came_along() {
        List<String> shaded =
                jar.classes().stream().filter(name -> name.startsWith(SHADED)).toList();
        assertTrue(shaded.contains("dev.kept.shaded.numbers.gamma.RegularizedBeta"), shaded.toString());
        assertTrue(shaded.size() < 40, shaded.toString());
    }

    @Test
    void every_class_runs_on_java_17() {
        for (String name : jar.classes()) {
            int version = ByteBuffer.wrap(jar.classBytes(name)).getShort(6);
            assertTrue(name.startsWith(SHADED) ? version <= JAVA_17 : version == JAVA_17, name + ": " + version);
        }
    }

    /** What is shaded carries the time that it has in its own release. */
    @Test
    void all_entries_carry_the_same_time_so_that_a_second_build_gives_the_same_bytes() {
        Set<Long> times = jar.times(name -> !name.startsWith("dev/kept/shaded/"));
        assertEquals(1, times.size(), times.toString());
    }
}
