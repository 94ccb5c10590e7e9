package dev.kept.sandbox.jira.jql;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.work.Permissions;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Answers queries from the index, for a user. */
public final class Searches {

    private final State state;
    private final Permissions permissions;
    private final Index index;
    private final Users users;
    private final Moments moments;
    private final SearchFields fields;
    private volatile JqlFunctions functions = JqlFunctions.NONE;

    /** Searches that index. */
    public Searches(State state, Permissions permissions, Index index, Users users, Clock clock) {
        this.state = state;
        this.permissions = permissions;
        this.index = index;
        this.users = users;
        this.moments = new Moments(clock);
        this.fields = new SearchFields(state, users, index, moments);
    }

    /** One page of what was found; the issues as they are now. */
    public record Found(List<IssueState> issues, int start, int total) {}

    /** Brings the plugins' functions in. */
    public void use(JqlFunctions others) {
        this.functions = others;
    }

    /** The plugins' functions by name. */
    public List<JqlFunctions.Described> functions(Locale locale) {
        return functions.all(locale);
    }

    /** The query of that text; throws {@link JqlProblem} when it is none. */
    public Query parse(String jql) {
        return JqlReader.read(jql);
    }

    /** What is wrong with the query for that user; empty when nothing is. */
    public List<String> problems(Query query, Optional<User> user) {
        try {
            predicate(query, asker(user));
            comparator(query);
            return List.of();
        } catch (JqlProblem problem) {
            return problem.messages();
        }
    }

    /** Finds what the user may see. */
    public Found find(Query query, Optional<User> user, int start, int max) {
        return page(query, asker(user), start, max);
    }

    private Asker asker(Optional<User> user) {
        Set<Long> visible = new HashSet<>();
        permissions.visible(user).forEach(project -> visible.add(project.id()));
        return new Asker(user, false, issue -> visible.contains(issue.projectId()) && permissions.passes(user, issue));
    }

    /** Finds everything that is searched at all, whoever may see it. */
    public Found findAll(Query query, Optional<User> user, int start, int max) {
        return page(query, new Asker(user, true, this::searched), start, max);
    }

    /** What is archived has left the index. */
    private boolean searched(IssueState issue) {
        return !state.projects().get(issue.projectId()).archived();
    }

    private Found page(Query query, Asker asker, int start, int max) {
        Predicate<IndexEntry> wanted = predicate(query, asker);
        Comparator<IndexEntry> order = comparator(query);
        List<IndexEntry> found = index.entries().parallelStream()
                .filter(entry -> asker.visible().test(entry.issue()) && wanted.test(entry))
                .toList();
        if (max > 0) {
            found = found.stream().sorted(order).toList();
        }
        List<IssueState> issues = found.stream()
                .skip(start)
                .limit(max)
                .flatMap(entry -> state.issues().find(entry.issue().id()).stream())
                .toList();
        return new Found(issues, start, found.size());
    }

    private Predicate<IndexEntry> predicate(Query query, Asker asker) {
        Conditions conditions = new Conditions(fields, moments, functions, users, asker, state);
        Predicate<IndexEntry> predicate =
                query.where().map(conditions::predicate).orElse(entry -> true);
        conditions.complain();
        return predicate;
    }

    /** The order asked for, and the newest key first among equals. Issues without a value come last. */
    private Comparator<IndexEntry> comparator(Query query) {
        SearchField key = fields.find("key");
        Comparator<IndexEntry> last = Comparator.comparing(
                        (IndexEntry entry) -> entry.issue().projectId())
                .thenComparing(entry -> entry.issue().number(), Comparator.reverseOrder());
        Comparator<IndexEntry> order = null;
        for (Query.Sort sort : query.order()) {
            SearchField field =
                    fields.find(sort.field()).kind() == SearchField.Kind.KEY ? key : fields.find(sort.field());
            Comparator<IndexEntry> one = by(field, sort.descending());
            order = order == null ? one : order.thenComparing(one);
        }
        return order == null ? last : order.thenComparing(last);
    }

    private static Comparator<IndexEntry> by(SearchField field, boolean descending) {
        return (left, right) -> {
            List<Object> a = field.values().apply(left);
            List<Object> b = field.values().apply(right);
            if (a.isEmpty() || b.isEmpty()) {
                return Boolean.compare(a.isEmpty(), b.isEmpty());
            }
            int compared = compare(field.rank().apply(a.get(0)), field.rank().apply(b.get(0)));
            return descending ? -compared : compared;
        };
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> left, Comparable<?> right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
