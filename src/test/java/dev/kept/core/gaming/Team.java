package dev.kept.core.gaming;

import static dev.kept.testing.Given.given;

import dev.kept.core.Answer;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Figure;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.testing.InMemoryBoardTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A team with a ledger of its own, the business it promises to, and what each can do. The business answers for itself:
 * what the team says in its name is a statement of the team.
 */
final class Team {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final ProjectRef PROJECT = new ProjectRef(10_000, "TEAM", "Team");
    private static final ProjectRef ELSEWHERE = new ProjectRef(10_001, "ELSE", "Elsewhere");
    private static final ActorMark SOMEBODY = ActorMark.NOBODY;
    private static final double WORKING_DAYS = 250;
    private static final int NOTICE_DAYS = 1;
    private static final int REOPEN_DAYS = 14;

    private final TickingClock clock = new TickingClock(START);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book =
            new CommitmentBook(ledger, clock, new HouseTerms(NOTICE_DAYS, REOPEN_DAYS, ZoneOffset.UTC, "team"));
    private int refused;

    /** Promises the work by a day. */
    void promise(Job job, LocalDate on, LocalDate by) {
        promise(job, on, by, job.size());
    }

    void promise(Job job, LocalDate on, LocalDate by, double size) {
        clock.set(on);
        IssueRef issue = new IssueRef(job.issue(), PROJECT.id(), false);
        said(book.make(issue, new CommitmentTerms("Sales", by, size, Side.IT), SOMEBODY));
    }

    /** The business asks for the work by a day. */
    void askedFor(Job job, LocalDate on, LocalDate by) {
        clock.set(on);
        IssueRef issue = new IssueRef(job.issue(), PROJECT.id(), false);
        said(book.offer(issue, new CommitmentTerms("Sales", by, job.size(), Side.IT), Side.BUSINESS, SOMEBODY));
    }

    void accept(Job job, LocalDate on) {
        take(job, on, new Step.Accept(null));
    }

    /** Tells the business by mail that the day is in danger. */
    void warn(Job job, LocalDate on) {
        warnNobody(job, on);
        mailed(job);
    }

    /** Writes that the day is in danger, and tells nobody. */
    void warnNobody(Job job, LocalDate on) {
        take(job, on, new Step.Warn(null, "It takes longer than we thought."));
    }

    /** Writes that the day is in danger and that the business was told by telephone, which it was not. */
    void sayWarned(Job job, LocalDate on) {
        take(job, on, new Step.Warn(null, "We told them.", StatedTelling.today(ToldHow.PHONE)));
    }

    /** Writes afterwards that the business was told on that day. */
    void sayToldOn(Job job, LocalDate on, LocalDate day) {
        take(job, on, new Step.Tell(null, new StatedTelling(ToldHow.PHONE, day)));
    }

    private void mailed(Job job) {
        Commitment now = now(job);
        now.toldToNobody().forEach(said -> said(book.mailed(now.id(), said.event())));
    }

    /** Asks for a later day. A yielding business agrees, itself, when it is asked before the day in force. */
    void ask(Job job, LocalDate on, LocalDate by) {
        take(job, on, new Step.ChangeDate(by, false, null, "It takes longer than we thought."));
        mailed(job);
        if (job.yielding() && on.isBefore(now(job).agreedDate())) {
            said(book.take(now(job).id(), new Step.Accept(null), SOMEBODY, Via.LINK));
        }
    }

    /** Writes that the business agreed to a later day, without asking it. */
    void sayAgreed(Job job, LocalDate on, LocalDate by) {
        take(job, on, new Step.ChangeDate(by, true, null, "They agreed."));
    }

    void done(Job job, LocalDate on) {
        clock.set(on);
        said(book.deliver(now(job).id(), clock.instant(), SOMEBODY));
    }

    /** Opens the issue again. */
    void notDone(Job job, LocalDate on) {
        clock.set(on);
        said(book.reopen(now(job).id(), clock.instant(), SOMEBODY));
    }

    void withdraw(Job job, LocalDate on) {
        take(job, on, new Step.Withdraw(false, null, "We cannot do it."));
    }

    /** Writes that the business no longer wants it, without asking it. */
    void sayReleased(Job job, LocalDate on) {
        take(job, on, new Step.Withdraw(true, null, "They no longer want it."));
    }

    void resize(Job job, LocalDate on, double size) {
        clock.set(on);
        said(book.correct(now(job).id(), null, size, SOMEBODY));
    }

    void sayDoneOn(Job job, LocalDate on, LocalDate day) {
        take(job, on, new Step.Correct(null, null, null, day, false, "It was done that day."));
    }

