package dev.kept.core.promise;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Derives a commitment's id from the installation and what carries it, so that two people who make the same promise at
 * once meet at the same id and only one of them can append, and so that a history read twice gives the same ids.
 */
public final class CommitmentNames {

    private CommitmentNames() {}

    /**
     * The id of an issue's commitment, or of a comment's.
     *
     * @param instance names the installation
     * @param ordinal which of the issue's own commitments it is, from 1; a comment carries one only
     */
    public static CommitmentId of(String instance, IssueRef issue, int ordinal) {
        String which = issue.commentId() == null ? Integer.toString(ordinal) : "comment:" + issue.commentId();
        String name = "kept:" + instance + ":" + issue.issueId() + ":" + which;
        return new CommitmentId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
