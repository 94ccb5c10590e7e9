package dev.kept.jira.follow;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.ledger.ActorMark;
import dev.kept.jira.field.IssueFields;
import dev.kept.jira.follow.IssueFollower.Change;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what happens to issues and lets the promises follow.
 *
 * <p>Each kind of event has one purpose, because Jira sends both for an edit. {@link IssueEvent} tells that an issue
 * was created or deleted, or that its project, visibility, resolution or comments may differ from what the book says;
 * {@link IssueChangedEvent} tells which of our fields were edited, and what was said in the one that tells how promises
 * stand.
 *
 * <p>Runs in the request that changed the issue, so nothing that goes wrong here may get out: the change itself must
 * stand. A resolution, move or security level missed that way is caught up with at the next event of the issue, or once
 * the promise's date has passed.
 */
public final class IssueListener {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    private final CommitmentBook book;
    private final IssueFields fields;
    private final ReportingField reporting;
    private final IssueFollower follower;
    private final IssueMirror mirror;
    private final Clock clock;

    /** @param clock tells when a change happened: now, as Jira's events come at once */
    public IssueListener(
            CommitmentBook book,
            IssueFields fields,
            ReportingField reporting,
            IssueFollower follower,
            IssueMirror mirror,
            Clock clock) {
        this.book = book;
        this.fields = fields;
        this.reporting = reporting;
        this.follower = follower;
        this.mirror = mirror;
        this.clock = clock;
    }

    /**
     * Called by Jira's event bus. A deleted issue leaves its commitments with a tombstone, and they stay in the
     * figures.
     */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        Long kind = event.getEventTypeId();
        safely(issue, () -> {
            if (EventType.ISSUE_DELETED_ID.equals(kind)) {
                book.tombstone(issue.getId(), clock.instant());
            } else if (EventType.ISSUE_CREATED_ID.equals(kind)) {
                mirror.refresh(
                        issue,
                        follow(issue, Change.of(EnumSet.allOf(IssueFacts.PromiseDetail.class)), event.getUser())
                                .own());
            } else {
                mirror(issue, follow(issue, new Change(Set.of(), false, aboutComments(kind), null), event.getUser()));
            }
        });
    }

    /** Called by Jira's event bus with what the history says of an edit; most edits touch none of our fields. */
    @EventListener
    public void onIssueChanged(IssueChangedEvent event) {
        Issue issue = event.getIssue();
        safely(issue, () -> {
            Set<IssueFacts.PromiseDetail> edited = fields.edited(issue, event.getChangeItems());
            boolean resolution = IssueFields.exchangesResolution(event.getChangeItems());
            ReportedStatus reported = reporting.said(event.getChangeItems());
            if (!edited.isEmpty() || resolution || reported != null) {
                ApplicationUser author = event.getAuthor().orElse(null);
                mirror(issue, follow(issue, new Change(edited, resolution, false, reported), author));
            }
            if (fields.goalsEdited(issue, event.getChangeItems())) {
                mirror.refreshGoals(issue);
            }
        });
    }

    /** Spares Jira an indexing where nothing came of the change. */
    private void mirror(Issue issue, IssueFollower.Followed followed) {
        if (followed.anything()) {
            follower.mirror(issue, followed.own());
        }
    }

    private IssueFollower.Followed follow(Issue issue, Change change, @Nullable ApplicationUser user) {
        ActorMark actor = user == null ? ActorMark.NOBODY : ActorMark.of(user.getKey());
        return follower.follow(issue, change, actor, clock.instant());
    }

    /**
     * Whether a comment may be gone, hidden or open now. A new comment carries no promise yet, so that it needs no
     * look.
     */
    private static boolean aboutComments(Long kind) {
        return EventType.ISSUE_COMMENT_DELETED_ID.equals(kind) || EventType.ISSUE_COMMENT_EDITED_ID.equals(kind);
    }

    private static void safely(Issue issue, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            // The edge to Jira's event bus: thrown on, this would fail the user's edit or silence other listeners.
            LOG.error(
                    "The promise of issue {} could not follow a change, incident {}",
                    issue.getId(),
                    Incident.fresh(),
                    e);
        }
    }
}
