package dev.kept.jira.history;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.backfill.DoubtfulCase;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.Viewers;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who may have which history read. A project's: those who administer it, because the promises found change its figures.
 * A query's: administrators of Jira, because it may reach into every project.
 */
public final class BackfillRights {

    /** Characters that a query may have; nobody types a longer one. */
    /** A text in quotes, with what is escaped in it: words in it are no part of the query's grammar. */
    private static final Pattern QUOTED = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'");

    private static final Pattern ORDERED = Pattern.compile("\\border\\s+by\\b", Pattern.CASE_INSENSITIVE);

    private final Viewers viewers;
    private final SearchService search;

    public BackfillRights(Viewers viewers, SearchService search) {
        this.viewers = viewers;
        this.search = search;
    }

    /**
     * The issues of a scope, where the person who is logged in may have their history read; otherwise why not. A query
     * is checked here, and later read as this person: what it finds then is what this person may see.
     */
    Answer<IssueSet> issues(Scope scope) {
        if (scope instanceof Scope.ProjectScope) {
            return viewers.administered(scope.text())
                    .map(visible -> new IssueSet.ProjectIssues(visible.project().getId()));
        }
        return administrator().flatMap(admin -> query(scope.text(), admin.user()));
    }

    /**
     * Whether the person who is logged in may know of a run and command it. Asked anew each time: who no longer
     * administers the project loses its runs from sight. Where nobody is logged in, {@code false}.
     */
    boolean mayCommand(BackfillRun run) {
        return viewers.current()
                .fold(
                        viewer -> run.task().issues() instanceof IssueSet.ProjectIssues set
                                ? viewer.administers(set.projectId())
                                : viewer.isAdministrator(),
                        refusal -> false);
    }

    /**
     * Whether the person who is logged in may see which issue a doubtful case is about. One who administers a project
     * need not see every issue in it; such a case is counted and not named.
     */
    Predicate<DoubtfulCase> named() {
        return viewers.current()
                .fold(viewer -> doubt -> viewer.issue(doubt.issueId()).isPresent(), refusal -> doubt -> false);
    }

    /** Whoever is logged in, if that is an administrator of Jira; the refusal says that a query needs one. */
    Answer<Viewer> administrator() {
        return viewers.current()
                .flatMap(viewer -> viewer.isAdministrator()
                        ? Answer.of(viewer)
                        : Answer.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.backfill.error.query_admin")));
    }

    /**
     * The query, where Jira finds nothing wrong with it. One with an order of its own is refused, because it is read in
     * the order in which issues were made; in quotes the words may stand.
     */
    private Answer<IssueSet> query(String jql, ApplicationUser admin) {
        if (jql.isBlank()) {
            return refused("kept.backfill.error.query_missing");
        }
        if (jql.length() > Scope.LONGEST_QUERY) {
            return refused("kept.backfill.error.query_long", Integer.toString(Scope.LONGEST_QUERY));
        }
        if (ORDERED.matcher(QUOTED.matcher(jql).replaceAll("")).find()) {
            return refused("kept.backfill.error.query_order");
        }
        SearchService.ParseResult parsed = search.parseQuery(admin, jql);
        MessageSet errors = parsed.isValid() ? search.validateQuery(admin, parsed.getQuery()) : parsed.getErrors();
        return errors.hasAnyErrors()
                ? refused("kept.backfill.error.query_wrong", String.join(" ", errors.getErrorMessages()))
                : Answer.of(new IssueSet.QueryIssues(jql, admin.getKey()));
    }

    private static Answer<IssueSet> refused(String key, String... arguments) {
        return Answer.refused(Refusal.invalid("jql", key, arguments));
    }
}
