package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The facts of one promise that the reliability measures read; a plain table row, see the worked examples.
 *
 * @param id any name; measures only hand it back
 * @param madeOn the day it was promised
 * @param firstDate the date first promised, kept for ever
 * @param changes new dates in the order they were announced
 * @param deliveredOn the day it was delivered (the later one after a reopening); {@code null} when not delivered
 * @param takenBack earlier deliveries that no longer stand, in the order they were taken back
 * @param warnedOn the day the first warning came onto the record, told or not; {@code null} when nobody warned
 * @param withdrawnOn the day it was withdrawn; {@code null} when it was not
 * @param withdrawnConsent the requester's consent to the withdrawal; {@code null} without one
 * @param size any positive number in the project's own unit
 * @param side who promised
 * @param announced warnings and other dates with who was told of them: what leans on a warning leans on these
 */
public record Promise(
        String id,
        LocalDate madeOn,
        LocalDate firstDate,
        List<DateChange> changes,
        @Nullable LocalDate deliveredOn,
        List<TakenBack> takenBack,
        @Nullable LocalDate warnedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable Consent withdrawnConsent,
        double size,
        Side side,
        Announcements announced) {

    public Promise {
        changes = List.copyOf(changes);
        takenBack = List.copyOf(takenBack);
    }

    /** Whose warning and other dates count as stated on their day. */
    public Promise(
            String id,
            LocalDate madeOn,
            LocalDate firstDate,
            List<DateChange> changes,
            @Nullable LocalDate deliveredOn,
            List<TakenBack> takenBack,
            @Nullable LocalDate warnedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable Consent withdrawnConsent,
            double size,
            Side side) {
        this(
                id,
                madeOn,
                firstDate,
                changes,
                deliveredOn,
                takenBack,
                warnedOn,
                withdrawnOn,
                withdrawnConsent,
                size,
                side,
                Announcements.asGiven(warnedOn, changes));
    }

    /** Whether the requester consented to the withdrawal, and did not say since that it never did. */
    public boolean withdrawnAgreed() {
        return withdrawnConsent != null && withdrawnConsent.stands();
    }

    /** Whether it left every figure: withdrawn with the requester's consent on or before the date agreed. */
    public boolean released(LocalDate agreedDate) {
        return withdrawnOn != null && withdrawnAgreed() && !withdrawnOn.isAfter(agreedDate);
    }

    /** Whether the requester let it go only after the day on which it was taken back, so that some days knew nothing of it. */
    public boolean letGoLater() {
        return withdrawnAgreed() && withdrawnConsent.since() != null;
    }

    /** The first date, or the last change that counts under the notice rule. */
    public LocalDate agreedDate(int noticeDays) {
        LocalDate inForce = firstDate;
        for (DateChange change : changes) {
            inForce = change.counts(inForce, noticeDays) ? change.newDate() : inForce;
        }
        return inForce;
    }

    /** The consents that the agreed date rests on, in the order of the new dates; none while the first date is in force. */
    public List<Consent> consents(int noticeDays) {
        List<Consent> consents = new ArrayList<>();
        LocalDate inForce = firstDate;
        for (DateChange change : changes) {
            if (change.consent() != null && change.counts(inForce, noticeDays)) {
                inForce = change.newDate();
                consents.add(change.consent());
            }
        }
        return consents;
    }

    /** The date the field shows, whether or not it counts. */
    public LocalDate shownDate() {
        return changes.isEmpty() ? firstDate : changes.get(changes.size() - 1).newDate();
    }

    public boolean warnedOrMoved() {
        return warnedOn != null || !changes.isEmpty();
    }

    /**
     * The same promise as it was known at the end of a day: what happened later is unknown on it.
     *
     * @param day {@code LocalDate.MAX} for what is known now
     */
    public Promise knownOn(LocalDate day) {
        return day.equals(LocalDate.MAX)
                ? this
                : copy(next -> {
                    next.changes = changes.stream()
                            .filter(change -> !change.on().isAfter(day))
                            .map(change -> change.knownOn(day))
                            .toList();
                    next.deliveredOn = knownBy(day, believedOn(day));
                    next.takenBack = takenBack.stream()
                            .filter(back -> !back.until().isAfter(day))
                            .toList();
                    next.warnedOn = knownBy(day, warnedOn);
                    next.withdrawnOn = knownBy(day, withdrawnOn);
                    next.withdrawnConsent = Consent.knownOn(withdrawnConsent, day);
                    next.announced = announced.knownOn(day);
                });
    }

    /** The delivery that stood on the record on that day, whether it lies before it or after. */
    private @Nullable LocalDate believedOn(LocalDate day) {
        for (TakenBack back : takenBack) {
            if (back.until().isAfter(day)) {
                return back.on();
            }
        }
        return deliveredOn;
    }

    private static @Nullable LocalDate knownBy(LocalDate day, @Nullable LocalDate date) {
        return date == null || date.isAfter(day) ? null : date;
    }

    public Promise changed(DateChange change) {
        return changed(change, Announced.asGiven(change.on(), change.newDate()));
    }

    /** With who was told of the change. */
    public Promise changed(DateChange change, Announced saying) {
        List<DateChange> more = new ArrayList<>(changes);
        more.add(change);
        return copy(next -> {
            next.changes = more;
            next.announced = announced.with(saying);
        });
    }

    /** Accepted on this day, with the date that was on the table. */
    public Promise made(LocalDate day) {
        return copy(next -> next.madeOn = day);
    }

    /** Another date is on the table, or was meant from the beginning. */
    public Promise countered(LocalDate date) {
        return copy(next -> next.firstDate = date);
    }

    /** The last new date was mistyped; where it was agreed to, that one is by this consent. */
    public Promise meant(LocalDate date, Consent consent) {
        List<DateChange> right = new ArrayList<>(changes);
        DateChange last = right.remove(right.size() - 1);
        right.add(new DateChange(last.on(), date, last.consent() == null ? null : consent, last.noticeBy()));
        return copy(next -> next.changes = right);
    }

    public Promise sized(double newSize) {
        return copy(next -> next.size = newSize);
    }

    public Promise delivered(LocalDate day) {
        return copy(next -> next.deliveredOn = day);
    }

    /** The delivery no longer stands from this day on; in its place stands another one, or none. */
    public Promise takenBack(LocalDate day, @Nullable LocalDate instead) {
        return takenBack(day, instead, false);
    }

    /** Something was delivered, and from this day on it is known not to be what was meant. */
    public Promise takenBackAsNotMeant(LocalDate day) {
        return takenBack(day, null, true);
    }

    private Promise takenBack(LocalDate day, @Nullable LocalDate instead, boolean notMeant) {
        List<TakenBack> more = new ArrayList<>(takenBack);
        if (deliveredOn != null) {
            more.add(new TakenBack(deliveredOn, day, notMeant));
        }
        return copy(next -> {
            next.deliveredOn = instead;
            next.takenBack = more;
        });
    }

    /** Of warnings that count as stated on their day the first says all that the others do. */
    public Promise warned(Announced saying) {
        return warnedOn != null && saying.event() == 0
                ? this
                : copy(next -> {
                    next.warnedOn = warnedOn == null ? saying.said() : warnedOn;
                    next.announced = announced.with(saying);
                });
    }

    /** Somebody of the other side was told of what that event says, or is said to have been. */
    public Promise told(int event, Telling telling) {
        return copy(next -> next.announced = announced.told(event, telling));
    }

    public Promise withdrawn(LocalDate day, @Nullable Consent consent) {
        return copy(next -> {
            next.withdrawnOn = day;
            next.withdrawnConsent = consent;
        });
    }

    /** The requester consents to what was taken back before. */
    public Promise letGo(Consent consent) {
        return copy(next -> next.withdrawnConsent = consent);
    }

    /** The requester says of this consent that it never gave it: from this day on nothing rests on it. */
    public Promise objected(Consent consent, LocalDate day) {
        return copy(next -> {
            next.changes = changes.stream()
                    .map(change -> consent.equals(change.consent()) ? change.objected(day) : change)
                    .toList();
            next.withdrawnConsent = consent.equals(withdrawnConsent) ? consent.objected(day) : withdrawnConsent;
            next.announced = announced.objected(consent.event(), day);
        });
    }

    private Promise copy(Consumer<NextPromise> change) {
        NextPromise next = new NextPromise(this);
        change.accept(next);
        return new Promise(
                id,
                next.madeOn,
                next.firstDate,
                next.changes,
                next.deliveredOn,
                next.takenBack,
                next.warnedOn,
                next.withdrawnOn,
                next.withdrawnConsent,
                next.size,
                side,
                next.announced);
    }

    /** What an event can change, by name: in a list of twelve values two of one type are soon exchanged. */
    private static final class NextPromise {
        private LocalDate madeOn;
        private LocalDate firstDate;
        private List<DateChange> changes;
        private @Nullable LocalDate deliveredOn;
        private List<TakenBack> takenBack;
        private @Nullable LocalDate warnedOn;
        private @Nullable LocalDate withdrawnOn;
        private @Nullable Consent withdrawnConsent;
        private double size;
        private Announcements announced;

        private NextPromise(Promise now) {
            madeOn = now.madeOn;
            firstDate = now.firstDate;
            changes = now.changes;
            deliveredOn = now.deliveredOn;
            takenBack = now.takenBack;
            warnedOn = now.warnedOn;
            withdrawnOn = now.withdrawnOn;
            withdrawnConsent = now.withdrawnConsent;
            size = now.size;
            announced = now.announced;
        }
    }
}
