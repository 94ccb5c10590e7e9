package dev.kept.sandbox.jira.state;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * All issues, by id and by present and former key. Values are swapped whole; {@link #change} serialises the changes of one
 * issue. Thread-safe.
 */
public final class Issues {

    private final Map<Long, IssueState> issues = new ConcurrentHashMap<>();
    private final Map<String, Long> keys = new ConcurrentHashMap<>();
    private final Map<Long, Set<Long>> ofProject = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong(9_999);
    private final AtomicLong lastChildId = new AtomicLong(9_999);
    private final Disk disk;
    private volatile LongConsumer elsewhere = id -> {};

    Issues(Disk disk) {
        this.disk = disk;
        disk.each("issue", IssueState.class, this::remember);
        disk.listen("issue", IssueState.class, this::fromElsewhere);
    }

    /** Tells that listener of every issue that another node changed or removed. */
    public void listen(LongConsumer listener) {
        elsewhere = listener;
    }

    private void fromElsewhere(String text, Optional<IssueState> stored) {
        long id = Long.parseLong(text);
        stored.ifPresentOrElse(this::replace, () -> forget(id));
        elsewhere.accept(id);
    }

    private void replace(IssueState issue) {
        IssueState before = issues.get(issue.id());
        if (before != null && before.projectId() != issue.projectId()) {
            ofProject.getOrDefault(before.projectId(), Set.of()).remove(issue.id());
        }
        remember(issue);
    }

    private void remember(IssueState issue) {
        issues.put(issue.id(), issue);
        issue.formerKeys().forEach(key -> keys.put(key, issue.id()));
        keys.put(issue.key(), issue.id());
        ofProject
                .computeIfAbsent(issue.projectId(), id -> new ConcurrentSkipListSet<>())
                .add(issue.id());
        lastId.accumulateAndGet(issue.id(), Math::max);
        long child = 0;
        for (Change change : issue.history()) {
            child = Math.max(child, change.id());
        }
        for (Remark remark : issue.comments()) {
            child = Math.max(child, remark.id());
        }
        lastChildId.accumulateAndGet(child, Math::max);
    }

    /** Adds a new issue. */
    public void add(IssueState issue) {
        remember(issue);
        disk.put("issue", String.valueOf(issue.id()), issue);
    }

    /** Adds many new issues in one write. */
    public void addAll(List<IssueState> many) {
        many.forEach(this::remember);
        disk.putAll("issue", many, IssueState::id);
    }

    /** Changes an issue and answers its new value; changes of one issue wait for each other. */
    public IssueState change(long id, Consumer<IssueDraft> step) {
        return disk.exclusively("issue", String.valueOf(id), IssueState.class, stored -> {
            stored.ifPresent(this::replace);
            return changed(id, step);
        });
    }

    private IssueState changed(long id, Consumer<IssueDraft> step) {
        IssueState changed = issues.computeIfPresent(id, (same, before) -> {
            IssueDraft draft = before.draft();
            step.accept(draft);
            IssueState after = draft.freeze();
            if (after.projectId() != before.projectId()) {
                ofProject.getOrDefault(before.projectId(), Set.of()).remove(id);
            }
            return after;
        });
        if (changed == null) {
            throw new IllegalStateException("no issue with id " + id);
        }
        remember(changed);
        disk.put("issue", String.valueOf(id), changed);
        return changed;
    }

    /** Removes an issue for good. */
    public void remove(long id) {
        if (forget(id)) {
            disk.delete("issue", String.valueOf(id));
        }
    }

    private boolean forget(long id) {
        IssueState gone = issues.remove(id);
        if (gone == null) {
            return false;
        }
        keys.values().removeIf(other -> other == id);
        ofProject.getOrDefault(gone.projectId(), Set.of()).remove(id);
        return true;
    }

    /** Finds an issue by id. */
    public Optional<IssueState> find(long id) {
        return Optional.ofNullable(issues.get(id));
    }

    /** The issue with that id; a missing one is a broken invariant. */
    public IssueState get(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no issue with id " + id));
    }

    /** Finds an issue by its present or a former key, upper and lower case alike. */
    public Optional<IssueState> byKey(String key) {
        return Optional.ofNullable(keys.get(key.toUpperCase(Locale.ROOT))).map(issues::get);
    }

    /** Every issue, in no order. */
    public Collection<IssueState> all() {
        return issues.values();
    }

    /** Ids of a project's issues, ascending. */
    public List<Long> idsOf(long projectId) {
        return List.copyOf(ofProject.getOrDefault(projectId, Set.of()));
    }

    /** A new issue id. */
    public long nextId() {
        return lastId.updateAndGet(last -> disk.next("issue", last));
    }

    /** A new id for a change or a comment. */
    public long nextChildId() {
        return lastChildId.updateAndGet(last -> disk.next("child", last));
    }
}
