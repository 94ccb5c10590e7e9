package dev.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the names of the plugin's types: each is said once, so that a search for it finds one thing. */
class NamesTest {

    /** Words that name no role in this field. */
    private static final Set<String> SAY_NOTHING =
            Set.of("Desk", "Shelf", "Told", "Beside", "Carried", "Came", "Look", "Place", "Situation");

    private static final JavaClasses PLUGIN =
            new ClassFileImporter().importPath(Path.of(System.getProperty("kept.basedir", "."), "target", "classes"));

    @Test
    void no_two_types_share_a_simple_name() {
        Map<String, List<String>> bySimpleName = PLUGIN.stream()
                .filter(NamesTest::isNamedBySomebody)
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertTrue(bySimpleName.size() > 500, "the classes were not found: " + bySimpleName.size());

        bySimpleName.values().removeIf(types -> types.size() == 1);
        assertEquals(Map.of(), bySimpleName);
    }

    @Test
    void no_type_is_called_by_a_word_that_says_nothing() {
        PLUGIN.stream()
                .filter(NamesTest::isNamedBySomebody)
                .forEach(type -> assertFalse(SAY_NOTHING.contains(type.getSimpleName()), type.getName()));
    }

    /** The compiler makes some classes, and every package has its {@code package-info}. */
    private static boolean isNamedBySomebody(JavaClass type) {
        return !type.isAnonymousClass()
                && !type.getSimpleName().isEmpty()
                && !type.getSimpleName().equals("package-info");
    }
}
