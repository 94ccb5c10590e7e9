package dev.kept.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.ActorMark;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.EventKind;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.commitment.LedgerStore;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what happens to issues and lets the promises follow. Each kind of event has one purpose: {@link IssueEvent}
 * tells that an issue was created or deleted, or that its project, visibility or resolution may differ from what the
 * book says; {@link IssueChangedEvent} tells which of our fields were edited. Runs in the request that changed the
 * issue, so nothing that goes wrong here may get out: the change itself must stand.
 */
public final class IssueListener {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    private final CommitmentBook book;
    private final LedgerStore ledger;
    private final IssueFields fields;
    private final IssueMirror mirror;
    private final Clock clock;

    public IssueListener(CommitmentBook book, LedgerStore ledger, IssueFields fields, IssueMirror mirror, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.fields = fields;
        this.mirror = mirror;
        this.clock = clock;
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        safely(issue, () -> {
            Instant at = clock.instant();
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                book.tombstone(issue.getId(), at);
            } else if (EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())) {
                follow(issue, present(issue), EnumSet.allOf(IssueFacts.Part.class), event.getUser(), at);
                mirror.refresh(issue);
            } else {
                Commitment present = present(issue);
                if (present != null && follow(issue, present, Set.of(), event.getUser(), at)) {
                    mirror.refreshCommitment(issue);
                }
            }
        });
    }

    @EventListener
    public void onIssueChanged(IssueChangedEvent event) {
        Issue issue = event.getIssue();
        safely(issue, () -> {
            Set<IssueFacts.Part> edited = fields.edited(issue, event.getChangeItems());
            ApplicationUser author = event.getAuthor().orElse(null);
            boolean promise = !edited.isEmpty() && follow(issue, present(issue), edited, author, clock.instant());
            if (promise || fields.goalsEdited(issue, event.getChangeItems())) {
                mirror.refresh(issue);
            }
        });
    }

    private @Nullable Commitment present(Issue issue) {
        return book.ofIssue(issue.getId()).orElse(null);
    }

    /** Whether anything followed. */
    private boolean follow(
            Issue issue,
            @Nullable Commitment present,
            Set<IssueFacts.Part> edited,
            @Nullable ApplicationUser user,
            Instant at) {
        IssueFacts facts = fields.facts(issue, edited);
        List<Consequence> consequences = Consequence.of(facts, present, reopened(present), at);
        ActorMark actor = user == null ? ActorMark.NOBODY : ActorMark.of(user.getKey());
        for (Consequence consequence : consequences) {
            refusal(consequence.carryOut(book, actor))
                    .ifPresent(refusal -> LOG.info("Issue {}: {}", issue.getKey(), refusal.messageKey()));
        }
        return !consequences.isEmpty();
    }

    /** Whether the last word about the delivery is that it was taken back: after the window it stands all the same. */
    private boolean reopened(@Nullable Commitment present) {
        if (present == null || present.deliveredOn() == null) {
            return false;
        }
        return ledger.events(present.id()).stream()
                .map(LedgerEvent::kind)
                .filter(kind -> kind == EventKind.DELIVERED || kind == EventKind.REOPENED)
                .reduce((earlier, later) -> later)
                .filter(last -> last == EventKind.REOPENED)
                .isPresent();
    }

    private static Optional<Refusal> refusal(Answer<?> answer) {
        return answer.fold(done -> Optional.empty(), Optional::of);
    }

    private static void safely(Issue issue, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            // The edge to Jira's event bus: thrown on, this would fail the user's edit or silence other listeners.
            LOG.error("The promise of issue {} could not follow a change of the issue", issue.getKey(), e);
        }
    }
}
