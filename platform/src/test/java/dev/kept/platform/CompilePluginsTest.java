package dev.kept.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose fault it is that a plugin does not compile against the declarations. */
class CompilePluginsTest {
    private static final Path BASE = Path.of(System.getProperty("kept.basedir", "."));

    @TempDir
    private Path plugin;

    private final PluginCompiler compiler =
            new PluginCompiler(BASE.resolve("target/platform-classes"), System.getProperty("java.class.path"));

    private List<String> faults(String name, String source) throws IOException {
        Path root = plugin.resolve("part/src/main/java");
        Path file = root.resolve("test/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package test;\n" + source);
        assertEquals(List.of(root), PluginCompiler.roots(plugin));
        Map<Path, List<Fault>> faults = compiler.compile(root, List.of());
        return faults.get(file).stream()
                .map(fault -> fault.kind() + " " + fault.name())
                .toList();
    }

    @Test
    void what_is_declared_compiles_also_under_the_older_names() throws IOException {
        assertEquals(List.of(), faults("Fine", """
                import com.atlassian.jira.issue.Issue;
                import javax.servlet.http.HttpServlet;
                class Fine extends HttpServlet { String key(Issue issue) { return issue.getKey(); } }
                """));
    }

    @Test
    void a_member_that_is_missing_on_a_declared_type_is_named_with_the_type() throws IOException {
        assertEquals(
                List.of(
                        "MEMBER com.atlassian.jira.issue.Issue#getNothing()",
                        "MEMBER com.atlassian.jira.issue.Issue#getKey",
                        "MEMBER com.atlassian.jira.permission.ProjectPermissions#NOTHING"),
                faults("Missing", """
                import com.atlassian.jira.issue.Issue;
                import com.atlassian.jira.permission.ProjectPermissions;
                class Missing {
                    Object nothing(Issue issue) { return issue.getNothing(); }
                    Object other(Issue issue) { return issue.getKey(1); }
                    Object constant() { return ProjectPermissions.NOTHING; }
                }
                """));
    }

    @Test
    void what_a_class_would_inherit_or_override_is_missing_above_it() throws IOException {
        assertEquals(
                List.of(
                        "MEMBER com.atlassian.scheduler.JobRunner#public void nothing() {}",
                        "MEMBER com.atlassian.scheduler.JobRunner#more()"),
                faults("Below", """
                import com.atlassian.scheduler.JobRunner;
                abstract class Below implements JobRunner {
                    @Override
                    public void nothing() {}
                    void call() { more(); }
                }
                """));
    }

    @Test
    void types_that_are_not_declared_and_libraries_are_no_missing_members() throws IOException {
        assertEquals(
                List.of(
                        "TYPE com.atlassian.nowhere.Thing",
                        "FOREIGN org.example.Library",
                        "FOREIGN cannot find symbol"),
                faults("Foreign", """
                import com.atlassian.nowhere.Thing;
                import org.example.Library;
                class Foreign {
                    void call() { getGeneratedByLombok(); }
                }
                """));
    }

    @Test
    void another_result_is_for_a_person_to_look_at() throws IOException {
        List<String> faults = faults("Other", """
                import com.atlassian.jira.issue.Issue;
                class Other { com.atlassian.jira.project.Project key(Issue issue) { return issue.getKey(); } }
                """);

        assertEquals(1, faults.size(), faults.toString());
        assertEquals("LOOK", faults.get(0).split(" ")[0]);
    }
}
