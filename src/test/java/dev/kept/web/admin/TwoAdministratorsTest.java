package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.Answer;
import dev.kept.core.Texts;
import dev.kept.core.evidence.InMemoryWitnessStore;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.publishing.ProjectPublishing;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.publishing.PublishedBoard;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.function.AoFunctionStore;
import dev.kept.storage.goal.AoGoalStore;
import dev.kept.storage.house.AoBoardTermsStore;
import dev.kept.storage.house.AoRuleStore;
import dev.kept.storage.once.AoOneAtATime;
import dev.kept.storage.publishing.AoChannelStore;
import dev.kept.storage.publishing.AoPublicationStore;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Zones;
import dev.kept.web.admin.channel.ChannelContent;
import dev.kept.web.admin.function.FunctionsContent;
import dev.kept.web.admin.goal.GoalsContent;
import dev.kept.web.admin.project.PublishingContent;
import dev.kept.web.admin.rules.RulesContent;
import dev.kept.web.board.PublishedBoardView;
import dev.kept.web.template.Templates;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two administrators on two nodes send the same form in the same instant: one saves, the other is told. */
class TwoAdministratorsTest {

    private static final int ROUNDS = 4;
    private static final Texts TEXTS = BundledTexts.english();

    /** Every form with which administrators change something. */
    enum AdminForm {
        WEIGHTS("", "", "#kept-weights"),
        RULES("", "", "form"),
        FUNCTION_ADDED("", "", "#kept-function-form"),
        FUNCTION_EDITED("edit", "Sales", "#kept-function-form"),
        FUNCTION_REMOVED("remove", "Sales", "form"),
        GOAL_ADDED("", "", "#kept-goal-form"),
        GOAL_EDITED("edit", "FAST", "#kept-goal-form"),
        GOAL_REMOVED("remove", "FAST", "form"),
        PUBLISHED("project", "SHOP", "#kept-publishing-form"),
        CHANNEL_MADE("", "", "form"),
        CHANNEL_CLOSED("", "", "form:has(#kept-channel-close)");

        private final Map<String, String> address;
        private final String form;

        AdminForm(String parameter, String value, String form) {
            this.address = parameter.isEmpty() ? Map.of() : Map.of(parameter, value);
            this.form = form;
        }
    }

    /** One node with one administrator. */
    private static final class Node {
        final String user;
        final AdminHost host;
        final AoFunctionStore functions;
        final AoGoalStore goals;
        final AoChannelStore channel;
        final Map<String, AdminContent<?>> contents = new HashMap<>();
        final List<Integer> statuses = new ArrayList<>();

        Node(Database database, String user) throws IOException {
            StorageHost node = StorageHost.over(database);
            Clock clock = Clock.systemUTC();
            this.user = user;
            host = new AdminHost(TEXTS, user, new AoOneAtATime(node.ao(), node.executors()));
            functions = new AoFunctionStore(node.ao(), node.executors());
            goals = new AoGoalStore(node.ao(), node.executors());
            channel = new AoChannelStore(node.ao(), clock);
            AoRuleStore rules = new AoRuleStore(node.ao(), node.executors(), clock);
            Zones zones = new Zones(FakeServices.of(host.zones));
            LastChange last = new LastChange(TEXTS, host.users, zones);
            when(host.users.isSystemAdmin(any(UserKey.class))).thenReturn(true);
            contents.put("WEIGHTS", TermsPage.of(new AoBoardTermsStore(node.ao(), node.executors(), clock), host));
            contents.put("RULES", new RulesContent(TEXTS, rules, last));
            contents.put("FUNCTION", new FunctionsContent(TEXTS, functions, rules, NamesUsed.NONE));
            contents.put(
                    "GOAL",
                    new GoalsContent(
                            TEXTS,
                            goals,
                            new GoalBook(
                                    goals, new AoOneAtATime(node.ao(), node.executors()), QuietProgress.NOTHING, clock),
                            functions,
                            words -> Answer.of(List.of()),
                            new FakePartnership()));
            contents.put("CHANNEL", new ChannelContent(TEXTS, channel, new InMemoryWitnessStore(), host.users, last));
            contents.put(
                    "PUBLISHED",
                    new PublishingContent(
                            TEXTS,
                            new Shop(new AoPublicationStore(node.ao(), node.executors(), clock), user),
                            new PublishedBoardView(TEXTS, new Templates(new PlainTemplates())),
                            last,
                            zones));
            doAnswer(call -> statuses.add(call.getArgument(0)))
                    .when(host.response)
                    .setStatus(anyInt());
            doAnswer(call -> statuses.add(302)).when(host.response).sendRedirect(anyString());
        }

        AdminContent<?> of(AdminForm form) {
            return contents.get(form.name().split("_")[0]);
        }
    }

