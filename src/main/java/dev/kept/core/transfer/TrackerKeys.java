package dev.kept.core.transfer;

import dev.kept.core.Nullable;
import dev.kept.core.promise.IssueRef;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What issues and projects are called: ids differ from instance to instance, keys do not. */
public interface TrackerKeys {

    /** The keys of those of these issues that are there. */
    Map<Long, String> issueKeys(Collection<Long> issueIds);

    /** The key of the project with that id. */
    Optional<String> projectKey(long projectId);

    /** The project with that key. */
    Optional<Long> project(String key);

    /**
     * The issue with that key, or the comment with that id on it.
     *
     * @param commentId {@code null} for the issue itself
     */
    Optional<IssueRef> issue(String key, @Nullable Long commentId);
}
