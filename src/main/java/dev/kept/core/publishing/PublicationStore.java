package dev.kept.core.publishing;

import java.util.List;
import java.util.Optional;

/** Keeps who published what to whom, for ever, and what was told of each project. */
public interface PublicationStore {

    /** What is published of the project now; empty when nothing is. */
    Optional<Publication> current(long projectId);

    /** What is published now, of all projects, in no particular order. */
    List<Publication> all();

    /** From now on the project's figures are open to these readers, and to no others. */
    void publish(long projectId, Audience audience, String userKey);

    /** From now on nobody reads the project's figures; nothing happens when nobody did. */
    void revoke(long projectId, String userKey);

    /** The latest changes of the project, newest first. */
    List<PublicationChange> changes(long projectId, int most);

    /** What was told of the project, oldest first; also while nothing of it is published, because it was told once. */
    List<PublishedSpan> told(long projectId);

    /**
     * Notes what is told from now on of quarters of which nothing was told.
     *
     * @return {@code false} when another node was faster: what it wrote stays, and the caller looks again
     */
    boolean tell(long projectId, PublishedSpan span);

    /**
     * Notes what is told from now on in place of what was told before.
     *
     * @param before as it was read; nothing happens when it is no longer so
     * @param now of the same quarters
     */
    void retell(long projectId, PublishedSpan before, PublishedSpan now);
}
