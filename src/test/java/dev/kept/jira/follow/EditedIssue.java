package dev.kept.jira.follow;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** One issue of the fake Jira with the plugin listening, over a ledger of the test's choice. */
public final class EditedIssue {

    private final FakeJira jira;
    private final IssueListener listener;
    private final IssueFake issue;

    public EditedIssue(LedgerStore ledger, long id) {
        jira = new FakeJira(ledger);
        listener = jira.listener();
        issue = jira.addIssue(id);
    }

    /** Creates it with a promise in its fields. */
    public void createPromised(String requester, LocalDate date) {
        jira.values.put("cf_to:" + issue.id, requester);
        jira.values.put(
                "cf_by:" + issue.id,
                Timestamp.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        hear(EventType.ISSUE_CREATED_ID);
    }

    /** Edits something that is none of the plugin's business. */
    public void edit() {
        hear(EventType.ISSUE_UPDATED_ID);
    }

    public void resolve() {
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
    }

    private void hear(Long kind) {
        listener.onIssueEvent(new IssueEvent(issue.issue(), Map.of(), FakeJira.user("u-dev"), kind));
    }
}
