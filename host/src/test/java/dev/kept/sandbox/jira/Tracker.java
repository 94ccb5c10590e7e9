package dev.kept.sandbox.jira;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.jql.Index;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.state.Catalog;
import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.NewIssue;
import dev.kept.sandbox.jira.work.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A small tracker for tests: two projects, three users, Friday 27 November 2026, noon. */
final class Tracker {

    static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    final MemoryDocuments documents = new MemoryDocuments();
    final State state = new State(documents);
    final Users users = new Users();
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Index index = new Index();
    final Permissions permissions = new Permissions(state);
    final IssueWork work = new IssueWork(state, index, users, clock);
    final Searches searches = new Searches(state, permissions, index, users, clock);
    final Optional<User> admin = user("admin", true, Users.ADMINISTRATORS);
    final Optional<User> dev = user("dev", true);
    final Optional<User> sales = user("sales", false);

    Tracker() {
        state.projects()
                .put(new Project(1, "SHOP", "Web shop", "U-dev", null, Project.Access.OPEN, 0, List.of(), false));
        Project.Access closed = new Project.Access(Set.of("user:admin"), Set.of("user:admin"), Set.of());
        state.projects().put(new Project(2, "SECR", "Secret", null, null, closed, 0, List.of(), false));
    }

    private Optional<User> user(String name, boolean licensed, String... groups) {
        User user = new User("U-" + name, name, "The " + name, name + "@example.com", Set.of(groups), licensed, true);
        users.add(user);
        return Optional.of(user);
    }

    IssueState issue(String project, Consumer<IssueDraft> fill) {
        return work.create(dev, new NewIssue(state.projects().byKey(project).orElseThrow(), "1", fill, List.of()));
    }

    IssueState issue(String summary) {
        return issue("SHOP", draft -> draft.summary = summary);
    }

    List<String> find(String jql, Optional<User> user) {
        return searches.find(searches.parse(jql), user, 0, 100).issues().stream()
                .map(IssueState::key)
                .sorted()
                .toList();
    }

    List<String> find(String jql) {
        return find(jql, dev);
    }

    static String done() {
        return Catalog.DONE;
    }
}
