package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a product refuses in a plugin, the host refuses too, and says which. */
class RefusalTest {
    private static final String AO = "net.java.ao,net.java.ao.schema";

    @TempDir
    Path folder;

    private String refusal(PluginJar plugin) throws IOException {
        try (RunningHosts hosts = new RunningHosts(folder)) {
            List<String> failures = hosts.failuresOf(plugin.in(folder));
            assertEquals(1, failures.size(), failures.toString());
            return failures.get(0);
        }
    }

    private static void assertSays(String part, String sentence) {
        assertTrue(sentence.contains(part), sentence);
    }

    @Test
    void a_package_that_no_bundle_exports() throws IOException {
        String sentence = refusal(PluginJar.with("").imports("com.example.missing"));
        assertSays("package com.example.missing is imported and not exported by any bundle", sentence);
    }

    @Test
    void a_package_of_the_other_product() throws IOException {
        String sentence = refusal(PluginJar.with("").imports("com.atlassian.confluence.pages"));
        assertSays("package com.atlassian.confluence.pages is imported", sentence);
    }

    @Test
    void a_class_of_the_other_product_in_an_optional_package() throws IOException {
        PluginJar plugin = PluginJar.with("<component key='c' class='test.Pages'/>")
                .imports("com.atlassian.confluence.pages;resolution:=optional")
                .source(
                        "Pages",
                        "public class Pages { public Pages(com.atlassian.confluence.pages.PageManager pages) {} }");
        assertSays("com.atlassian.confluence.pages.PageManager", refusal(plugin));
    }

    @Test
    void an_import_of_a_service_that_nobody_offers() throws IOException {
        PluginJar plugin = PluginJar.with("<component-import key='x' interface='test.Unknown'/>")
                .source("Unknown", "public interface Unknown {}");
        assertSays("no OSGi service matches (objectClass=test.Unknown)", refusal(plugin));
    }

    @Test
    void an_import_whose_filter_no_service_fits() throws IOException {
        PluginJar plugin = PluginJar.with("<component-import key='x' filter='(a=b)'"
                        + " interface='com.atlassian.sal.api.user.UserManager'/>")
                .imports("com.atlassian.sal.api.user");
        assertSays("(&(objectClass=com.atlassian.sal.api.user.UserManager)(a=b))", refusal(plugin));
    }

    @Test
    void a_service_that_was_not_imported() throws IOException {
        PluginJar plugin = PluginJar.with("<component key='c' class='test.Needy'/>")
                .imports("com.atlassian.sal.api.user")
                .source(
                        "Needy",
                        "public class Needy { public Needy(com.atlassian.sal.api.user.UserManager users) {} }");
        assertSays("No qualifying bean of type 'com.atlassian.sal.api.user.UserManager'", refusal(plugin));
    }

    @Test
    void a_table_name_that_is_too_long() throws IOException {
        PluginJar plugin = PluginJar.with("<ao key='ao'><entity>test.AVeryLongNameForOneEntity</entity></ao>")
                .imports(AO)
                .source(
                        "AVeryLongNameForOneEntity",
                        "public interface AVeryLongNameForOneEntity extends net.java.ao.Entity {}");
        assertSays("Active Objects of plugin 'test.plugin' cannot start", refusal(plugin));
    }

    @Test
    void a_reserved_column_name() throws IOException {
        PluginJar plugin = PluginJar.with("<ao key='ao'><entity>test.Blobby</entity></ao>")
                .imports(AO)
                .source(
                        "Blobby",
                        "public interface Blobby extends net.java.ao.Entity { String getBlob(); void setBlob(String b); }");
        assertSays("Active Objects of plugin 'test.plugin' cannot start", refusal(plugin));
    }

    @Test
    void active_objects_in_a_constructor() throws IOException {
        PluginJar plugin = PluginJar.with("<ao key='ao'><entity>test.Thing</entity></ao>"
                        + "<component-import key='a' interface='com.atlassian.activeobjects.external.ActiveObjects'/>"
                        + "<component key='c' class='test.Eager'/>")
                .imports(AO + ",com.atlassian.activeobjects.external")
                .source("Thing", "public interface Thing extends net.java.ao.Entity {}")
                .source(
                        "Eager",
                        "public class Eager { public Eager(com.atlassian.activeobjects.external.ActiveObjects ao)"
                                + " { ao.count(Thing.class); } }");
        assertSays("used before the ao module is enabled", refusal(plugin));
    }

    @Test
    void two_rest_modules_at_one_path() throws IOException {
        String sentence =
                refusal(PluginJar.with("<rest key='a' path='/p' version='1'/><rest key='b' path='/p' version='1'/>"));
        assertSays("Two rest modules have the path /p/1", sentence);
    }

    @Test
    void a_public_component_without_an_interface() throws IOException {
        PluginJar plugin = PluginJar.with("<component key='c' class='test.Plain' public='true'/>")
                .source("Plain", "public class Plain {}");
        assertSays("the public component 'c' names no interface", refusal(plugin));
    }

    @Test
    void a_jar_without_a_descriptor() throws IOException {
        assertSays("No atlassian-plugin.xml", refusal(new PluginJar()));
    }
}
