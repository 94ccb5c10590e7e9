package dev.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kept.definitions.promise.AsAgreed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The jar carries nothing that the products never reach. Roots are the classes that the descriptor names (entities, tasks,
 * components, modules) and the packages that its REST modules name, where the host looks for resources itself.
 */
class ReachableTest {
    private static final Path BASE = Path.of(System.getProperty("kept.basedir", "."));
    private static final JavaClasses PLUGIN = new ClassFileImporter().importPath(BASE.resolve("target/classes"));

    private static final int FEWEST_ROOTS = 100;
    private static final int FEWEST_IN_THE_CORE = 150;

    @Test
    void every_type_of_the_jar_is_reached_from_the_descriptor() throws IOException {
        assertEquals(Set.of(), unreached(PLUGIN));
    }

    @Test
    void there_are_roots_and_a_core_to_reach_from_them() throws IOException {
        assertTrue(roots(PLUGIN).size() > FEWEST_ROOTS);
        assertTrue(reached(PLUGIN).stream().filter(ReachableTest::ofTheCore).count() > FEWEST_IN_THE_CORE);
    }

    /** The same look, with a definition put into the jar that nothing there uses. */
    @Test
    void a_type_that_nothing_uses_would_be_noticed() throws IOException {
        JavaClasses more = new ClassFileImporter()
                .importPaths(BASE.resolve("target/classes"), BASE.resolve("target/host-classes/dev/kept/definitions"));
        assertTrue(unreached(more).contains(AsAgreed.class.getName()));
    }

    private static boolean ofTheCore(JavaClass type) {
        return type.getPackageName().startsWith("dev.kept.core") && type.isTopLevelClass();
    }

    private static Set<String> unreached(JavaClasses jar) throws IOException {
        Set<JavaClass> reached = reached(jar);
        return jar.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !reached.contains(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Roots, what they depend on, and whatever a reached type is written inside of. */
    private static Set<JavaClass> reached(JavaClasses jar) throws IOException {
        Deque<JavaClass> next = new ArrayDeque<>(roots(jar));
        Set<JavaClass> reached = new HashSet<>();
        while (!next.isEmpty()) {
            JavaClass type = next.pop().getBaseComponentType();
            if (jar.contain(type.getName()) && reached.add(type)) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .forEach(next::push);
                type.getEnclosingClass().ifPresent(next::push);
            }
        }
        return reached;
    }

    private static Set<JavaClass> roots(JavaClasses jar) throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher name = Pattern.compile("dev\\.kept\\.[\\w.$]+")
                .matcher(Files.readString(BASE.resolve("atlassian-plugin.xml")));
        while (name.find()) {
            named.add(name.group());
        }
        return jar.stream()
                .filter(type -> named.contains(type.getName())
                        || type.isTopLevelClass() && named.contains(type.getPackageName()))
                .collect(Collectors.toSet());
    }
}
