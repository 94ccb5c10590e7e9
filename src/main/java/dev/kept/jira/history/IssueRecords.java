package dev.kept.jira.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import dev.kept.core.backfill.IssueRecord;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.promise.IssueRef;
import dev.kept.jira.field.JiraDays;
import dev.kept.jira.field.OwnFieldNames;
import java.util.List;
import java.util.Map;

/**
 * Reads one of Jira's issues with its whole change history, without a check of permissions: whoever started the reading
 * was asked. Leaves out who changed what, which no measure needs.
 */
public final class IssueRecords {

    private final HostService<ChangeHistoryManager> histories;

    public IssueRecords(HostServices services) {
        this.histories = services.of(Feature.HISTORY, () -> ChangeHistoryManager.class);
    }

    /** Refuses where Jira gives no history, before anything is begun. */
    void needed() {
        histories.get();
    }

    /**
     * The issue as it is now, and all its changes. Days are those that Jira shows, see {@link JiraDays}.
     *
     * @param own Kept's own fields, read once for all issues of a page
     * @throws dev.kept.core.host.FeatureOffException when Jira does not give its history
     */
    IssueRecord of(Issue issue, OwnFieldNames own) {
        Map<String, String> meanings = own.meanings();
        List<IssueRecord.FixVersion> versions = issue.getFixVersions().stream()
                .map(version -> new IssueRecord.FixVersion(
                        version.getId().toString(), JiraDays.dayOrNull(version.getReleaseDate())))
                .toList();
        return new IssueRecord(
                new IssueRef(issue.getId(), issue.getProjectId(), issue.getSecurityLevelId() != null),
                issue.getKey(),
                issue.getCreated().toInstant(),
                issue.getResolutionDate() == null
                        ? null
                        : issue.getResolutionDate().toInstant(),
                true,
                JiraDays.dayOrNull(issue.getDueDate()),
                versions,
                own.stored(issue),
                state(issue),
                histories.get().getChangeHistories(issue).stream()
                        .map(history -> history(history, meanings))
                        .toList());
    }

    /** By the names an administrator gave them, not by their translations. */
    private static IssueRecord.IssueState state(Issue issue) {
        Resolution resolution = issue.getResolution();
        Status status = issue.getStatus();
        StatusCategory category = status == null ? null : status.getStatusCategory();
        return new IssueRecord.IssueState(
                resolution == null ? null : resolution.getName(),
                status == null ? null : status.getName(),
                category != null && StatusCategory.COMPLETE.equals(category.getKey()));
    }

    private static IssueRecord.History history(ChangeHistory history, Map<String, String> meanings) {
        List<IssueRecord.Item> items = history.getChangeItemBeans().stream()
                .map(item -> item(item, meanings))
                .toList();
        return new IssueRecord.History(
                history.getId(), history.getTimePerformed().toInstant(), items);
    }

    /**
     * One change of one field. Kept's own fields get the name that the core has for them. Any other custom field is
     * marked as such: an administrator may have called it as Jira calls a field of its own.
     */
    private static IssueRecord.Item item(ChangeItemBean item, Map<String, String> meanings) {
        boolean custom = ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType());
        String field =
                custom ? meanings.getOrDefault(item.getField(), IssueRecord.OTHER + item.getField()) : item.getField();
        return new IssueRecord.Item(field, item.getFrom(), item.getFromString(), item.getTo(), item.getToString());
    }
}
