package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.PluginJar;
import dev.kept.sandbox.host.store.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of the tracker on one PostgreSQL. */
class TwoNodesTest {
    private static final String MODULES = """
            <component-import key='publisher' interface='com.atlassian.event.api.EventPublisher'/>
            <component-import key='scheduler' interface='com.atlassian.scheduler.SchedulerService'/>
            <component-import key='locks' interface='com.atlassian.beehive.ClusterLockService'/>
            <component-import key='caches' interface='com.atlassian.cache.CacheManager'/>
            <component-import key='settings' interface='com.atlassian.sal.api.pluginsettings.PluginSettingsFactory'/>
            <component key='node' class='test.Node' public='true'>
              <interface>com.atlassian.sal.api.lifecycle.LifecycleAware</interface></component>
            <servlet key='nodes' class='test.NodeServlet'><url-pattern>/node</url-pattern></servlet>
            """;

    private static final String NODE = """
            import com.atlassian.beehive.*; import com.atlassian.cache.*; import com.atlassian.event.api.*;
            import com.atlassian.jira.event.issue.IssueEvent; import com.atlassian.sal.api.pluginsettings.*;
            import com.atlassian.scheduler.*; import com.atlassian.scheduler.config.*;
            import java.util.List; import java.util.concurrent.CopyOnWriteArrayList;
            import java.util.concurrent.atomic.AtomicInteger;
            public class Node implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                final EventPublisher publisher; final SchedulerService scheduler; final ClusterLock lock;
                final Cache<String, String> cache; final PluginSettings settings;
                final AtomicInteger once = new AtomicInteger(); final AtomicInteger local = new AtomicInteger();
                final List<String> events = new CopyOnWriteArrayList<>();
                public Node(EventPublisher publisher, SchedulerService scheduler, ClusterLockService locks,
                        CacheManager caches, PluginSettingsFactory settings) {
                    this.publisher = publisher; this.scheduler = scheduler;
                    this.lock = locks.getLockForName("the.lock"); this.settings = settings.createGlobalSettings();
                    this.cache = caches.getCache("the.cache", null);
                }
                @EventListener public void on(IssueEvent event) { events.add(event.getIssue().getKey()); }
                @Override public void onStart() {
                    publisher.register(this);
                    job("once", RunMode.RUN_ONCE_PER_CLUSTER, once); job("local", RunMode.RUN_LOCALLY, local);
                }
                private void job(String name, RunMode mode, AtomicInteger count) {
                    JobRunnerKey key = JobRunnerKey.of("test." + name);
                    scheduler.registerJobRunner(key, request -> { count.incrementAndGet(); return null; });
                    try {
                        scheduler.scheduleJob(JobId.of("test." + name), JobConfig.forJobRunnerKey(key).withRunMode(mode)
                                .withSchedule(Schedule.forCronExpression("* * * * * ?")));
                    } catch (SchedulerServiceException e) { throw new IllegalStateException(e); }
                }
            }
            """;

    private static final String SERVLET = """
            import jakarta.servlet.http.*;
            public class NodeServlet extends HttpServlet {
                final Node node;
                public NodeServlet(Node node) { this.node = node; }
                @Override protected void doGet(HttpServletRequest q, HttpServletResponse p) throws java.io.IOException {
                    p.setContentType("text/plain");
                    p.getWriter().write(answer(q));
                }
                private String answer(HttpServletRequest q) {
                    switch (q.getParameter("do")) {
                        case "jobs": return node.once.getAndSet(0) + " " + node.local.getAndSet(0);
                        case "events": return String.valueOf(node.events);
                        case "put": node.cache.put("k", q.getParameter("v"));
                            node.settings.put("test.k", q.getParameter("v")); return "";
                        case "get": return node.cache.get("k") + " " + node.settings.get("test.k");
                        case "try": if (!node.lock.tryLock()) { return "taken"; } node.lock.unlock(); return "free";
                        default:
                            node.lock.lock(); node.lock.lock();
                            try { Thread.sleep(Long.parseLong(q.getParameter("v"))); return "held"; }
                            catch (InterruptedException e) { return "stopped"; }
                            finally { node.lock.unlock(); node.lock.unlock(); }
                    }
                }
            }
            """;

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static RunningJira one;
    private static RunningJira two;

