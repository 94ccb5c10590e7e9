package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private final BuiltJar jar = BuiltJar.content();
    private final Attributes manifest = jar.manifest();
    private final Imports imports = Imports.of(manifest.getValue("Import-Package"));

    @Test
    void the_products_wire_the_plugin_themselves() {
        assertNull(manifest.getValue("Atlassian-Plugin-Key"));
        assertEquals("dev.kept.kept", manifest.getValue("Bundle-SymbolicName"));
        assertEquals("2", manifest.getValue("Bundle-ManifestVersion"));
        assertTrue(BuiltJar.FILE.toString().endsWith("kept-" + manifest.getValue("Bundle-Version") + ".jar"));
    }

    @Test
    void one_event_is_offered_to_other_plugins_and_nothing_is_found_by_chance() {
        assertEquals("dev.kept.jira.event;version=\"1.0.0\"", manifest.getValue("Export-Package"));
        for (String header : List.of(
                "DynamicImport-Package",
                "Bundle-ClassPath",
                "Require-Bundle",
                "Require-Capability",
                "Private-Package")) {
            assertNull(manifest.getValue(header), header);
        }
    }

    @Test
    void nothing_is_said_about_the_machine_that_built_it() {
        for (String header : List.of("Build-Jdk", "Build-Jdk-Spec", "Built-By", "Created-By", "Bnd-LastModified")) {
            assertNull(manifest.getValue(header), header);
        }
    }

    @Test
    void only_what_one_product_lacks_or_one_feature_needs_may_be_missing_and_no_version_is_asked_for() {
        assertEquals(List.of(), imports.faults());
        assertTrue(imports.packages().size() > 20, imports.packages().toString());
    }

    @Test
    void a_wrong_import_would_be_noticed() {
        assertEquals(1, Imports.of("com.atlassian.query").faults().size());
        assertEquals(
                1,
                Imports.of("com.atlassian.sal.api;resolution:=optional")
                        .faults()
                        .size());
        assertEquals(1, Imports.of("org.slf4j;version=\"[1.7,3)\"").faults().size());
        assertEquals(
                List.of(),
                Imports.of("org.slf4j,com.atlassian.jira.issue;resolution:=optional")
                        .faults());
    }

    @Test
    void every_foreign_package_the_classes_use_is_imported() {
        Set<String> missing = new TreeSet<>();
        for (String name : jar.classes()) {
            for (String type : new ConstantPool(jar.classBytes(name)).types()) {
                String home = type.substring(0, Math.max(0, type.lastIndexOf('.')));
                boolean known = home.startsWith("java.") || home.startsWith("javax.") || home.startsWith("dev.kept");
                if (!known && !home.isEmpty() && !imports.packages().containsKey(home)) {
                    missing.add(home);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_foreign_package_named_only_in_the_descriptor_is_imported() {
        Set<String> missing = new TreeSet<>();
        for (String name : DescriptorXml.ofJar().classNames()) {
            String home = name.substring(0, name.lastIndexOf('.'));
            if (!jar.classes().contains(name) && !imports.packages().containsKey(home)) {
                missing.add(name);
            }
        }
        assertEquals(Set.of(), missing);
    }
}
