package dev.kept.storage.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.backfill.ExistingPromises;
import dev.kept.storage.row.AoCommitment;
import dev.kept.storage.row.Keys;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks into the commitments' table. Holds no state. */
public final class AoExistingPromises implements ExistingPromises {

    private final ActiveObjects ao;

    public AoExistingPromises(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<Long> among(Collection<Long> issueIds) {
        return issueIds.isEmpty()
                ? Set.of()
                : Arrays.stream(ao.find(AoCommitment.class, Keys.among("ISSUE_ID", issueIds)))
                        .filter(row -> row.getCommentId() == null)
                        .map(AoCommitment::getIssueId)
                        .collect(Collectors.toSet());
    }
}