    @BeforeAll
    static void two_nodes() throws Exception {
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
            Assumptions.abort("No PostgreSQL on this machine: " + e.getMessage());
        }
        Path jar = PluginJar.with(MODULES)
                .imports("com.atlassian.beehive,com.atlassian.cache,com.atlassian.event.api,"
                        + "com.atlassian.jira.event.issue,com.atlassian.jira.issue,"
                        + "com.atlassian.sal.api.pluginsettings,com.atlassian.sal.api.lifecycle,"
                        + "com.atlassian.scheduler,com.atlassian.scheduler.config,com.atlassian.scheduler.status,"
                        + "jakarta.servlet,jakarta.servlet.http")
                .source("Node", NODE)
                .source("NodeServlet", SERVLET)
                .in(folder);
        one = RunningJira.with(jar, folder, database());
        two = RunningJira.with(jar, Files.createDirectories(folder.resolve("two")), database());
    }

    private static Database database() {
        return Database.postgres(postgres.getJdbcUrl("postgres", "postgres"), "cluster");
    }

    @AfterAll
    static void stop() throws IOException {
        if (two != null) {
            two.close();
        }
        if (one != null) {
            one.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static String node(RunningJira jira, String query) throws IOException {
        return jira.get("/plugins/servlet/node?do=" + query, "dev").body();
    }

    @Test
    void what_one_node_stores_the_other_shows_and_finds() throws Exception {
        String key = one.issue("Made on one");
        assertEquals(
                201,
                two.send("POST", "/rest/api/2/issue/" + key + "/comment", "pm", "{\"body\":\"Said on two\"}")
                        .statusCode());
        JsonNode comments = one.json("/rest/api/2/issue/" + key + "/comment", "dev");
        assertEquals("Said on two", comments.at("/comments/0/body").asText());
        one.send("PUT", "/rest/api/2/issue/" + key, "dev", "{\"fields\":{\"duedate\":\"2027-05-05\"}}");
        assertEquals(
                1,
                two.json("/rest/api/2/search?jql=" + RunningJira.url("due = 2027-05-05"), "dev")
                        .get("total")
                        .asInt());
        assertTrue(node(one, "events").contains(key));
        two.send("DELETE", "/rest/api/2/issue/" + key, "pm", "");
        assertEquals(404, one.get("/rest/api/2/issue/" + key, "dev").statusCode());
    }

    @Test
    void events_stay_on_the_node_where_they_happen() throws Exception {
        String key = two.issue("Only here");
        one.get("/rest/api/2/issue/" + key, "dev");
        assertTrue(node(two, "events").contains(key));
        assertTrue(!node(one, "events").contains(key));
    }

    @Test
    void no_two_issues_get_one_key_and_no_change_is_lost() throws Exception {
        String shared = one.issue("Shared");
        CompletableFuture<Set<String>> others = CompletableFuture.supplyAsync(() -> ten(two, shared));
        Set<String> keys = new HashSet<>(ten(one, shared));
        keys.addAll(others.join());
        assertEquals(20, keys.size());
        assertEquals(
                20,
                one.json("/rest/api/2/issue/" + shared + "/comment", "dev")
                        .get("total")
                        .asInt());
    }

    private static Set<String> ten(RunningJira jira, String shared) {
        Set<String> keys = new HashSet<>();
        try {
            for (int i = 0; i < 10; i++) {
                keys.add(jira.issue("Number " + i));
                jira.send("POST", "/rest/api/2/issue/" + shared + "/comment", "dev", "{\"body\":\"" + i + "\"}");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return keys;
    }

    @Test
    void a_cluster_job_runs_once_and_a_local_one_on_every_node() throws Exception {
        node(one, "jobs");
        node(two, "jobs");
        long began = System.nanoTime();
        int once = 0;
        int[] local = new int[2];
        // As long as it takes: a busy machine may run a job late, but never more often than once a second.
        while ((once < 6 || local[0] < 6 || local[1] < 6) && System.nanoTime() - began < 60_000_000_000L) {
            Thread.sleep(500);
            List<RunningJira> nodes = List.of(one, two);
            for (int i = 0; i < local.length; i++) {
                String[] counts = node(nodes.get(i), "jobs").split(" ");
                once += Integer.parseInt(counts[0]);
                local[i] += Integer.parseInt(counts[1]);
            }
        }
        long seconds = (System.nanoTime() - began) / 1_000_000_000L;
        String found = once + " and " + local[0] + ", " + local[1] + " in " + seconds + " s";
        assertTrue(once >= 6 && once <= seconds + 2, "once a second for the cluster: " + found);
        assertTrue(local[0] >= 6 && local[1] >= 6, "on each node: " + found);
    }

    @Test
    void a_lock_holds_on_both_nodes() throws Exception {
        CompletableFuture<String> held = CompletableFuture.supplyAsync(() -> {
            try {
                return node(one, "hold&v=1500");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        boolean taken = false;
        while (!held.isDone()) {
            taken |= node(two, "try").equals("taken");
        }
        assertEquals("held", held.join());
        assertTrue(taken);
        assertEquals("free", node(two, "try"));
    }

    @Test
    void caches_and_settings_of_the_other_node_are_not_stale() throws Exception {
        node(one, "put&v=old");
        node(two, "put&v=new");
        assertEquals("null new", node(one, "get"));
        assertEquals("new new", node(two, "get"));
    }
}