    void sayMistyped(Job job, LocalDate on, LocalDate day) {
        take(job, on, new Step.Correct(null, null, day, null, false, "It was mistyped."));
    }

    void hide(Job job, LocalDate on) {
        clock.set(on);
        said(book.restrict(job.issue(), true));
    }

    void moveAway(Job job, LocalDate on) {
        clock.set(on);
        said(book.move(job.issue(), ELSEWHERE.id()));
    }

    void delete(Job job, LocalDate on) {
        clock.set(on);
        said(book.tombstone(job.issue(), clock.instant()));
    }

    /** Splits it in two, of which the first is done at once. */
    void split(Job job, LocalDate on) {
        clock.set(on);
        Part small = new Part(new IssueRef(1_000 * job.issue() + 1, PROJECT.id(), false), job.size(), null);
        Part rest = new Part(new IssueRef(1_000 * job.issue() + 2, PROJECT.id(), false), 1, null);
        said(book.split(now(job).id(), List.of(small, rest), SOMEBODY));
        ledger.ofIssue(small.issue().issueId())
                .forEach(part -> said(book.deliver(part.id(), clock.instant(), SOMEBODY)));
    }

    void restDone(Job job, LocalDate on) {
        clock.set(on);
        ledger.ofIssue(1_000 * job.issue() + 2)
                .forEach(part -> said(book.deliver(part.id(), clock.instant(), SOMEBODY)));
    }

    /** How many of the attempts the rules refused. */
    int refused() {
        return refused;
    }

    /** The project's board a year and a half after the first day, when everything is over. */
    Scoreboard board() {
        clock.set(START.plusDays(540));
        Scoreboards boards = new Scoreboards(
                new BoardSources(ledger, ledger, (id, known) -> List.of()),
                new InMemoryRuleStore(clock),
                new InMemoryBoardTerms(),
                Optional::empty,
                clock);
        return given(boards.scoreboard(PROJECT, clock.day(), 540));
    }

    /** What the board shows; without what it does not, for want of cases. */
    Map<Shown, Double> shown() {
        Scoreboard board = board();
        Map<Shown, Double> shown = new EnumMap<>(Shown.class);
        board.pillars().stream().flatMap(pillar -> pillar.figures().stream()).forEach(figure -> put(shown, figure));
        board.pillars().stream().flatMap(pillar -> pillar.beside().stream()).forEach(beside -> put(shown, beside));
        double left = board.left().stream().mapToInt(DepartureCount::n).sum();
        shown.put(Shown.LEFT, left / WORKING_DAYS);
        shown.put(Shown.REFUSED, (double) refused);
        return shown;
    }

    private static void put(Map<Shown, Double> shown, Figure figure) {
        Double value = figure.value();
        Shown which =
                switch (figure.measure()) {
                    case FIRST_PROMISE_RATE -> Shown.FIRST;
                    case AS_AGREED_RATE -> Shown.AGREED;
                    case SURPRISE_RATE -> Shown.SURPRISES;
                };
        if (value != null) {
            shown.put(which, value);
        }
        if (which == Shown.FIRST) {
            shown.put(Shown.CASES, figure.rate().n() / WORKING_DAYS);
        }
        if (which == Shown.AGREED
                && figure.answered() != null
                && figure.answered().value() != null) {
            shown.put(Shown.ANSWERED, figure.answered().value());
        }
        if (which == Shown.SURPRISES
                && figure.answered() != null
                && figure.answered().value() != null) {
            shown.put(Shown.REACHED, figure.answered().value());
        }
    }

    private static void put(Map<Shown, Double> shown, ContextFigure beside) {
        Shown which =
                switch (beside.kind()) {
                    case BY_SIZE -> Shown.BY_SIZE;
                    case LARGE_PROMISES -> Shown.LARGE;
                    case SMALL_PROMISES -> Shown.SMALL;
                    case MEDIAN_SLACK -> Shown.SLACK;
                    case PROMISED_AHEAD -> Shown.AHEAD;
                    case RENEGOTIATIONS -> Shown.NEW_DATES;
                    case MEAN_DRIFT -> Shown.DRIFT;
                    case MOVED_AFTER -> Shown.MOVED_AFTER;
                    case WARNING_PRECISION -> Shown.PRECISION;
                    default -> null;
                };
        if (which != null && beside.value() != null) {
            shown.put(which, beside.value());
        }
    }

    private Commitment now(Job job) {
        return book.ofIssue(job.issue()).orElseThrow();
    }

    private void take(Job job, LocalDate on, Step step) {
        clock.set(on);
        said(book.take(now(job).id(), step, SOMEBODY));
    }

    private void said(Answer<?> answer) {
        refused += answer.fold(done -> 0, refusal -> 1);
    }
}
