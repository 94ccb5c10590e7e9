package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.jql.Index;
import dev.kept.sandbox.jira.state.Catalog;
import dev.kept.sandbox.jira.state.Change;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Remark;
import dev.kept.sandbox.jira.state.State;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Creates and changes issues: stores, writes the history, indexes, then tells the watchers. Permission is the caller's
 * matter, see {@link Permissions}. Changes of one issue wait for each other.
 */
public final class IssueWork {

    private static final int LOCKS = 64;

    private final State state;
    private final Index index;
    private final Clock clock;
    private final Differences differences;
    private final List<Happening.Watcher> watchers;
    private final Object[] locks;
    private final boolean mail;

    /** Works on that state and keeps that index up to date. */
    public IssueWork(State state, Index index, Users users, Clock clock) {
        this.state = state;
        this.index = index;
        this.clock = clock;
        this.differences = new Differences(state, users);
        this.watchers = new CopyOnWriteArrayList<>();
        this.locks = new Object[LOCKS];
        this.mail = true;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    private IssueWork(IssueWork other, boolean mail) {
        this.state = other.state;
        this.index = other.index;
        this.clock = other.clock;
        this.differences = other.differences;
        this.watchers = other.watchers;
        this.locks = other.locks;
        this.mail = mail;
    }

    /** The same work, with or without the wish that people are told by mail. */
    public IssueWork mailing(boolean wanted) {
        return wanted == mail ? this : new IssueWork(this, wanted);
    }

    /** Tells that watcher from now on. */
    public void watch(Happening.Watcher watcher) {
        watchers.add(watcher);
    }

    /** Creates an issue. The values of its custom fields are no history: nothing was there before. */
    public IssueState create(Optional<User> user, NewIssue wanted) {
        Project project = wanted.project();
        IssueDraft draft = new IssueDraft();
        draft.id = state.issues().nextId();
        draft.projectId = project.id();
        draft.key = project.key() + "-" + state.projects().nextNumber(project.id());
        draft.typeId = wanted.typeId();
        draft.statusId = Catalog.TO_DO;
        draft.created = now();
        draft.updated = draft.created;
        draft.creator = user.map(User::key).orElse(null);
        draft.reporter = draft.creator;
        wanted.fill().accept(draft);
        IssueState issue = draft.freeze();
        state.issues().add(issue);
        wanted.customs().forEach(custom -> custom.apply(issue));
        IssueState stored = state.issues().get(issue.id());
        index.put(stored);
        tell(new Happening(Happening.Kind.CREATED, stored, user, null, null, mail, now()));
        return stored;
    }

    /** Changes fields; tells nobody when nothing changed. */
    public IssueState edit(Optional<User> user, long id, Consumer<IssueDraft> step, List<CustomChange> customs) {
        return change(Happening.Kind.UPDATED, user, id, step, customs, null);
    }

    /** Goes to another status, with a resolution when the transition sets one, and a comment if there is one. */
    public IssueState transition(
            Optional<User> user, long id, Workflow.Transition way, String resolutionId, @Nullable String comment) {
        Consumer<IssueDraft> step = draft -> {
            draft.statusId = way.to();
            draft.resolutionId = way.resolves() ? resolutionId : null;
            draft.resolved = way.resolves() ? now() : null;
        };
        return change(way.kind(), user, id, step, List.of(), comment);
    }

    /**
     * Moves the issue into another project: it gets a new key and loses its versions.
     *
     * @param drops takes the values away of the fields that the project does not have
     */
    public IssueState move(Optional<User> user, long id, Project target, List<CustomChange> drops) {
        String key = target.key() + "-" + state.projects().nextNumber(target.id());
        Consumer<IssueDraft> step = draft -> {
            draft.formerKeys.add(draft.key);
            draft.key = key;
            draft.projectId = target.id();
            draft.fixVersions.clear();
            draft.affectedVersions.clear();
        };
        return change(Happening.Kind.MOVED, user, id, step, drops, null);
    }

    private IssueState change(
            Happening.Kind kind,
            Optional<User> user,
            long id,
            Consumer<IssueDraft> step,
            List<CustomChange> customs,
            @Nullable String comment) {
        Change change;
        Remark remark = comment == null || comment.isBlank() ? null : remark(user, comment);
        IssueState after;
        synchronized (lock(id)) {
            IssueState before = state.issues().get(id);
            IssueState changed = state.issues().change(id, step);
            List<ChangeItem> items = new ArrayList<>(differences.between(before, changed));
            customs.forEach(custom -> custom.apply(changed).ifPresent(items::add));
            if (items.isEmpty() && remark == null) {
                return state.issues().get(id);
            }
            change = items.isEmpty()
                    ? null
                    : new Change(
                            state.issues().nextChildId(), user.map(User::key).orElse(null), now(), items);
            after = state.issues().change(id, draft -> {
                draft.updated = now();
                if (change != null) {
                    draft.history.add(change);
                }
                if (remark != null) {
                    draft.comments.add(remark);
                }
            });
            index.put(after);
        }
        tell(new Happening(kind, after, user, change, remark, mail, after.updated()));
        return after;
    }

    /** Adds a comment that everybody may see. */
    public Remark comment(Optional<User> user, long id, String body) {
        return comment(user, id, body, null, true);
    }

    /**
     * Adds a comment.
     *
     * @param level who may see it, or null for everybody
     * @param tell  whether anybody learns of it
     */
    public Remark comment(Optional<User> user, long id, String body, Remark.@Nullable Level level, boolean tell) {
        Remark plain = remark(user, body);
        Remark remark = level == null ? plain : plain.edited(plain.author(), body, level, plain.created());
        IssueState after = touched(id, draft -> draft.comments.add(remark));
        if (tell) {
            tell(new Happening(Happening.Kind.COMMENTED, after, user, null, remark, mail, remark.created()));
        }
        return remark;
    }

    /** Changes a comment's text and who may see it. */
    public Remark editComment(Optional<User> user, long id, long comment, String body, Remark.@Nullable Level level) {
        AtomicReference<Remark> edited = new AtomicReference<>();
        IssueState after = touched(
                id,
                draft -> draft.comments.replaceAll(remark -> {
                    if (remark.id() != comment) {
                        return remark;
                    }
                    edited.set(remark.edited(user.map(User::key).orElse(null), body, level, now()));
                    return edited.get();
                }));
        tell(new Happening(Happening.Kind.COMMENT_EDITED, after, user, null, edited.get(), mail, after.updated()));
        return edited.get();
    }

    /** Removes a comment; its text stays in the history, as in the product. */
    public void deleteComment(Optional<User> user, long id, long comment, boolean tell) {
        Remark gone = state.issues().get(id).comments().stream()
                .filter(remark -> remark.id() == comment)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no comment with id " + comment));
        ChangeItem item = ChangeItem.builtIn("Comment", null, gone.body(), null, null);
        Change change =
                new Change(state.issues().nextChildId(), user.map(User::key).orElse(null), now(), List.of(item));
        IssueState after = touched(id, draft -> {
            draft.comments.removeIf(remark -> remark.id() == comment);
            draft.history.add(change);
        });
        if (tell) {
            tell(new Happening(Happening.Kind.COMMENT_DELETED, after, user, change, null, mail, after.updated()));
        }
    }

    /** Changes what neither the history nor anybody is told of by itself; the step does so when it wants to. */
    IssueState touched(long id, Consumer<IssueDraft> step) {
        synchronized (lock(id)) {
            IssueState after = state.issues().change(id, draft -> {
                step.accept(draft);
                draft.updated = now();
            });
            index.put(after);
            return after;
        }
    }

    /** Removes the issue with all that belongs to it. */
    public void delete(Optional<User> user, long id) {
        IssueState last;
        synchronized (lock(id)) {
            last = state.issues().get(id);
            state.issues().remove(id);
            index.remove(id);
        }
        tell(new Happening(Happening.Kind.DELETED, last, user, null, null, mail, now()));
    }

    /** Sets an issue property, or removes it when the text is null. The index learns of it at the next re-index only. */
    public void property(long id, String key, @Nullable String json) {
        state.issues().change(id, draft -> {
            if (json == null) {
                draft.properties.remove(key);
            } else {
                draft.properties.put(key, json);
            }
        });
    }

    /** Takes the issue into the index as it is now. */
    public void reindex(long id) {
        state.issues().find(id).ifPresent(index::put);
    }

    /** Takes all issues into the index as they are now. */
    public void reindexAll() {
        index.rebuild(state.issues().all());
    }

    private Remark remark(Optional<User> user, String body) {
        return new Remark(state.issues().nextChildId(), user.map(User::key).orElse(null), body, now(), now());
    }

    private void tell(Happening happening) {
        watchers.forEach(watcher -> watcher.happened(happening));
    }

    private Object lock(long id) {
        return locks[(int) Math.floorMod(id, (long) LOCKS)];
    }

    /** Now, in whole milliseconds as the product keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