    private record Shop(PublicationStore store, String user) implements ProjectPublishing {
        @Override
        public Answer<PublishingView> view(String projectKey) {
            return Answer.of(new PublishingView(
                    "SHOP",
                    "Shop",
                    store.current(1).orElse(null),
                    new PublishedBoard(List.of(), 0.8),
                    List.of(),
                    false));
        }

        @Override
        public Answer<PublishingView> publish(String projectKey, Audience audience) {
            store.publish(1, audience, user);
            return view(projectKey);
        }

        @Override
        public Answer<PublishingView> revoke(String projectKey) {
            store.revoke(1, user);
            return view(projectKey);
        }
    }

    @Nested
    class OnH2 extends OnDatabase {
        OnH2() {
            super(TestDatabases.h2());
        }
    }

    @Nested
    class OnPostgres extends OnDatabase {
        OnPostgres() {
            super(TestDatabases.postgres());
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    private abstract static class OnDatabase {
        private final Database database;
        private List<Node> nodes;

        OnDatabase(Database database) {
            this.database = database;
        }

        @BeforeAll
        void two_nodes() throws IOException {
            nodes = List.of(new Node(database, "u-one"), new Node(database, "u-two"));
        }

        @AfterAll
        void close() {
            database.close();
        }

        @ParameterizedTest
        @EnumSource(AdminForm.class)
        void one_of_two_saves_and_the_other_is_told(AdminForm form) throws Exception {
            for (int round = 0; round < ROUNDS; round++) {
                prepared(form, round);
                List<Callable<Integer>> sent = new ArrayList<>();
                CyclicBarrier together = new CyclicBarrier(nodes.size());
                for (Node node : nodes) {
                    Map<String, String> fields =
                            AdminHost.filled(node.host.open(node.of(form), form.address), form.form);
                    changed(form, fields, node, round);
                    sent.add(() -> {
                        node.statuses.clear();
                        together.await();
                        node.host.send(node.of(form), node.user, fields);
                        return node.statuses.get(node.statuses.size() - 1);
                    });
                }
                List<Integer> statuses = new ArrayList<>();
                ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
                try {
                    for (Future<Integer> one : threads.invokeAll(sent)) {
                        statuses.add(one.get());
                    }
                } finally {
                    threads.shutdownNow();
                }
                statuses.sort(null);
                boolean removed = form == AdminForm.FUNCTION_REMOVED || form == AdminForm.GOAL_REMOVED;
                int saved = form == AdminForm.CHANNEL_MADE ? 200 : 302;
                boolean added = form == AdminForm.FUNCTION_ADDED || form == AdminForm.GOAL_ADDED;
                List<Integer> expected = new ArrayList<>(
                        removed ? List.of(302, 302) : added ? List.of(saved, 400) : List.of(saved, 409));
                expected.sort(null);
                assertEquals(expected, statuses, "round " + round);
            }
        }

        private void prepared(AdminForm form, int round) {
            Node any = nodes.get(0);
            any.functions.save(new BusinessFunction("Sales", null, null, List.of("before" + round)));
            any.goals.save(new Goal("FAST", "Before " + round, null));
            if (form == AdminForm.CHANNEL_CLOSED && any.channel.opening().isEmpty()) {
                any.channel.open(ChannelSecret.fresh(), "u-any");
            }
        }

        private static void changed(AdminForm form, Map<String, String> fields, Node node, int round) {
            boolean one = node.user.equals("u-one");
            switch (form) {
                case WEIGHTS -> {
                    fields.put("understanding", one ? "10" : "40");
                    fields.put("shared_goals", "20");
                    fields.put("reliability", "30");
                    fields.put("transparency", one ? "40" : "10");
                    fields.put("reason", "round " + round);
                }
                case RULES -> fields.put("noticeDays", Integer.toString(1 + round * 2 + (one ? 0 : 1)));
                case FUNCTION_ADDED -> {
                    fields.put("name", "New " + round);
                    fields.put("contacts", node.user);
                }
                case FUNCTION_EDITED -> fields.put("contacts", node.user);
                case GOAL_ADDED -> {
                    fields.put("key", "NEW" + round);
                    fields.put("name", "New of " + node.user);
                }
                case GOAL_EDITED -> fields.put("name", "Of " + node.user);
                case FUNCTION_REMOVED, GOAL_REMOVED -> fields.put("action", "remove");
                case PUBLISHED -> {
                    fields.put("action", "publish");
                    fields.put("to", "groups");
                    fields.put("groups", node.user + round);
                }
                case CHANNEL_MADE -> fields.put("action", "make");
                case CHANNEL_CLOSED -> fields.put("action", "close");
                default -> throw new IllegalArgumentException(form.toString());
            }
            assertTrue(fields.containsKey("atl_token"), fields.toString());
        }
    }
}
