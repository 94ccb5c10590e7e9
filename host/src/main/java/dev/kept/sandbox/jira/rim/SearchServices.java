package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import dev.kept.sandbox.jira.jql.JqlProblem;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.work.IssueWork;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Search and re-index. A query is known by its text; one built clause by clause is not understood here. */
final class SearchServices {

    private final Shapes shapes;
    private final Searches searches;
    private final IssueWork work;

    SearchServices(Shapes shapes, Searches searches, IssueWork work) {
        this.shapes = shapes;
        this.searches = searches;
        this.work = work;
    }

    SearchService.ParseResult parseQuery(@Nullable ApplicationUser user, String jql) {
        MessageSet messages = new MessageSetImpl();
        try {
            searches.parse(jql);
        } catch (JqlProblem problem) {
            problem.messages().forEach(messages::addErrorMessage);
            return new SearchService.ParseResult(null, messages);
        }
        return new SearchService.ParseResult(new QueryImpl(null, jql), messages);
    }

    MessageSet validateQuery(@Nullable ApplicationUser user, Query query) {
        MessageSet messages = new MessageSetImpl();
        searches.problems(searches.parse(text(query)), shapes.of(user)).forEach(messages::addErrorMessage);
        return messages;
    }

    String getJqlString(Query query) {
        return text(query);
    }

    String getGeneratedJqlString(Query query) {
        return text(query);
    }

    private static String text(Query query) {
        if (query.getQueryString() == null && query.getWhereClause() != null) {
            throw new UnsupportedOperationException("not in the sandbox: a query without its text");
        }
        return query.getQueryString() == null ? "" : query.getQueryString();
    }

    SearchResults<Issue> search(@Nullable ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException {
        return found(user, query, pager, false);
    }

    SearchResults<Issue> searchOverrideSecurity(@Nullable ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException {
        return found(user, query, pager, true);
    }

    long searchCount(@Nullable ApplicationUser user, Query query) throws SearchException {
        return found(user, query, new PagerFilter<>(0), false).getTotal();
    }

    long searchCountOverrideSecurity(@Nullable ApplicationUser user, Query query) throws SearchException {
        return found(user, query, new PagerFilter<>(0), true).getTotal();
    }

    long getHitCount(@Nullable ApplicationUser user, Query query, boolean override) throws SearchException {
        return found(user, query, new PagerFilter<>(0), override).getTotal();
    }

    private SearchResults<Issue> found(
            @Nullable ApplicationUser user, Query query, PagerFilter<?> pager, boolean override)
            throws SearchException {
        try {
            dev.kept.sandbox.jira.jql.Query parsed = searches.parse(text(query));
            Searches.Found found = override
                    ? searches.findAll(parsed, shapes.of(user), pager.getStart(), pager.getMax())
                    : searches.find(parsed, shapes.of(user), pager.getStart(), pager.getMax());
            List<Issue> issues = found.issues().stream().map(shapes::issue).toList();
            return new SearchResults<>(issues, found.total(), pager);
        } catch (JqlProblem problem) {
            throw new SearchException(problem.getMessage());
        }
    }

    long reIndex(Issue issue) {
        work.reindex(issue.getId());
        return 1L;
    }

    long reIndex(Issue issue, @Nullable IssueIndexingParams parameters) {
        return reIndex(issue);
    }

    long reIndexIssueObjects(Collection<? extends Issue> issues) {
        issues.forEach(this::reIndex);
        return issues.size();
    }

    long reIndexIssueObjects(Collection<? extends Issue> issues, @Nullable IssueIndexingParams parameters) {
        return reIndexIssueObjects(issues);
    }
}
