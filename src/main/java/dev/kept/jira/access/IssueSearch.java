package dev.kept.jira.access;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.kept.core.Nullable;
import dev.kept.core.listing.CommitmentFilter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds issues by Jira's own search, as the viewer: the index knows what the ledger does not, such as summaries and
 * assignees, and leaves out what the viewer may not see. Reads the index, which may lag a moment behind the ledger.
 */
public final class IssueSearch {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    /** More words than this do not narrow a search any further, but each costs a clause of the query. */
    private static final int MOST_WORDS = 8;
    /** More than this nobody reads in a hint. */
    private static final int MOST_BLOCKERS = 20;
    /** What an issue says of one that it waits for: as Jira comes, and as many houses call it. */
    private static final List<String> BLOCKED = List.of("is blocked by", "depends on");

    private final SearchService search;

    public IssueSearch(SearchService search) {
        this.search = search;
    }

    /**
     * Ids of the project's issues that carry a commitment and whose summary has all the words typed, each at least by
     * its beginning; or of the one issue, when its whole key was typed. At most {@value CommitmentFilter#MOST_ISSUES},
     * none when nothing in the text can be searched for.
     *
     * <p>Only letters and digits get into the query, so that nobody can change what it asks for.
     *
     * @throws IllegalStateException when Jira cannot carry out the search
     */
    Set<Long> promising(String projectKey, String typed, ApplicationUser viewer) {
        String key = typed.strip().toUpperCase(Locale.ROOT);
        if (key.startsWith(projectKey + "-")
                && NUMBER.matcher(key.substring(projectKey.length() + 1)).matches()) {
            // An issue that is not there makes the query invalid.
            return ids("key = \"" + key + "\"", viewer);
        }
        String words = Arrays.stream(typed.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> " AND summary ~ \"" + word + "*\"")
                .collect(Collectors.joining());
        return words.isEmpty()
                ? Set.of()
                : ids("project = \"" + projectKey + "\" AND commitmentSide is not EMPTY" + words, viewer);
    }

    /**
     * Ids of unresolved issues with a commitment that the viewer is assigned to or reported, the nearest agreed date
     * first; at most {@value CommitmentFilter#MOST_ISSUES}.
     *
     * @param projectKey of the only project, as Jira writes it; {@code null} for all
     * @throws IllegalStateException when Jira cannot carry out the search
     */
    Set<Long> own(ApplicationUser viewer, @Nullable String projectKey) {
        String where = projectKey == null ? "" : "project = \"" + projectKey + "\" AND ";
        return ids(
                where
                        + "(assignee = currentUser() OR reporter = currentUser()) AND resolution is EMPTY"
                        + " AND commitmentSide is not EMPTY"
                        + " ORDER BY commitmentDue ASC",
                viewer);
    }

    /**
     * The issues that this one waits for by Jira's links and that the viewer may see; at most {@value #MOST_BLOCKERS}. None
     * where the house calls such links otherwise: Jira then finds the query invalid.
     *
     * @throws IllegalStateException when Jira cannot carry out the search
     */
    public List<VisibleIssue> blocking(VisibleIssue issue) {
        Viewer viewer = issue.viewer();
        return BLOCKED.stream()
                .flatMap(
                        says -> ids(
                                "issue in linkedIssues(\"" + issue.issue().getKey() + "\", \"" + says + "\")",
                                viewer.user())
                                .stream())
                .distinct()
                .limit(MOST_BLOCKERS)
                .flatMap(id -> viewer.issue(id).stream())
                .toList();
    }

    /**
     * The ids in the order of the query. A query that Jira finds invalid has none: a key typed that does not exist is
     * an ordinary miss and no failure.
     */
    private Set<Long> ids(String jql, ApplicationUser viewer) {
        SearchService.ParseResult parsed = search.parseQuery(viewer, jql);
        if (!parsed.isValid() || search.validateQuery(viewer, parsed.getQuery()).hasAnyErrors()) {
            return Set.of();
        }
        try {
            return search
                    .search(viewer, parsed.getQuery(), new PagerFilter<>(CommitmentFilter.MOST_ISSUES))
                    .getResults()
                    .stream()
                    .map(Issue::getId)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + jql, e);
        }
    }
}
