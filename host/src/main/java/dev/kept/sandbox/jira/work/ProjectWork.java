package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Changes projects and their versions, and tells the watchers. Permission is the caller's matter. */
public final class ProjectWork {

    private final State state;
    private final IssueWork issues;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    /** Works on that state. */
    public ProjectWork(State state, IssueWork issues) {
        this.state = state;
        this.issues = issues;
    }

    /** Told of every change, on the thread that made it, after it is stored. */
    public interface Watcher {
        void changed(Optional<User> user, Project before, Project after);

        /** A version that is new has none before. */
        void changed(@Nullable Version before, Version after);
    }

    /** Tells that watcher from now on. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /**
     * Gives a project another name and key. Every issue gets the new key at once, without history or events of its own; the
     * old keys keep leading there.
     */
    public Project rename(Optional<User> user, long id, String name, String key) {
        Project before = state.projects().get(id);
        Project named = before.withName(name);
        Project after = before.key().equals(key) ? named : named.withKey(key);
        if (after.equals(before)) {
            return before;
        }
        state.projects().put(after);
        if (!before.key().equals(key)) {
            for (Long issue : state.issues().idsOf(id)) {
                state.issues().change(issue, draft -> {
                    draft.formerKeys.add(draft.key);
                    draft.key = key + draft.key.substring(draft.key.lastIndexOf('-'));
                });
                issues.reindex(issue);
            }
        }
        watchers.forEach(watcher -> watcher.changed(user, before, after));
        return after;
    }

    /** Archives a project or restores it. */
    public void archive(long id, boolean archived) {
        state.projects().put(state.projects().get(id).withArchived(archived));
    }

    /** Stores a version that is new or changed. */
    public void save(Version version) {
        Version before = state.projects().version(version.id()).orElse(null);
        if (version.equals(before)) {
            return;
        }
        state.projects().put(version);
        watchers.forEach(watcher -> watcher.changed(before, version));
    }
}
