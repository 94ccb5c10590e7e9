package dev.kept;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the shape of the plugin: who may know whom, and what no class may do. */
class ArchitectureTest {
    private static final JavaClasses PLUGIN =
            new ClassFileImporter().importPath(Path.of(System.getProperty("kept.basedir", "."), "target", "classes"));

    private static final String LAYERS = "core,storage,link,csv,rest,web,jira,confluence,wiring,statistics";

    @Test
    void every_layer_holds_classes() {
        for (String layer : LAYERS.split(",")) {
            assertTrue(PLUGIN.stream().anyMatch(resideInAPackage("dev.kept." + layer + "..")), layer);
        }
    }

    @Test
    void the_core_knows_java_and_itself() {
        classes()
                .that()
                .resideInAPackage("dev.kept.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "dev.kept.core..")
                .check(PLUGIN);
    }

    @ParameterizedTest
    @CsvSource({
        "jira, confluence",
        "confluence, jira",
        "storage, rest",
        "storage, web",
        "storage, jira",
        "storage, confluence",
        "rest, storage",
        "rest, web",
        "rest, jira",
        "rest, confluence",
        "web, storage",
        "web, rest",
        "web, jira",
        "web, confluence",
        "jira, storage",
        "jira, rest",
        "confluence, storage",
        "confluence, rest",
        "jira, wiring",
        "confluence, wiring",
        "web, wiring",
        "rest, wiring",
        "storage, wiring",
        "link, storage",
        "link, rest",
        "link, web",
        "link, jira",
        "link, confluence",
        "link, wiring",
        "csv, storage",
        "csv, rest",
        "csv, web",
        "csv, jira",
        "csv, confluence",
        "csv, link",
        "csv, wiring",
        "storage, link",
        "storage, csv",
        "statistics, storage",
        "statistics, wiring"
    })
    void layers_do_not_see_each_other(String one, String other) {
        noClasses()
                .that()
                .resideInAPackage("dev.kept." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.kept." + other + "..")
                .check(PLUGIN);
    }

    @ParameterizedTest
    @CsvSource({
        "jira, com.atlassian.jira..",
        "jira, com.atlassian.query..",
        "jira, org.ofbiz..",
        "confluence, com.atlassian.confluence..",
        "storage, net.java.ao..",
        "storage, com.atlassian.activeobjects..",
        "rest, jakarta.ws.rs..",
        "web, jakarta.servlet..",
        "web, com.atlassian.templaterenderer..",
        "statistics, org.apache.commons.numbers.."
    })
    void one_layer_alone_sees_a_part_of_the_host(String layer, String part) {
        aloneSees(layer, part).check(PLUGIN);
    }

    private static ArchRule aloneSees(String layer, String part) {
        return noClasses()
                .that(not(resideInAPackage("dev.kept." + layer + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(part);
    }

    @Test
    void a_class_in_the_wrong_layer_would_be_noticed() {
        assertThrows(AssertionError.class, () -> aloneSees("web", "com.atlassian.jira..")
                .check(PLUGIN));
        assertThrows(
                AssertionError.class, () -> aloneSees("jira", "net.java.ao..").check(PLUGIN));
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("dev.kept.(*)..").should().beFreeOfCycles().check(PLUGIN);
        slices().matching("dev.kept.(**)").should().beFreeOfCycles().check(PLUGIN);
    }

    @Test
    void the_plugin_knows_nothing_of_sandbox_tools_and_tests() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.kept.sandbox..",
                        "dev.kept.tools..",
                        "dev.kept.bench..",
                        "dev.kept.definitions..",
                        "it..",
                        "org.junit..")
                .check(PLUGIN);
    }

    @Test
    void objects_get_what_they_need_by_their_constructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(PLUGIN);
        // What Jira gives nobody in a constructor for certain, one class asks for at the call.
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.kept.jira.service.AccessorServices")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("ComponentAccessor")
                .check(PLUGIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleName("ContainerManager")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("ComponentLocator")
                .check(PLUGIN);
    }

    @Test
    void nobody_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PLUGIN);
    }

    @Test
    void the_core_writes_no_log_and_asks_no_system_clock() {
        noClasses()
                .that()
                .resideInAPackage("dev.kept.core..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PLUGIN);
    }

    /**
     * The product's own client leaves the house by an application link that an administrator made, and hooks to where system
     * administrators allow it: by one class, which looks an address up, checks it and calls no other one.
     */
    @Test
    void one_class_opens_a_connection_and_nobody_parses_xml() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.kept.jira.hook.CheckedConnection")
                .and()
                .doNotHaveFullyQualifiedName("dev.kept.jira.hook.CheckedConnection$Deadline")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "javax.xml..", "org.w3c..", "org.xml..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Socket.class, URLConnection.class)
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .check(PLUGIN);
    }

    @Test
    void state_is_never_static() {
        fields().that().areStatic().should().beFinal().check(PLUGIN);
        noFields().should().haveModifier(JavaModifier.VOLATILE).check(PLUGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Impl", "Manager", "Helper", "Util", "Utils", "Default", "Abstract", "Base", "Data", "Info"})
    void names_say_what_a_thing_is(String emptyWord) {
        noClasses()
                .should()
                .haveSimpleNameEndingWith(emptyWord)
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameStartingWith("Default")
                .check(PLUGIN);
    }

    /** Servlets, macros and resources are made by the host, which may want to extend them; one test lends a clock. */
    @Test
    void classes_are_final_unless_they_are_made_to_be_extended() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .resideOutsideOfPackages("dev.kept.rest.confluence", "dev.kept.rest.jira..", "dev.kept.rest.resource")
                .and()
                .haveNameNotMatching(".*(Servlet|Macro|LinkBackoff)")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(PLUGIN);
    }
}
