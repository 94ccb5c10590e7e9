package dev.kept.bench;

import dev.kept.core.Answer;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.tools.SetClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;

/**
 * A made-up history of commitments, the same for the same number: made by the core's own rules, five events each, with
 * every outcome among them, over a year of first dates.
 */
final class History {
    private static final StatedTelling TOLD = StatedTelling.today(ToldHow.MEETING);

    static final int PER_PROJECT = 5_000;
    static final int FIRST_PROJECT = 10_000;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final int DAYS = 365;

    private static final ActorMark PM = ActorMark.of("pm");
    private static final String[] REQUESTERS = {"Sales", "Finance", "Service", "Logistics", "Legal", "Marketing"};
    private static final double[] SIZES = {1, 1, 1, 2, 3, 5, 8};
    private static final int MOST_LEAD = 60;
    private static final int HOUR = 9;

    private final Random random;
    private final OneChain chain = new OneChain();
    private final SetClock clock = new SetClock();
    private final CommitmentBook book = new CommitmentBook(chain, clock, HouseTerms.standard(ZoneOffset.UTC, "bench"));

    private final int projects;

    History(long seed, int projects) {
        this.projects = projects;
        this.random = new Random(seed);
    }

    /** The commitment of that issue, with its chain. */
    Addition next(long issue) {
        chain.forget();
        LocalDate due = TODAY.minusDays(DAYS - 1 - random.nextInt(DAYS));
        int lead = 10 + random.nextInt(MOST_LEAD);
        on(due.minusDays(lead));
        IssueRef ref = new IssueRef(issue, FIRST_PROJECT + issue % projects, random.nextInt(100) == 0);
        CommitmentTerms terms = new CommitmentTerms(
                REQUESTERS[random.nextInt(REQUESTERS.length)],
                due,
                SIZES[random.nextInt(SIZES.length)],
                random.nextInt(10) == 0 ? Side.BUSINESS : Side.IT,
                random.nextInt(4) == 0 ? 50 + 10 * random.nextInt(5) : null);
        CommitmentId id = given(book.make(ref, terms, PM)).id();
        live(id, due, random.nextInt(100));
        return chain.whole();
    }

    /** Three more events. */
    private void live(CommitmentId id, LocalDate due, int chance) {
        if (chance < 50) {
            disclose(id, due.minusDays(7));
            take(id, due.minusDays(6), new Step.StillTrue(Set.of()));
            deliver(id, due.minusDays(random.nextInt(6)));
        } else if (chance < 68) {
            change(id, due.minusDays(8), due.plusDays(1 + random.nextInt(30)), true);
            warn(id, due.minusDays(4));
            deliver(id, due.plusDays(random.nextInt(20) - 3L));
        } else if (chance < 80) {
            warn(id, due.minusDays(1L + random.nextInt(9)));
            change(id, due, due.plusDays(14), false);
            deliver(id, due.plusDays(1 + random.nextInt(25)));
        } else if (chance < 90) {
            disclose(id, due.minusDays(9));
            change(id, due, due.plusDays(7), true);
            deliver(id, due.plusDays(1 + random.nextInt(12)));
        } else if (chance < 92) {
            deliver(id, due.minusDays(1));
            take(id, due.plusDays(5), new Step.Reopen("It does not print"));
            deliver(id, due.plusDays(8));
        } else {
            change(id, due.minusDays(9), due.plusDays(10), true);
            warn(id, due.minusDays(7));
            boolean agreed = random.nextBoolean();
            take(id, due.minusDays(5), new Step.Withdraw(agreed, "wish_changed", "The need is gone"));
        }
    }

    private void change(CommitmentId id, LocalDate day, LocalDate date, boolean agreed) {
        String words = "A supplier is late with the parts we need";
        take(id, day, new Step.ChangeDate(date, agreed, null, words, TOLD));
    }

    private void warn(CommitmentId id, LocalDate day) {
        take(
                id,
                day,
                new Step.Warn(null, "The new price list will not be in the shop on the first of the month", TOLD));
    }

    private void disclose(CommitmentId id, LocalDate day) {
        take(id, day, new Step.Disclose(Facet.COST, Disclosure.Form.RANGE, "10 000", "12 000"));
    }

    private void take(CommitmentId id, LocalDate day, Step step) {
        on(day);
        given(book.take(id, step, PM));
    }

    private void deliver(CommitmentId id, LocalDate day) {
        on(day);
        given(book.deliver(id, clock.instant(), PM));
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(HOUR, 0).toInstant(ZoneOffset.UTC));
    }

    private static Commitment given(Answer<Commitment> answer) {
        return answer.fold(value -> value, refusal -> {
            throw new IllegalStateException(refusal.toString());
        });
    }
}
