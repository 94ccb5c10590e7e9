package dev.kept.jira.history;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.IssueSet;
import dev.kept.jira.field.IssueFields;
import dev.kept.jira.field.JiraDays;
import dev.kept.jira.field.OwnFieldNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Jira's own change history, a page of issues at a time, so that memory does not grow with the project.
 *
 * <p>A project is read in the order of its issues' ids, which are all known at once; a query in the order in which its
 * issues were made, so that issues made meanwhile come last. Nothing here depends on who is logged in. A search that
 * Jira cannot carry out throws, and the run tells of it.
 */
public final class JiraIssueHistories implements IssueHistories {

    /** Small enough that a pause is soon seen, large enough that the notes after each page do not count. */
    static final int PAGE = 100;

    private final IssueManager issues;
    private final IssueRecords records;
    private final ProjectManager projects;
    private final SearchService search;
    private final IssueFields fields;
    private final UserManager users;

    public JiraIssueHistories(
            IssueManager issues,
            IssueRecords records,
            ProjectManager projects,
            SearchService search,
            IssueFields fields,
            UserManager users) {
        this.issues = issues;
        this.records = records;
        this.projects = projects;
        this.search = search;
        this.fields = fields;
        this.users = users;
    }

    /** When any issue of this Jira was last changed, whoever may see it; empty when there are no issues. */
    @Override
    public Optional<Instant> latestActivity() {
        Query newestFirst = parsed("order by updated DESC", null);
        try {
            return search.searchOverrideSecurity(null, newestFirst, new PagerFilter<>(1)).getResults().stream()
                    .map(issue -> issue.getUpdated().toInstant())
                    .findFirst();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not find its latest issue", e);
        }
    }

    /** How many issues there are: of a project all, of a query those that its owner may see now. */
    @Override
    public long count(IssueSet set) {
        records.needed();
        if (set instanceof IssueSet.ProjectIssues project) {
            return issues.getIssueCountForProject(project.projectId());
        }
        IssueSet.QueryIssues query = (IssueSet.QueryIssues) set;
        ApplicationUser user = user(query.userKey());
        try {
            return search.searchCount(user, parsed(query.query(), user));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not count the issues of " + query.query(), e);
        }
    }

    /** Opens the issues for reading. Which fields are Kept's is found out once, now, and holds for all pages. */
    @Override
    public HistoryPages pages(IssueSet set, long after) {
        records.needed();
        OwnFieldNames own = fields.names();
        return set instanceof IssueSet.ProjectIssues project
                ? new ProjectPages(own, ids(project.projectId(), after))
                : new QueryPages(own, (IssueSet.QueryIssues) set, after);
    }

    @Override
    public Map<String, LocalDate> releaseDates() {
        Map<String, LocalDate> dates = new HashMap<>();
        for (Project project : projects.getProjectObjects()) {
            for (Version version : project.getVersions()) {
                if (version.getReleaseDate() != null) {
                    dates.put(version.getId().toString(), JiraDays.day(version.getReleaseDate()));
                }
            }
        }
        return dates;
    }

    /**
     * Ids of the project's issues beyond the place, in ascending order. Only ids, because they are all in memory at
     * once.
     */
    private List<Long> ids(long projectId, long after) {
        try {
            return issues.getIssueIdsForProject(projectId).stream()
                    .filter(id -> id > after)
                    .sorted()
                    .toList();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not list the issues of project " + projectId, e);
        }
    }

    /**
     * The query as Jira reads it. One that was checked at the start may have become wrong since, when a field was
     * removed.
     *
     * @throws IllegalStateException when Jira does not understand it
     */
    private Query parsed(String jql, @Nullable ApplicationUser user) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": " + parsed.getErrors());
        }
        return parsed.getQuery();
    }

    /**
     * The account as which a query is read. One that is gone must not silently become nobody, who sees less.
     *
     * @throws IllegalStateException when there is no such account any more
     */
    private @Nullable ApplicationUser user(@Nullable String key) {
        ApplicationUser user = key == null ? null : users.getUserByKey(key);
        if (key != null && user == null) {
            throw new IllegalStateException("The account that has this query read is gone");
        }
        return user;
    }

    /** The pages of a project. The place is the last issue's id, which holds whatever is deleted meanwhile. */
    private final class ProjectPages implements HistoryPages {
        private final OwnFieldNames own;
        private List<Long> left;

        ProjectPages(OwnFieldNames own, List<Long> left) {
            this.own = own;
            this.left = left;
        }

        @Override
        public HistoryPage next() {
            if (left.isEmpty()) {
                return HistoryPage.END;
            }
            List<Long> ids = left.subList(0, Math.min(PAGE, left.size()));
            left = left.subList(ids.size(), left.size());
            // Fewer when some were deleted since the ids were read.
            List<Issue> found = issues.getIssueObjects(ids);
            return new HistoryPage(
                    found.stream().map(issue -> records.of(issue, own)).toList(), ids.get(ids.size() - 1));
        }
    }

    /**
     * The pages of a query. The place is the number of issues before it, because Jira's search can only skip; an issue
     * that leaves the result meanwhile moves the others up, so that as many may be passed over.
     */
    private final class QueryPages implements HistoryPages {
        private final OwnFieldNames own;
        private final @Nullable ApplicationUser user;
        private final Query query;
        private long place;

        QueryPages(OwnFieldNames own, IssueSet.QueryIssues set, long place) {
            this.own = own;
            this.user = user(set.userKey());
            this.query = parsed("(" + set.query() + ") ORDER BY created ASC, key ASC", user);
            this.place = place;
        }

        @Override
        public HistoryPage next() {
            PagerFilter<Issue> pager = new PagerFilter<>(Math.toIntExact(place), PAGE);
            try {
                List<Issue> found = search.search(user, query, pager).getResults();
                if (found.isEmpty()) {
                    return HistoryPage.END;
                }
                place += found.size();
                return new HistoryPage(
                        found.stream().map(issue -> records.of(issue, own)).toList(), place);
            } catch (SearchException e) {
                throw new IllegalStateException("Jira could not go on with " + query.getQueryString(), e);
            }
        }
    }
}
