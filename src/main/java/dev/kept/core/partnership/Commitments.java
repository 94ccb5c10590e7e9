package dev.kept.core.partnership;

import dev.kept.core.Answer;
import dev.kept.core.ledger.TimelineEntry;
import java.util.List;
import java.util.Optional;

/**
 * Single commitments, as the person who is logged in may see them. What may not be known to exist is refused as
 * {@code NOT_FOUND}, nobody logged in as {@code NOT_LOGGED_IN}.
 */
public interface Commitments {

    /** One page of the project's commitments on issues the person may see. */
    Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query);

    /** The commitment an issue carries; empty when it carries none. */
    Answer<Optional<CommitmentView>> commitment(String issueKey);

    /** One commitment, whether an issue or a comment carries it. */
    Answer<CommitmentView> find(String commitmentId);

    /** What happened to the issue's commitment, the first event first; empty when it carries none. */
    Answer<List<TimelineEntry>> timeline(String issueKey);

    /** The small promises that those of the issue's comments carry which the person may see, the oldest first. */
    Answer<List<CommitmentView>> smallPromises(String issueKey);
}
