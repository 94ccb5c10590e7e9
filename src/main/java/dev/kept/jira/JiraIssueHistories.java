package dev.kept.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.IssueRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ofbiz.core.entity.GenericEntityException;

/** Jira's own change history. Holds one issue at a time, whatever the size of the project; only ids are all read. */
public final class JiraIssueHistories implements IssueHistories {

    private final IssueManager issues;
    private final ChangeHistoryManager histories;
    private final ProjectManager projects;
    private final SearchService search;

    public JiraIssueHistories(
            IssueManager issues, ChangeHistoryManager histories, ProjectManager projects, SearchService search) {
        this.issues = issues;
        this.histories = histories;
        this.projects = projects;
        this.search = search;
    }

    @Override
    public Optional<Instant> latestActivity() {
        SearchService.ParseResult newestFirst = search.parseQuery(null, "order by updated DESC");
        try {
            return search
                    .searchOverrideSecurity(null, newestFirst.getQuery(), new PagerFilter<>(1))
                    .getResults()
                    .stream()
                    .map(issue -> issue.getUpdated().toInstant())
                    .findFirst();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not find its latest issue", e);
        }
    }

    @Override
    public void each(long projectId, Consumer<IssueRecord> reader) {
        Collection<Long> ids;
        try {
            ids = issues.getIssueIdsForProject(projectId);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not list the issues of project " + projectId, e);
        }
        for (Long id : ids) {
            Issue issue = issues.getIssueObject(id);
            // Deleted since the ids were read.
            if (issue != null) {
                reader.accept(record(issue));
            }
        }
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

    private IssueRecord record(Issue issue) {
        List<IssueRecord.FixVersion> versions = issue.getFixVersions().stream()
                .map(version -> new IssueRecord.FixVersion(version.getId().toString(), day(version.getReleaseDate())))
                .toList();
        return new IssueRecord(
                issue.getKey(),
                issue.getResolutionDate() == null
                        ? null
                        : issue.getResolutionDate().toInstant(),
                true,
                day(issue.getDueDate()),
                versions,
                histories.getChangeHistories(issue).stream()
                        .map(JiraIssueHistories::history)
                        .toList());
    }

    private static IssueRecord.History history(ChangeHistory history) {
        List<IssueRecord.Item> items = history.getChangeItemBeans().stream()
                .map(JiraIssueHistories::item)
                .toList();
        return new IssueRecord.History(
                history.getId(), history.getTimePerformed().toInstant(), items);
    }

    private static IssueRecord.Item item(ChangeItemBean item) {
        return new IssueRecord.Item(
                item.getField(), item.getFrom(), item.getFromString(), item.getTo(), item.getToString());
    }

    private static @Nullable LocalDate day(@Nullable Date day) {
        return day == null ? null : JiraDays.day(day);
    }
}
