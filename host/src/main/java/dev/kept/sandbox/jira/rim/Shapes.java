package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Remark;
import dev.kept.sandbox.jira.state.State;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the tracker's values the shape of Jira's interfaces, and takes them back. */
public final class Shapes {

    private final State state;
    private final Users users;
    private final ZoneId zone;

    /** Days become timestamps at their start in that zone, as the product stores them. */
    public Shapes(State state, Users users, ZoneId zone) {
        this.state = state;
        this.users = users;
        this.zone = zone;
    }

    State state() {
        return state;
    }

    /** The user of that key; null for null, and for a key nobody has. */
    @Nullable
    public ApplicationUser user(@Nullable String key) {
        return key == null ? null : users.byKey(key).map(this::user).orElse(null);
    }

    /** The user. */
    public ApplicationUser user(User user) {
        return Partial.of(ApplicationUser.class, new UserAnswer(user));
    }

    /** The user or null, as the product's methods give it. */
    @Nullable
    public ApplicationUser user(Optional<User> user) {
        return user.map(this::user).orElse(null);
    }

    /** Our user behind the product's. */
    public Optional<User> of(@Nullable ApplicationUser user) {
        return user == null ? Optional.empty() : users.byKey(user.getKey());
    }

    /** The project of that id. */
    public Project project(long id) {
        return project(state.projects().get(id));
    }

    /** The project as it is in that value. */
    Project project(dev.kept.sandbox.jira.state.Project project) {
        return Partial.of(Project.class, new ProjectAnswer(this, project));
    }

    /** The issue as it is in that value. */
    public Issue issue(IssueState issue) {
        return mutable(issue);
    }

    /** The issue with setters. */
    public MutableIssue mutable(IssueState issue) {
        return Partial.of(MutableIssue.class, new IssueAnswer(this, issue));
    }

    /** What the plugin changed on the issue that {@link #mutable} gave it. */
    static IssueAnswer behind(Issue issue) {
        return (IssueAnswer) Partial.behind(issue)
                .orElseThrow(() -> new UnsupportedOperationException("an Issue that the sandbox did not make"));
    }

    Version version(dev.kept.sandbox.jira.state.Version version) {
        return Partial.of(Version.class, new VersionAnswer(this, version));
    }

    @Nullable
    Status status(@Nullable String id) {
        return constant(Status.class, Constant.Kind.STATUS, id);
    }

    @Nullable
    Priority priority(@Nullable String id) {
        return constant(Priority.class, Constant.Kind.PRIORITY, id);
    }

    @Nullable
    Resolution resolution(@Nullable String id) {
        return constant(Resolution.class, Constant.Kind.RESOLUTION, id);
    }

    @Nullable
    public IssueType type(@Nullable String id) {
        return constant(IssueType.class, Constant.Kind.TYPE, id);
    }

    @Nullable
    <T> T constant(Class<T> shape, Constant.Kind kind, @Nullable String id) {
        if (id == null) {
            return null;
        }
        return state.catalog()
                .find(kind, id)
                .map(constant -> Partial.of(shape, new ConstantAnswer(constant)))
                .orElse(null);
    }

    Comment comment(IssueState issue, Remark remark) {
        return Partial.of(Comment.class, new CommentAnswer(this, issue, remark));
    }

    @Nullable
    static Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Nullable
    Timestamp timestamp(@Nullable LocalDate day) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(zone).toInstant());
    }

    @Nullable
    LocalDate day(@Nullable Date time) {
        return time == null
                ? null
                : Instant.ofEpochMilli(time.getTime()).atZone(zone).toLocalDate();
    }

    ZoneId zone() {
        return zone;
    }
}
