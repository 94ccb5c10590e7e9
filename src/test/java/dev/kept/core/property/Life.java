package dev.kept.core.property;

import dev.kept.core.cell.CellStore;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random lives of a few commitments: steps that people and issues take, day after day; refused ones change nothing. */
public final class Life {

    public static final LocalDate START = LocalDate.of(2026, 1, 1);
    public static final long PROJECT = 10_000;
    private static final int FEW = 4;
    private static final int MANY = 24;

    final TickingClock clock = new TickingClock(START);
    final LedgerStore ledger;
    final CellStore cells;
    final CommitmentBook book;

    Life(int noticeDays, int reopenDays) {
        this(noticeDays, reopenDays, new InMemoryLedgerStore());
    }

    /** Lived in this store. */
    public <L extends LedgerStore & CellStore> Life(int noticeDays, int reopenDays, L store) {
        ledger = store;
        cells = store;
        book = new CommitmentBook(ledger, clock, new HouseTerms(noticeDays, reopenDays, ZoneOffset.UTC, "life"));
    }

    public LedgerStore ledger() {
        return ledger;
    }

    /** What is done. */
    public enum Kind {
        MAKE,
        REQUEST,
        OFFER,
        BACK_TO_YOU,
        ACCEPT,
        DECLINE,
        COUNTER,
        SPLIT,
        PART_DONE,
        PART_REOPENED,
        DISCLOSE,
        STILL_TRUE,
        ACCEPT_DONE,
        TAKE_BACK,
        NOT_MEANT,
        TELL_COST,
        THANK,
        DISPUTE,
        CORRECT,
        CORRECT_DATE,
        EXPLAIN,
        PROPOSE,
        AGREE,
        WARN,
        WARN_TOLD,
        TELL,
        MAIL,
        RELEASE,
        WITHDRAW,
        ANSWER,
        ANSWER_DONE,
        OBJECT,
        REPORT,
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
    public record Turn(Kind kind, int issue, int pause, int ahead) {}

