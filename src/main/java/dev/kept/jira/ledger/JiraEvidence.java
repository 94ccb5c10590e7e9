package dev.kept.jira.ledger;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.core.upkeep.Upkeep;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.jira.access.Viewers;

/**
 * The evidence that the ledger is whole, for those who may ask for it: a project's verification for those who
 * administer the project, repair and upkeep of all projects for administrators of Jira. Others are refused before
 * anything is read.
 */
public final class JiraEvidence implements Evidence {

    private final Viewers viewers;
    private final Verifier verifier;
    private final Rebuild rebuild;
    private final Upkeep upkeep;

    public JiraEvidence(Viewers viewers, Verifier verifier, Rebuild rebuild, Upkeep upkeep) {
        this.viewers = viewers;
        this.verifier = verifier;
        this.rebuild = rebuild;
        this.upkeep = upkeep;
    }

    /**
     * Checks the project's chains, seals and figures against each other, up to the first difference. Changes nothing;
     * takes its time in the request of whoever asks.
     */
    @Override
    public Answer<Verification> verify(String projectKey) {
        return viewers.administered(projectKey)
                .map(visible -> verifier.project(visible.project().getId()));
    }

    /**
     * One step of a rebuild. Nothing is remembered between two of them, so that any node can take the next.
     *
     * @param from the place that the step before handed out; {@code null} to begin
     */
    @Override
    public Answer<RebuildStep> rebuild(@Nullable String from) {
        return viewers.administrator()
                .flatMap(admin -> from != null && !RebuildStep.startsAt(from)
                        ? Answer.refused(Refusal.invalid("next", "kept.error.rebuild_place"))
                        : Answer.of(RebuildStep.of(rebuild, from)));
    }

    /**
     * One step of the upkeep that also runs by itself every day.
     *
     * @param from the place that the step before handed out; {@code null} to begin
     */
    @Override
    public Answer<UpkeepStep> upkeep(@Nullable String from) {
        return viewers.administrator()
                .flatMap(admin -> from != null && !Upkeep.startsAt(from)
                        ? Answer.refused(Refusal.invalid("next", "kept.error.upkeep_place"))
                        : Answer.of(upkeep.step(from)));
    }

    /** How far the upkeep has come. */
    @Override
    public Answer<ArchiveState> archived() {
        return viewers.administrator().map(admin -> upkeep.state());
    }
}
