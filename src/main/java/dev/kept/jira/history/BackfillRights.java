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

/** Who may have which history read: a project's those who administer it, a query's administrators of Jira. */
public final class BackfillRights {

    private static final int LONGEST_QUERY = 4000;
    private static final Pattern QUOTED = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'");
    private static final Pattern ORDERED = Pattern.compile("\\border\\s+by\\b", Pattern.CASE_INSENSITIVE);

    private final Viewers viewers;
    private final SearchService search;

    public BackfillRights(Viewers viewers, SearchService search) {
        this.viewers = viewers;
        this.search = search;
    }

    /** The issues of a scope, for somebody who may have their history read. */
    Answer<IssueSet> issues(Scope scope) {
        if (scope instanceof Scope.OfProject) {
            return viewers.administered(scope.text())
                    .map(visible -> new IssueSet.OfProject(visible.project().getId()));
        }
        return administrator().flatMap(admin -> query(scope.text(), admin.user()));
    }

    /** Whether the viewer may know of a run and command it. */
    boolean mayCommand(BackfillRun run) {
        return viewers.current()
                .fold(
                        viewer -> run.task().issues() instanceof IssueSet.OfProject set
                                ? viewer.administers(set.projectId())
                                : viewer.isAdministrator(),
                        refusal -> false);
    }

    /** Whether the viewer may see which issue it is. */
    Predicate<DoubtfulCase> named() {
        return viewers.current()
                .fold(viewer -> doubt -> viewer.issue(doubt.issueId()).isPresent(), refusal -> doubt -> false);
    }

    /** Administrators of Jira; others are told that a query needs one. */
    Answer<Viewer> administrator() {
        return viewers.current()
                .flatMap(viewer -> viewer.isAdministrator()
                        ? Answer.of(viewer)
                        : Answer.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.backfill.error.query_admin")));
    }

    private Answer<IssueSet> query(String jql, ApplicationUser admin) {
        if (jql.isBlank()) {
            return refused("kept.backfill.error.query_missing");
        }
        if (jql.length() > LONGEST_QUERY) {
            return refused("kept.backfill.error.query_long", Integer.toString(LONGEST_QUERY));
        }
        if (ORDERED.matcher(QUOTED.matcher(jql).replaceAll("")).find()) {
            return refused("kept.backfill.error.query_order");
        }
        SearchService.ParseResult parsed = search.parseQuery(admin, jql);
        MessageSet errors = parsed.isValid() ? search.validateQuery(admin, parsed.getQuery()) : parsed.getErrors();
        return errors.hasAnyErrors()
                ? refused("kept.backfill.error.query_wrong", String.join(" ", errors.getErrorMessages()))
                : Answer.of(new IssueSet.OfQuery(jql, admin.getKey()));
    }

    private static Answer<IssueSet> refused(String key, String... arguments) {
        return Answer.refused(Refusal.invalid("jql", key, arguments));
    }
}
