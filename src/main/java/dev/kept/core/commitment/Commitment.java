package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The current state of one commitment: a projection of its events, which can always be made again from them.
 *
 * @param issueId the host's id of the issue that carries it
 * @param projectId the host's id of the project the issue is in now
 * @param requester to whom it was promised: the name of a business function, or of the IT team
 * @param zone the requester's zone; every day of this commitment is a day there
 * @param noticeDays the notice rule in force when it was promised, in calendar days
 * @param promise the facts the measures read
 * @param agreedDate the first date, or the last change that counts
 * @param latestDate the date the field shows, whether or not it counts
 * @param restricted whether only some who see the project may see the issue; such commitments are in no project figure
 * @param deleted whether the issue was deleted; the record stays and still counts
 * @param reconstructed rebuilt from the issue's history instead of recorded when made
 * @param sequence number of the last event
 * @param headHash hash of the last event
 */
public record Commitment(
        CommitmentId id,
        long issueId,
        long projectId,
        String requester,
        ZoneId zone,
        int noticeDays,
        Promise promise,
        LocalDate agreedDate,
        LocalDate latestDate,
        boolean restricted,
        boolean deleted,
        boolean reconstructed,
        int sequence,
        String headHash) {

    /** Whether it still waits for delivery: neither delivered nor withdrawn nor its issue deleted. */
    public boolean open() {
        return promise.deliveredOn() == null && promise.withdrawnOn() == null && !deleted;
    }

    /** Whether the day still decides about it: open, or withdrawn without the requester's consent. */
    public boolean awaited() {
        return promise.deliveredOn() == null && !released() && !deleted;
    }

    public @Nullable LocalDate deliveredOn() {
        return promise.deliveredOn();
    }

    public Side side() {
        return promise.side();
    }

    /** Whether it left every denominator: withdrawn with the requester's consent on or before the agreed date. */
    public boolean released() {
        LocalDate withdrawn = promise.withdrawnOn();
        return withdrawn != null && promise.withdrawnAgreed() && !withdrawn.isAfter(agreedDate);
    }

    /** The latest date always moves; the agreed one only when the change counts. */
    Commitment redated(DateChange change) {
        LocalDate agreed = change.counts(agreedDate, noticeDays) ? change.newDate() : agreedDate;
        return new Commitment(
                id,
                issueId,
                projectId,
                requester,
                zone,
                noticeDays,
                promise.changed(change),
                agreed,
                change.newDate(),
                restricted,
                deleted,
                reconstructed,
                sequence,
                headHash);
    }

    Commitment with(Promise newPromise) {
        return new Commitment(
                id,
                issueId,
                projectId,
                requester,
                zone,
                noticeDays,
                newPromise,
                agreedDate,
                latestDate,
                restricted,
                deleted,
                reconstructed,
                sequence,
                headHash);
    }

    Commitment requestedBy(String newRequester) {
        return new Commitment(
                id,
                issueId,
                projectId,
                newRequester,
                zone,
                noticeDays,
                promise,
                agreedDate,
                latestDate,
                restricted,
                deleted,
                reconstructed,
                sequence,
                headHash);
    }

    Commitment inProject(long newProjectId) {
        return new Commitment(
                id,
                issueId,
                newProjectId,
                requester,
                zone,
                noticeDays,
                promise,
                agreedDate,
                latestDate,
                restricted,
                deleted,
                reconstructed,
                sequence,
                headHash);
    }

    Commitment restricted(boolean newRestricted) {
        return new Commitment(
                id,
                issueId,
                projectId,
                requester,
                zone,
                noticeDays,
                promise,
                agreedDate,
                latestDate,
                newRestricted,
                deleted,
                reconstructed,
                sequence,
                headHash);
    }

    Commitment tombstoned() {
        return new Commitment(
                id,
                issueId,
                projectId,
                requester,
                zone,
                noticeDays,
                promise,
                agreedDate,
                latestDate,
                restricted,
                true,
                reconstructed,
                sequence,
                headHash);
    }

    Commitment after(LedgerEvent event) {
        return new Commitment(
                id,
                issueId,
                projectId,
                requester,
                zone,
                noticeDays,
                promise,
                agreedDate,
                latestDate,
                restricted,
                deleted,
                reconstructed,
                event.sequence(),
                event.hash());
    }
}
