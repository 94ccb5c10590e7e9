package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.host.osgi.Omissions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was left out on request is not there for a plugin, and nothing else is missing. */
class OmissionsTest {
    private static final String USERS = "com.atlassian.sal.api.user";
    private static final String IMPORT =
            "<component-import key='x' interface='com.atlassian.sal.api.user.UserManager'/>";

    @TempDir
    Path folder;

    private List<String> failures(String without, PluginJar plugin) throws IOException {
        try (RunningHosts hosts = new RunningHosts(folder, new Omissions(Set.of(without)))) {
            return hosts.failuresOf(plugin.in(folder));
        }
    }

    @Test
    void a_service_cannot_be_imported_while_its_type_can() throws IOException {
        List<String> failures = failures(
                "com.atlassian.sal.api.user.UserManager", PluginJar.with(IMPORT).imports(USERS));
        assertEquals(1, failures.size());
        assertTrue(
                failures.get(0)
                        .contains("no OSGi service matches (objectClass=com.atlassian.sal.api.user.UserManager)"),
                failures.get(0));
    }

    @Test
    void a_package_cannot_be_imported() throws IOException {
        List<String> failures = failures(USERS, PluginJar.with("").imports(USERS));
        assertEquals(1, failures.size());
        assertTrue(failures.get(0).contains("package com.atlassian.sal.api.user is imported"), failures.get(0));
    }

    @Test
    void a_package_that_is_optional_is_no_obstacle() throws IOException {
        assertEquals(List.of(), failures(USERS, PluginJar.with("").imports(USERS + ";resolution:=optional")));
    }

    @Test
    void everything_else_is_offered() throws IOException {
        assertEquals(
                List.of(),
                failures(
                        "com.atlassian.scheduler.SchedulerService",
                        PluginJar.with(IMPORT).imports(USERS)));
    }

    @Test
    void a_host_knows_what_it_could_leave_out() throws IOException {
        try (RunningHosts hosts = new RunningHosts(folder, new Omissions(Set.of(USERS)))) {
            assertTrue(hosts.jira().has(USERS));
            assertTrue(hosts.jira().has("com.atlassian.sal.api.user.UserManager"));
            assertTrue(hosts.jira().has("com.atlassian.sal.api.user.UserManager#getRemoteUser"));
            assertFalse(hosts.jira().has("com.atlassian.sal.api.user.UserManager#getRemoteHuman"));
            assertFalse(hosts.jira().has("com.atlassian.sal.api.users"));
        }
    }
}
