package dev.kept.jira.access;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.kept.core.listing.CommitmentFilter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds issues that a viewer may see, by Jira's own search. */
public final class IssueSearch {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int MOST_WORDS = 8;

    private final SearchService search;

    public IssueSearch(SearchService search) {
        this.search = search;
    }

    /**
     * Issues of a project that carry a commitment and whose summary has all the words, each at least by its beginning, or
     * the issue with this key; at most {@value CommitmentFilter#MOST_ISSUES}. None when nothing could be searched for.
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

    /** Unresolved issues with a commitment that the viewer is assigned to or reported, the nearest date first. */
    Set<Long> own(ApplicationUser viewer) {
        return ids(
                "(assignee = currentUser() OR reporter = currentUser()) AND resolution is EMPTY"
                        + " AND commitmentSide is not EMPTY"
                        + " ORDER BY commitmentDue ASC",
                viewer);
    }

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