    /** Of a few commitments, each of which much happens to. */
    public static Arbitrary<List<Turn>> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Kind.MAKE)), Tuple.of(24, Arbitraries.of(Kind.class)));
        return turns(kinds, FEW, Arbitraries.integers().between(0, 6)).list().ofMaxSize(60);
    }

    /** Of so many commitments, delivered, moved and warned about so often, that there are enough for every figure. */
    public static Arbitrary<List<Turn>> manySteps() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Kind.MAKE)),
                Tuple.of(6, Arbitraries.just(Kind.DELIVER)),
                Tuple.of(12, Arbitraries.of(Kind.WARN, Kind.WARN_TOLD, Kind.MAIL)),
                Tuple.of(12, Arbitraries.of(Kind.PROPOSE, Kind.AGREE)),
                Tuple.of(6, Arbitraries.just(Kind.REPORT)),
                Tuple.of(6, Arbitraries.of(Kind.ANSWER, Kind.ANSWER_DONE, Kind.OBJECT)),
                Tuple.of(24, Arbitraries.of(Kind.class)));
        return turns(kinds, MANY, Arbitraries.of(0, 0, 0, 0, 1))
                .list()
                .ofMinSize(200)
                .ofMaxSize(300);
    }

    private static Arbitrary<Turn> turns(Arbitrary<Kind> kinds, int mostIssues, Arbitrary<Integer> pauses) {
        Arbitrary<Integer> issues = Arbitraries.integers().between(1, mostIssues);
        Arbitrary<Integer> aheads = Arbitraries.integers().between(0, 20);
        return Combinators.combine(kinds, issues, pauses, aheads).as(Turn::new);
    }

    public void take(Turn step) {
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
            case REQUEST, OFFER -> {
                Side side = step.ahead() % 3 == 0 ? Side.BUSINESS : Side.IT;
                Integer confidence = step.ahead() % 2 == 0 ? null : Integer.valueOf(50 + step.ahead());
                CommitmentTerms terms = new CommitmentTerms("Sales", date, 1 + step.ahead() % 5, side, confidence);
                Side proposer = step.kind() == Kind.OFFER ? side : side.other();
                book.offer(new IssueRef(issue, PROJECT, false), terms, proposer, nobody);
            }
            case BACK_TO_YOU -> {
                CommitmentTerms terms = new CommitmentTerms("Sales", date, 1, Side.IT);
                book.make(new IssueRef(issue, PROJECT, false, 100L + step.ahead()), terms, nobody);
            }
            case SPLIT ->
                one.ifPresent(c -> book.split(
                        c.id(),
                        List.of(
                                new Part(new IssueRef(1_000 * issue + 1, PROJECT, false), 1, null),
                                new Part(new IssueRef(1_000 * issue + 2, PROJECT, false), 4, null)),
                        nobody));
            case PART_DONE ->
                parts(issue).stream()
                        .filter(Commitment::open)
                        .findFirst()
                        .ifPresent(part -> book.deliver(part.id(), clock.instant(), nobody));
            case PART_REOPENED -> parts(issue).forEach(part -> book.reopen(part.id(), clock.instant(), nobody));
            case ACCEPT -> take(one, new Step.Accept(null));
            case DECLINE -> take(one, new Step.Decline(null));
            case COUNTER -> take(one, new Step.Counter(date, null));
            case PROPOSE ->
                take(
                        one,
                        new Step.ChangeDate(
                                date,
                                false,
                                "wish_changed",
                                null,
                                step.ahead() % 3 == 0 ? told(step) : StatedTelling.NONE));
            case AGREE -> take(one, new Step.ChangeDate(date, true, null, null));
            case WARN -> take(one, new Step.Warn("supplier_late", "in danger"));
            case WARN_TOLD -> take(one, new Step.Warn(null, "in danger", told(step)));
            case TELL -> take(one, new Step.Tell(null, told(step)));
            case MAIL ->
                one.ifPresent(c -> c.promise().announced().stream()
                        .filter(said -> said.event() > 0)
                        .skip(step.ahead() % 2)
                        .findFirst()
                        .ifPresent(said -> book.mailed(c.id(), said.event())));
            case RELEASE -> take(one, new Step.Withdraw(true, null, "No longer needed"));
            case WITHDRAW -> take(one, new Step.Withdraw(false, null, "We cannot do it"));
            case ANSWER -> answer(one, new Step.Accept(null));
            case ANSWER_DONE -> answer(one, new Step.AcceptDone());
            case OBJECT -> answer(one, new Step.Object(null, null));
            case DISCLOSE -> take(one, new Step.Disclose(Facet.COST, Disclosure.Form.RANGE, "10", "20"));
            case STILL_TRUE -> take(one, new Step.StillTrue(Set.of()));
            case ACCEPT_DONE -> take(one, new Step.AcceptDone());
            case TAKE_BACK -> take(one, new Step.Reopen(null));
            case NOT_MEANT -> take(one, new Step.NotMeant(null));
            case TELL_COST ->
                answer(one, new Step.TellCost(MissCost.values()[step.ahead() % MissCost.values().length]));
            case THANK -> answer(one, new Step.Thank(null));
            case DISPUTE -> take(one, new Step.Dispute(Side.BUSINESS, "not true"));
            case CORRECT ->
                take(
                        one,
                        new Step.Correct(
                                null,
                                null,
                                null,
                                clock.day().minusDays(step.ahead()),
                                step.ahead() % 4 == 0,
                                "so it was"));
            case CORRECT_DATE -> take(one, new Step.Correct(null, null, date, null, false, "mistyped"));
            case EXPLAIN -> take(one, new Step.Explain("forgotten", null));
            default -> happen(step, one);
        }
    }

    /** What happens to the issue, and what the book alone does. */
    private void happen(Turn step, Optional<Commitment> one) {
        long issue = step.issue();
        ActorMark nobody = ActorMark.NOBODY;
        switch (step.kind()) {
            case REPORT -> one.ifPresent(c -> book.report(c.id(), ReportedStatus.values()[step.ahead() % 3], nobody));
            case DELIVER -> one.ifPresent(c -> book.deliver(c.id(), clock.instant(), nobody));
            case REOPEN -> one.ifPresent(c -> book.reopen(c.id(), clock.instant(), nobody));
            case RESIZE -> one.ifPresent(c -> book.correct(c.id(), null, 1.0 + step.ahead(), nobody));
            case MOVE -> book.move(issue, PROJECT + step.ahead() % 2);
            case HIDE -> book.restrict(issue, step.ahead() % 2 == 0);
            case DELETE -> book.tombstone(issue, clock.instant());
            default -> throw new IllegalStateException(step.toString());
        }
    }

    private void take(Optional<Commitment> one, Step step) {
        one.ifPresent(c -> book.take(c.id(), step, ActorMark.NOBODY));
    }

    /** Somebody states that they were told some days ago, or today. */
    private StatedTelling told(Turn step) {
        return new StatedTelling(
                ToldHow.PHONE, step.ahead() % 2 == 0 ? null : clock.day().minusDays(step.ahead() % 4));
    }

    /** The requester's contact does it itself. */
    private void answer(Optional<Commitment> one, Step step) {
        one.ifPresent(c -> book.take(c.id(), step, ActorMark.NOBODY, Via.LINK));
    }

    private List<Commitment> parts(long issue) {
        return Stream.of(1_000 * issue + 1, 1_000 * issue + 2)
                .flatMap(part -> ledger.ofIssue(part).stream())
                .toList();
    }

    public List<Commitment> all() {
        List<Commitment> all = new ArrayList<>();
        for (int issue = 1; issue <= MANY; issue++) {
            all.addAll(ledger.ofIssue(issue));
            all.addAll(parts(issue));
        }
        return all;
    }
}
