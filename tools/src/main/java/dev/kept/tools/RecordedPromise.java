package dev.kept.tools;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One promise on a ledger of its own, so that a case about deliveries is decided by the rules that decide in the product. */
final class RecordedPromise {
    private static final IssueRef ISSUE = new IssueRef(1, CaseLife.PROJECT.id(), false);
    private static final int NOON = 12;

    private final CaseLedger ledger = new CaseLedger();
    private final SetClock clock = new SetClock();
    private final CommitmentBook book;
    private final Commitment made;

    /**
     * @param zone whose midnight ends the due day
     * @param start an instant before the due day is over
     */
    RecordedPromise(LocalDate due, Instant start, ZoneId zone, int reopenDays) {
        this(due, start, new HouseTerms(PromiseSheet.NOTICE_DAYS, reopenDays, zone, "case"));
    }

    /** The same under any rules of the house. */
    RecordedPromise(LocalDate due, Instant start, HouseTerms house) {
        book = new CommitmentBook(ledger, clock, house);
        clock.set(start);
        made = book.make(ISSUE, new CommitmentTerms("the case", due, 1, Side.IT), ActorMark.NOBODY)
                .fold(done -> done, refusal -> {
                    throw new IllegalStateException(refusal.toString());
                });
    }

    /** Closes and reopens it on those days; on one day, each of the two as often as it is there, in turns. */
    void live(List<LocalDate> done, List<LocalDate> reopened) {
        TreeSet<LocalDate> days = new TreeSet<>(done);
        days.addAll(reopened);
        for (LocalDate day : days) {
            List<LocalDate> closings =
                    new ArrayList<>(done.stream().filter(day::equals).toList());
            List<LocalDate> openings =
                    new ArrayList<>(reopened.stream().filter(day::equals).toList());
            clock.set(day.atTime(NOON, 0).toInstant(ZoneOffset.UTC));
            boolean open = deliveredOn() == null;
            while (!closings.isEmpty() || !openings.isEmpty()) {
                if (openings.isEmpty() || open && !closings.isEmpty()) {
                    closings.remove(0);
                    deliver(clock.instant());
                } else {
                    openings.remove(0);
                    book.reopen(made.id(), clock.instant(), ActorMark.NOBODY);
                }
                open = !open;
            }
        }
    }

    void deliver(Instant at) {
        clock.set(at);
        book.deliver(made.id(), at, ActorMark.NOBODY);
    }

    /** The day of the delivery that stands on the record; {@code null} when none does. */
    @Nullable
    LocalDate deliveredOn() {
        return now().deliveredOn();
    }

    /** The requester agrees to another date, at the instant the clock was last set to. */
    void agree(LocalDate date) {
        book.take(made.id(), new Step.ChangeDate(date, true, null, null), ActorMark.NOBODY);
    }

    /** The first date, or the last change that counts. */
    LocalDate agreedDate() {
        return now().agreedDate();
    }

    /** The board of the project it is in, where it is alone. */
    CaseBoard board(LocalDate asOf) {
        return CaseBoard.of(ledger, asOf);
    }

    private Commitment now() {
        return ledger.find(made.id()).orElseThrow();
    }
}
