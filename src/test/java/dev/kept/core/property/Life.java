package dev.kept.core.property;

import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.ActorMark;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.CommitmentTerms;
import dev.kept.core.commitment.HouseTerms;
import dev.kept.core.commitment.InMemoryLedgerStore;
import dev.kept.core.commitment.IssueRef;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.TickingClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random lives of a few commitments: steps that people and issues take, day after day; refused ones change nothing. */
final class Life {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final long PROJECT = 10_000;
    private static final int ISSUES = 4;

    final TickingClock clock = new TickingClock(START);
    final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    final CommitmentBook book;

    Life(int noticeDays, int reopenDays) {
        book = new CommitmentBook(ledger, clock, new HouseTerms(noticeDays, reopenDays, ZoneOffset.UTC, "life"));
    }

    /** What is done. */
    enum Kind {
        MAKE,
        PROPOSE,
        AGREE,
        WARN,
        RELEASE,
        WITHDRAW,
        DELIVER,
        REOPEN,
        RESIZE,
        MOVE,
        HIDE,
        DELETE
    }

    /**
     * One step.
     *
     * @param pause days that pass before it
     * @param ahead days from then to the date it is about
     */
    record Step(Kind kind, int issue, int pause, int ahead) {}

    static Arbitrary<List<Step>> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Kind.MAKE)), Tuple.of(12, Arbitraries.of(Kind.class)));
        Arbitrary<Integer> issues = Arbitraries.integers().between(1, ISSUES);
        Arbitrary<Integer> pauses = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> aheads = Arbitraries.integers().between(0, 20);
        return Combinators.combine(kinds, issues, pauses, aheads)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    void take(Step step) {
        clock.set(clock.day().plusDays(step.pause()));
        long issue = step.issue();
        LocalDate date = clock.day().plusDays(step.ahead());
        ActorMark nobody = ActorMark.NOBODY;
        Optional<Commitment> one = book.ofIssue(issue);
        switch (step.kind()) {
            case MAKE -> {
                Side side = step.ahead() % 3 == 0 ? Side.BUSINESS : Side.IT;
                CommitmentTerms terms = new CommitmentTerms("Sales", date, 1 + step.ahead() % 5, side);
                book.make(new IssueRef(issue, PROJECT, false), terms, nobody);
            }
            case PROPOSE -> one.ifPresent(c -> book.take(c.id(), new Step.ChangeDate(date, false, null, null), nobody));
            case AGREE -> one.ifPresent(c -> book.take(c.id(), new Step.ChangeDate(date, true, null, null), nobody));
            case WARN -> one.ifPresent(c -> book.take(c.id(), new Step.Warn(null, "in danger"), nobody));
            case RELEASE -> one.ifPresent(c -> book.take(c.id(), new Step.Withdraw(true, null, null), nobody));
            case WITHDRAW -> one.ifPresent(c -> book.take(c.id(), new Step.Withdraw(false, null, null), nobody));
            case DELIVER -> book.deliver(issue, clock.instant(), nobody);
            case REOPEN -> book.reopen(issue, clock.instant(), nobody);
            case RESIZE -> one.ifPresent(c -> book.correct(c.id(), null, 1.0 + step.ahead(), nobody));
            case MOVE -> book.move(issue, PROJECT + step.ahead() % 2);
            case HIDE -> book.restrict(issue, step.ahead() % 2 == 0);
            case DELETE -> book.tombstone(issue, clock.instant());
        }
    }

    List<Commitment> all() {
        List<Commitment> all = new ArrayList<>();
        for (int issue = 1; issue <= ISSUES; issue++) {
            all.addAll(ledger.ofIssue(issue));
        }
        return all;
    }
}
