package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

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
        return copy(next -> {
            next.promise = promise.changed(change);
            next.agreedDate = change.counts(agreedDate, noticeDays) ? change.newDate() : agreedDate;
            next.latestDate = change.newDate();
        });
    }

    Commitment with(Promise newPromise) {
        return copy(next -> next.promise = newPromise);
    }

    Commitment requestedBy(String newRequester) {
        return copy(next -> next.requester = newRequester);
    }

    Commitment inProject(long newProjectId) {
        return copy(next -> next.projectId = newProjectId);
    }

    Commitment restricted(boolean newRestricted) {
        return copy(next -> next.restricted = newRestricted);
    }

    Commitment tombstoned() {
        return copy(next -> next.deleted = true);
    }

    Commitment after(LedgerEvent event) {
        return copy(next -> {
            next.sequence = event.sequence();
            next.headHash = event.hash();
        });
    }

    private Commitment copy(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return new Commitment(
                id,
                issueId,
                next.projectId,
                next.requester,
                zone,
                noticeDays,
                next.promise,
                next.agreedDate,
                next.latestDate,
                next.restricted,
                next.deleted,
                reconstructed,
                next.sequence,
                next.headHash);
    }

    /** What an event can change, by name: in a list of fourteen values two of one type are soon exchanged. */
    private static final class Next {
        private long projectId;
        private String requester;
        private Promise promise;
        private LocalDate agreedDate;
        private LocalDate latestDate;
        private boolean restricted;
        private boolean deleted;
        private int sequence;
        private String headHash;

        private Next(Commitment now) {
            projectId = now.projectId;
            requester = now.requester;
            promise = now.promise;
            agreedDate = now.agreedDate;
            latestDate = now.latestDate;
            restricted = now.restricted;
            deleted = now.deleted;
            sequence = now.sequence;
            headHash = now.headHash;
        }
    }
}
