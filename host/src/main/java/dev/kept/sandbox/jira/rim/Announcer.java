package dev.kept.sandbox.jira.rim;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.project.VersionReleaseEvent;
import com.atlassian.jira.event.project.VersionUnreleaseEvent;
import com.atlassian.jira.event.project.VersionUpdatedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Version;
import dev.kept.sandbox.jira.work.Happening;
import dev.kept.sandbox.jira.work.ProjectWork;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what happened as the product's events, on the same thread: an IssueEvent for everything, an IssueChangedEvent
 * beside it when fields changed.
 */
final class Announcer implements Happening.Watcher, ProjectWork.Watcher {

    private final Shapes shapes;
    private final EventPublisher events;

    Announcer(Shapes shapes, EventPublisher events) {
        this.shapes = shapes;
        this.events = events;
    }

    @Override
    public void happened(Happening happening) {
        Issue issue = shapes.issue(happening.issue());
        ApplicationUser user = shapes.user(happening.user());
        Comment comment = happening.comment() == null ? null : shapes.comment(happening.issue(), happening.comment());
        events.publish(new PublishedIssueEvent(issue, user, happening, comment));
        if (happening.change() != null) {
            Changed changed = new Changed(
                    issue,
                    Optional.ofNullable(user),
                    HistoryServices.items(happening.change()),
                    Optional.ofNullable(comment),
                    Date.from(happening.time()));
            events.publish(Partial.of(IssueChangedEvent.class, changed));
        }
    }

    @Override
    public void changed(Optional<User> user, Project before, Project after) {
        events.publish(new ProjectUpdatedEvent(shapes.user(user), shapes.project(after), shapes.project(before)));
    }

    /** The product has an event of its own for a release, beside that of the change. */
    @Override
    public void changed(@Nullable Version before, Version after) {
        if (before == null) {
            return;
        }
        events.publish(new VersionUpdatedEvent(shapes.version(after), shapes.version(before)));
        if (!before.released() && after.released()) {
            events.publish(new VersionReleaseEvent(shapes.version(after)));
        } else if (before.released() && !after.released()) {
            events.publish(new VersionUnreleaseEvent(shapes.version(after)));
        }
    }

    private static Long type(Happening.Kind kind) {
        return switch (kind) {
            case CREATED -> EventType.ISSUE_CREATED_ID;
            case UPDATED -> EventType.ISSUE_UPDATED_ID;
            case ASSIGNED -> EventType.ISSUE_ASSIGNED_ID;
            case RESOLVED -> EventType.ISSUE_RESOLVED_ID;
            case CLOSED -> EventType.ISSUE_CLOSED_ID;
            case REOPENED -> EventType.ISSUE_REOPENED_ID;
            case MOVED -> EventType.ISSUE_MOVED_ID;
            case DELETED -> EventType.ISSUE_DELETED_ID;
            case COMMENTED -> EventType.ISSUE_COMMENTED_ID;
            case COMMENT_EDITED -> EventType.ISSUE_COMMENT_EDITED_ID;
            case COMMENT_DELETED -> EventType.ISSUE_COMMENT_DELETED_ID;
            case TRANSITIONED -> EventType.ISSUE_GENERICEVENT_ID;
        };
    }

    /** The product's event with the time of the host's clock and with the comment, if there is one. */
    private static final class PublishedIssueEvent extends IssueEvent {
        private final Date at;
        private final @Nullable Comment comment;

        PublishedIssueEvent(
                Issue issue, @Nullable ApplicationUser user, Happening happening, @Nullable Comment comment) {
            super(issue, Map.of("eventsource", "action"), user, type(happening.kind()), happening.mail());
            this.at = Date.from(happening.time());
            this.comment = comment;
        }

        @Override
        public Date getTime() {
            return new Date(at.getTime());
        }

        @Override
        @Nullable
        public Comment getComment() {
            return comment;
        }
    }

    /** What changed. */
    private record Changed(
            Issue issue,
            Optional<ApplicationUser> author,
            List<ChangeItemBean> items,
            Optional<Comment> comment,
            Date time) {

        Issue getIssue() {
            return issue;
        }

        Optional<ApplicationUser> getAuthor() {
            return author;
        }

        Collection<ChangeItemBean> getChangeItems() {
            return items;
        }

        Optional<Comment> getComment() {
            return comment;
        }

        Date getEventTime() {
            return time;
        }
    }
}
