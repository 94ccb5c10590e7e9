package dev.kept.jira.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Nullable;
import dev.kept.core.consent.Contacts;
import dev.kept.core.ledger.Commitment;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.access.Viewers;
import java.util.Optional;

/**
 * Who is reminded of a promise: the issue's assignee, whichever side promises; without one, or when mail does not reach
 * that person or he or she may not see the promise, the project's lead. Nobody hears of a promise that he or she may
 * not see.
 */
public final class ReminderReaders {

    private final IssueAccess access;
    private final Viewers viewers;
    private final Contacts contacts;

    public ReminderReaders(IssueAccess access, Viewers viewers, Contacts contacts) {
        this.access = access;
        this.viewers = viewers;
        this.contacts = contacts;
    }

    /**
     * One reader.
     *
     * @param issue the issue that the promise is on
     * @param user who reads; may see the promise
     * @param address where mail reaches this person
     * @param assigned whether this is the issue's assignee, and not the project's lead
     */
    record Recipient(Issue issue, ApplicationUser user, String address, boolean assigned) {}

    /**
     * The one reader of a reminder of this promise; empty when the issue is gone, when its project is archived, where
     * nobody could do anything about it, or when nobody can be told.
     */
    Optional<Recipient> of(Commitment commitment) {
        return access.byId(commitment.issueId())
                .filter(issue -> !IssueAccess.archived(issue))
                .flatMap(issue -> reader(commitment, issue, issue.getAssignee(), true)
                        .or(() -> reader(commitment, issue, lead(issue), false)));
    }

    private static @Nullable ApplicationUser lead(Issue issue) {
        Project project = issue.getProjectObject();
        return project == null ? null : project.getProjectLead();
    }

    private Optional<Recipient> reader(
            Commitment commitment, Issue issue, @Nullable ApplicationUser user, boolean assigned) {
        return Optional.ofNullable(user)
                .filter(reader -> viewers.of(reader).see(commitment).isPresent())
                .flatMap(reader -> contacts.address(reader.getUsername())
                        .map(address -> new Recipient(issue, reader, address, assigned)));
    }
}
