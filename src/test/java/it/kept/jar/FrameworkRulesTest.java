package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.host.Feature;
import dev.kept.tools.plugin.TransformerlessJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, and the one that is not transformed, start by the rules of the products' plugin framework. */
class FrameworkRulesTest {

    private static final List<String> PRODUCTS = List.of("jira", "confluence");

    /** Packages of Jira's own core, seen on Jira 11: issues, projects, people, permissions, fields, search. */
    private static final Set<String> CORE_OF_JIRA = Set.of(
            "com.atlassian.jira.bc.issue.search",
            "com.atlassian.jira.entity.property",
            "com.atlassian.jira.issue",
            "com.atlassian.jira.issue.comments",
            "com.atlassian.jira.issue.customfields.manager",
            "com.atlassian.jira.issue.customfields.persistence",
            "com.atlassian.jira.issue.index",
            "com.atlassian.jira.issue.search",
            "com.atlassian.jira.project",
            "com.atlassian.jira.security",
            "com.atlassian.jira.user.util",
            "org.ofbiz.core.entity");

    @TempDir
    static Path folder;

    /** The plugin as each product gets it, transformed and not. */
    private static List<StandInProduct> products() throws IOException {
        List<StandInProduct> all = new ArrayList<>();
        for (String product : PRODUCTS) {
            all.add(new StandInProduct(BuiltJar.content(), product));
            Path made = folder.resolve(product + ".jar");
            if (!Files.exists(made)) {
                TransformerlessJar.write(BuiltJar.FILE, product, made);
            }
            all.add(new StandInProduct(BuiltJar.of(made), product));
        }
        return all;
    }

    @Test
    void every_bean_and_every_module_comes_up() throws IOException {
        for (StandInProduct product : products()) {
            assertEquals(new StandInProduct.Outcome("", List.of(), List.of()), product.start(), product.product());
        }
    }

    @Test
    void a_service_that_is_not_there_costs_its_feature_alone() throws IOException {
        for (StandInProduct product : products()) {
            for (Feature feature : Feature.values()) {
                if (!feature.isOf(product.product())) {
                    continue;
                }
                for (String service : feature.services()) {
                    assertEquals(
                            new StandInProduct.Outcome("", List.of(feature.code()), List.of()),
                            product.start(service),
                            product.product() + " without " + service);
                }
            }
        }
    }

    @Test
    void an_import_that_is_not_there_would_be_noticed() {
        StandInProduct.Outcome outcome =
                new StandInProduct(BuiltJar.content(), "jira").start("com.atlassian.sal.api.user.UserManager");
        assertTrue(outcome.failure().contains("com.atlassian.sal.api.user.UserManager"), outcome.failure());
    }

    @Test
    void a_package_or_class_that_is_not_there_costs_modules_or_features_and_not_the_plugin() {
        Set<String> names = new TreeSet<>(RecordedTypes.unconfirmed());
        names.addAll(Imports.of(BuiltJar.content().manifest().getValue("Import-Package"))
                .optional());
        names.removeAll(RecordedTypes.services());
        for (String product : PRODUCTS) {
            StandInProduct stand = new StandInProduct(BuiltJar.content(), product);
            String other = product.equals("jira") ? "confluence" : "jira";
            Set<String> fatal = new TreeSet<>();
            List<String> lines = new ArrayList<>();
            for (String name : names) {
                if (!Packages.ofProduct(name, other)) {
                    StandInProduct.Outcome outcome = stand.start(name);
                    lines.add(name + ": " + outcome);
                    if (!outcome.failure().isEmpty()) {
                        fatal.add(name);
                    }
                }
            }
            // To be read by people: what each of them costs.
            write(product, lines);
            assertEquals(product.equals("jira") ? CORE_OF_JIRA : Set.of(), fatal, product);
        }
    }

    private static void write(String product, List<String> lines) {
        try {
            Files.write(
                    Path.of(System.getProperty("kept.basedir", ""))
                            .resolve("target/what-is-missing-in-" + product + ".txt"),
                    lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
