package dev.kept.jira.ledger;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifications;
import dev.kept.core.health.VerificationNotes;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.core.upkeep.Upkeep;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.follow.MirrorCare;

/**
 * The evidence that the ledger is whole, for those who may ask for it: a project's verification for those who
 * administer the project, repair and upkeep of all projects for administrators of Jira. Others are refused before
 * anything is read.
 */
public final class JiraEvidence implements Evidence {

    /** What comes after states and cells: the issue properties that are made of them. */
    private static final String MIRRORS = "mirrors:";

    private static final int PIECES = 20;

    private final Viewers viewers;
    private final Verifications verifier;
    private final VerificationNotes notes;
    private final MirrorCare mirrors;
    private final Rebuild rebuild;
    private final Upkeep upkeep;

    /** @param notes of what verifications found */
    public JiraEvidence(
            Viewers viewers,
            Verifications verifier,
            VerificationNotes notes,
            MirrorCare mirrors,
            Rebuild rebuild,
            Upkeep upkeep) {
        this.notes = notes;
        this.mirrors = mirrors;
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
        return viewers.administered(projectKey).map(visible -> {
            long project = visible.project().getId();
            Verification found = verifier.project(project);
            Verification all = found.consistent() ? found.but(mirrors.difference(project)) : found;
            notes.verified(project, all.consistent());
            return all;
        });
    }

    /**
     * One step of a rebuild. Nothing is remembered between two of them, so that any node can take the next.
     *
     * @param from the place that the step before handed out; {@code null} to begin
     */
    @Override
    public Answer<RebuildStep> rebuild(@Nullable String from) {
        return viewers.administrator().flatMap(admin -> {
            if (from != null && from.startsWith(MIRRORS)) {
                return Answer.of(mirrored(from.substring(MIRRORS.length()), 0, 0));
            }
            if (from != null && !RebuildStep.startsAt(from)) {
                return Answer.refused(Refusal.invalid("next", "kept.error.rebuild_place"));
            }
            RebuildStep step = RebuildStep.of(rebuild, from);
            return Answer.of(step.next() == null ? mirrored("", step.seen(), step.changed()) : step);
        });
    }

    /** What is mirrored is no more commitments seen, only more things put right. */
    private RebuildStep mirrored(String from, int seen, int changedBefore) {
        String after = from.isEmpty() ? null : from;
        int changed = changedBefore;
        for (int piece = 0; piece < PIECES; piece++) {
            Rebuild.RebuildPiece done = mirrors.piece(after);
            changed += done.changed();
            after = done.next();
            if (after == null) {
                return new RebuildStep(null, seen, changed);
            }
        }
        return new RebuildStep(MIRRORS + after, seen, changed);
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
