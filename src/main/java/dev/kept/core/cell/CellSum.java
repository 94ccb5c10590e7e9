package dev.kept.core.cell;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.conversation.StatedCause;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.conversation.Thanks;
import dev.kept.core.conversation.ToldCost;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.disclosure.StatusReports;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.measure.promise.Renegotiated.Move;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.TakenBack;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Adds up what the promises of one cell come to. */
final class CellSum {
    private final CellKey key;
    private int due;
    private int kept;
    private double sizeDue;
    private double sizeKept;
    private int slipped;
    private int surprises;
    private int warned;
    private int consents;
    private int answered;
    private final TallySums tallies = new TallySums();

    CellSum(CellKey key) {
        this.key = key;
    }

    /** @param knownBy what happened after that day is left out; {@code LocalDate.MAX} for all of it */
    void add(Commitment commitment, LocalDate knownBy) {
        Promise promise = commitment.promise().knownOn(knownBy);
        boolean inTime = promise.deliveredOn() != null && !promise.deliveredOn().isAfter(key.day());
        if (!belongs(commitment, promise)) {
            return;
        }
        due++;
        sizeDue += promise.size();
        if (inTime) {
            kept++;
            sizeKept += promise.size();
        }
        if (key.basis() == Basis.FIRST) {
            boolean announced = Announcement.inTime(promise);
            warned += announced ? 1 : 0;
            consents += announced && Announcement.reachedInTime(promise) ? 1 : 0;
            Consent acceptance = commitment.deal().acceptance();
            answered += acceptance != null && acceptance.answered() ? 1 : 0;
            addFirst(commitment, promise, inTime);
            addThanks(commitment.conversation().feedback().thanks(), knownBy);
            if (inTime) {
                addConfirmed(commitment.conversation(), knownBy);
            }
            if (!inTime) {
                addSlipped(promise, announced, commitment.conversation().causeBy(knownBy));
                addCost(commitment.conversation().feedback().costBy(knownBy));
                if (announced) {
                    addKeptLater(promise, commitment.noticeDays());
                }
            }
            addDates(promise, Renegotiated.moves(promise, commitment.noticeDays()));
        } else {
            List<Move> moves = Renegotiated.moves(promise, commitment.noticeDays());
            tallies.met(
                    TallyKind.RENEGOTIATIONS,
                    (int) moves.stream()
                            .filter(move -> !move.on().isAfter(key.day()))
                            .count(),
                    1);
            for (Move move : moves) {
                tallies.met(TallyKind.EARLINESS, new TalliedMove(days(move.on(), key.day()), move.earliness()), 1);
            }
            List<Consent> leaned = promise.consents(commitment.noticeDays());
            consents += leaned.size();
            answered += (int) leaned.stream().filter(Consent::answered).count();
            tallies.met(TallyKind.DRIFT, days(promise.firstDate(), key.day()), 1);
            addReport(commitment.conversation(), promise, inTime);
        }
    }

    /**
     * Whether it was in the cell at the end of that day: until the requester objected, a promise that was stated to be
     * released was in no figure, and one that was stated to be moved was due on the other day.
     */
    private boolean belongs(Commitment commitment, Promise promise) {
        LocalDate agreed = promise.agreedDate(commitment.noticeDays());
        return !promise.released(agreed) && (key.basis() == Basis.FIRST || agreed.equals(key.day()));
    }

    private void addFirst(Commitment commitment, Promise promise, boolean inTime) {
        for (TakenBack back : promise.takenBack()) {
            if (back.notMeant()) {
                tallies.met(TallyKind.NOT_MEANT, days(back.until(), key.day()), 1);
            }
        }
        if (promise.deliveredOn() != null) {
            tallies.met(TallyKind.SLACK, daysOf(promise, promise.deliveredOn()), 1);
        }
        Integer percent = commitment.deal().confidence();
        if (percent != null) {
            tallies.met(TallyKind.STATED, percent, 1);
            if (inTime) {
                tallies.met(TallyKind.STATED_KEPT, percent, 1);
            }
        }
    }

    private void addThanks(@Nullable Thanks thanks, LocalDate knownBy) {
        if (thanks != null && !thanks.on().isAfter(knownBy)) {
            tallies.met(TallyKind.THANKS, days(thanks.on(), key.day()), 1);
        }
    }

    private void addConfirmed(Conversation talk, LocalDate knownBy) {
        if (talk.acceptedOn() != null
                && !talk.acceptedOn().isAfter(knownBy)
                && talk.confirmation() != null
                && talk.confirmation().answered()) {
            tallies.met(TallyKind.CONFIRMED, days(talk.acceptedOn(), key.day()), 1);
        }
    }

    private void addSlipped(Promise promise, boolean announced, @Nullable StatedCause cause) {
        slipped++;
        surprises += announced ? 0 : 1;
        Announcement.first(promise).ifPresent(day -> tallies.met(TallyKind.LEAD, daysOf(promise, day), 1));
        Announcement.unheard(promise).ifPresent(day -> tallies.met(TallyKind.UNHEARD, days(day, key.day()), 1));
        if (cause != null) {
            tallies.met(TallyKind.CAUSES, new Reason(days(cause.on(), key.day()), cause.code()), 1);
        }
    }

    private void addCost(@Nullable ToldCost told) {
        if (told != null) {
            tallies.met(
                    TallyKind.COSTS,
                    new Reason(days(told.on(), key.day()), told.cost().code()),
                    1);
        }
    }

    private void addKeptLater(Promise promise, int noticeDays) {
        LocalDate delivered = promise.deliveredOn();
        if (delivered != null && !delivered.isAfter(promise.agreedDate(noticeDays))) {
            tallies.met(TallyKind.KEPT_LATER, days(delivered, key.day()), 1);
        }
    }

    private void addDates(Promise promise, List<Move> announced) {
        for (Move move : announced) {
            int before = days(move.on(), key.day());
            tallies.met(TallyKind.MOVES, before, 1);
            if (move.inTime()) {
                tallies.met(TallyKind.MOVES_IN_TIME, before, 1);
            }
            if (move.after()) {
                tallies.met(TallyKind.MOVES_AFTER, before, 1);
            }
        }
        LocalDate date = promise.shownDate();
        int later = days(key.day(), date);
        tallies.met(TallyKind.SHOWN, later, 1);
        if (promise.deliveredOn() != null && !promise.deliveredOn().isAfter(date)) {
            tallies.met(TallyKind.SHOWN_KEPT, later, 1);
        }
    }

    /** What IT said of what it promised itself. */
    private void addReport(Conversation talk, Promise promise, boolean inTime) {
        if (key.side() != Side.IT || !StatusReports.asked(promise, key.day())) {
            return;
        }
        StatusReport last = talk.reportBy(StatusReports.askedOn(key.day()));
        if (last != null) {
            tallies.met(
                    inTime ? TallyKind.REPORTED_KEPT : TallyKind.REPORTED_MISSED,
                    new Reason(days(last.on(), key.day()), last.status().code()),
                    1);
        } else if (!inTime) {
            tallies.met(TallyKind.UNREPORTED, days(promise.madeOn(), key.day()), 1);
        }
    }

    Counts counts() {
        return new Counts(
                due,
                kept,
                sizeDue,
                sizeKept,
                slipped,
                surprises,
                warned,
                consents,
                answered,
                Tallies.of(tallies.tallies()));
    }

    private DaysOf daysOf(Promise promise, LocalDate from) {
        return new DaysOf(days(from, key.day()), days(promise.madeOn(), key.day()));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
