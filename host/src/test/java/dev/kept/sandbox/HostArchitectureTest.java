package dev.kept.sandbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The hosts load the plugin from its jar, as the products do, and know no class of it, nor of the tools. */
class HostArchitectureTest {
    private static final JavaClasses BESIDE_THE_PLUGIN = new ClassFileImporter()
            .importPath(Path.of(System.getProperty("kept.basedir", "."), "target", "host-classes"));

    private static final String HOSTS = "dev.kept.sandbox..";
    private static final String[] TOOLS = {"dev.kept.tools..", "dev.kept.bench..", "dev.kept.definitions.."};

    @Test
    void hosts_know_neither_plugin_nor_tools() {
        noClasses()
                .that()
                .resideOutsideOfPackages(TOOLS)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.kept..").and(resideOutsideOfPackage(HOSTS)))
                .check(BESIDE_THE_PLUGIN);
    }

    @Test
    void hosts_and_tools_are_both_looked_at() {
        assertTrue(BESIDE_THE_PLUGIN.stream()
                .anyMatch(type -> type.getPackageName().startsWith("dev.kept.sandbox")));
        ArchRule tools = noClasses()
                .that()
                .resideInAnyPackage(TOOLS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.kept.core..");
        assertThrows(AssertionError.class, () -> tools.check(BESIDE_THE_PLUGIN));
    }
}
