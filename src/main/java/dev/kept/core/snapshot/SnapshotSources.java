package dev.kept.core.snapshot;

import dev.kept.core.evidence.SealStore;
import dev.kept.core.house.RuleStore;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.Projects;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.core.snapshot.SnapshotFacts.SnapshotBasis;

/**
 * What a snapshot is made of.
 *
 * @param terms weights and targets of each project
 * @param seals of projects and of the house
 */
public record SnapshotSources(
        Projects projects, Scoreboards boards, BoardTermsStore terms, RuleStore rules, SealStore seals) {

    /** What the project's board is counted and judged by now. */
    SnapshotBasis basis(BoardTerms judgedBy, long projectId) {
        return new SnapshotBasis(
                judgedBy,
                rules.current(),
                seals.last(projectId).orElse(null),
                seals.last(SealStore.HOUSE).orElse(null));
    }
}
