package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundle resolves in an OSGi framework that exports what each product was seen to export, and nothing else. */
class ResolvedTest {
    private static final Path EXPORTED =
            Path.of(System.getProperty("kept.basedir", "")).resolve("platform/exported-packages.tsv");

    private final Imports imports = Imports.of(BuiltJar.content().manifest().getValue("Import-Package"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void resolves_with_what_was_seen_exported(String product) throws IOException, BundleException {
        assertTrue(resolves(exported(product)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void a_package_that_is_not_exported_stops_it_only_where_it_is_mandatory(String product)
            throws IOException, BundleException {
        Set<String> all = exported(product);
        Set<String> needed = new TreeSet<>();
        for (String name : all) {
            Set<String> left = new TreeSet<>(all);
            left.remove(name);
            if (!resolves(left)) {
                needed.add(name);
            }
        }
        Set<String> mandatory = new TreeSet<>(imports.packages().keySet());
        mandatory.removeAll(imports.optional());
        mandatory.retainAll(all);
        assertEquals(mandatory, needed);
    }

    /** Of the other product's own packages nothing is there. */
    private static Set<String> exported(String product) throws IOException {
        String other = product.equals("jira") ? "confluence" : "jira";
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(EXPORTED)) {
            String name = line.split("\t")[0];
            if (!line.startsWith("#") && !Packages.ofProduct(name, other)) {
                names.add(name);
            }
        }
        return names;
    }

    private boolean resolves(Set<String> packages) throws IOException, BundleException {
        Framework felix = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        Files.createTempDirectory(folder, "felix").toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        String.join(",", packages),
                        "felix.log.level",
                        "0"));
        felix.init();
        try {
            Bundle bundle =
                    felix.getBundleContext().installBundle(BuiltJar.FILE.toUri().toString());
            return felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
        } finally {
            felix.stop();
        }
    }
}
