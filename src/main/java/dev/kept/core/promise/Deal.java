package dev.kept.core.promise;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.NoticeRule;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What two sides settled when the commitment was made.
 *
 * @param stage how far they have come
 * @param requester to whom it is promised: the name of a business function, or of the IT team
 * @param zone the requester's zone; every day of this commitment is a day there
 * @param notice the notice rule in force when it was offered
 * @param confidence the provider's stated chance of keeping the first date, in percent from 1 to 99; {@code null} when
 *     not stated
 * @param parent the commitment it was split from, whose outcome it shares; {@code null} when it stands for itself
 * @param split whether it was split into parts; it is delivered when all of them are
 * @param acceptance the requester's consent to the date first promised, or to the one on the table; {@code null} while
 *     there is none, and when it was reconstructed
 */
public record Deal(
        Stage stage,
        String requester,
        ZoneId zone,
        NoticeRule notice,
        @Nullable Integer confidence,
        @Nullable CommitmentId parent,
        boolean split,
        @Nullable Consent acceptance) {

    public Deal at(Stage newStage) {
        return new Deal(newStage, requester, zone, notice, confidence, parent, split, acceptance);
    }

    public Deal requestedBy(String newRequester) {
        return new Deal(stage, newRequester, zone, notice, confidence, parent, split, acceptance);
    }

    public Deal confident(@Nullable Integer percent) {
        return percent == null ? this : new Deal(stage, requester, zone, notice, percent, parent, split, acceptance);
    }

    /** Another date is on the table; {@code consent} is the requester's when the requester named it. */
    public Deal naming(@Nullable Consent consent) {
        return new Deal(stage, requester, zone, notice, confidence, parent, split, consent);
    }

    /** The requester says that it never accepted. */
    public Deal objected(LocalDate day) {
        return acceptance == null ? this : naming(acceptance.objected(day));
    }

    public Deal inParts() {
        return new Deal(stage, requester, zone, notice, confidence, parent, true, acceptance);
    }

    /** A promise now: the requester accepted the date, or the provider the requester's. */
    public Deal accepted(Consent consent) {
        return new Deal(Stage.PROMISE, requester, zone, notice, confidence, parent, split, consent);
    }
}
