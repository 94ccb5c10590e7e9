package dev.kept.testing;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Fills a ledger with commitments of every kind and fate, the same for the same seed. */
public final class RandomLives {

    public static final long PROJECT = 10_000;
    public static final LocalDate START = LocalDate.of(2026, 3, 1);
    /** A day on which some dates are over and some are not. */
    public static final LocalDate TODAY = START.plusDays(20);

    private static final List<String> REQUESTERS = List.of("Finance", "Sales", "Service");

    private final TickingClock clock = new TickingClock(START);
    private final Random random;
    private final CommitmentBook book;

    private RandomLives(LedgerStore ledger, long seed) {
        this.random = new Random(seed);
        this.book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "lives"));
    }

    /** The same from issue number 1 on. */
    public static void fill(LedgerStore ledger, int issues, long seed) {
        fill(ledger, 1, issues, seed);
    }

    /** So many issues from a number on, each with a commitment or two that went through some steps. */
    public static void fill(LedgerStore ledger, int first, int issues, long seed) {
        RandomLives lives = new RandomLives(ledger, seed);
        for (int issue = first; issue < first + issues; issue++) {
            lives.live(issue);
        }
    }

    private void live(long issue) {
        clock.set(START.plusDays(random.nextInt(5)));
        Commitment one = open(issue, null);
        if (issue % 7 == 0) {
            open(issue, 500L + issue);
        }
        if (issue % 11 == 0) {
            keptAsAgreed(one);
        }
        if (issue % 13 == 0) {
            take(one, new Step.Withdraw(true, null, "no longer needed"));
        }
        for (int step = random.nextInt(5); step > 0; step--) {
            clock.set(clock.day().plusDays(random.nextInt(8)));
            step(issue, one);
            if (issue % 9 == 0) {
                book.take(one.id(), new Step.Object(null, "we never agreed"), somebody(), Via.LINK);
            }
        }
    }

    /** Pure chance hardly ever delivers between the first date and the agreed one. */
    private void keptAsAgreed(Commitment one) {
        LocalDate due = one.promise().firstDate();
        take(one, new Step.ChangeDate(due.plusDays(9), true, null, null));
        clock.set(due.plusDays(3));
        book.deliver(one.id(), clock.instant(), somebody());
    }

    private Commitment open(long issue, @Nullable Long comment) {
        Side side = random.nextInt(4) == 0 ? Side.BUSINESS : Side.IT;
        LocalDate due = START.plusDays(5 + random.nextInt(40));
        double size = 1 + random.nextInt(12) / 2.0;
        CommitmentTerms terms = new CommitmentTerms(REQUESTERS.get(random.nextInt(3)), due, size, side);
        IssueRef ref = new IssueRef(issue, PROJECT, random.nextInt(6) == 0, comment);
        return Given.given(
                random.nextInt(4) == 0
                        ? book.offer(ref, terms, random.nextBoolean() ? Side.IT : Side.BUSINESS, somebody())
                        : book.make(ref, terms, somebody()));
    }

    private void step(long issue, Commitment one) {
        LocalDate later = clock.day().plusDays(1 + random.nextInt(30));
        switch (random.nextInt(12)) {
            case 0, 1 -> take(one, new Step.Warn("supplier_late", "in danger"));
            case 2 -> take(one, new Step.ChangeDate(later, false, "wish_changed", "please"));
            case 3 -> take(one, new Step.ChangeDate(later, true, null, null));
            case 4 -> take(one, new Step.Withdraw(random.nextBoolean(), null, "No longer needed"));
            case 5, 6 -> book.deliver(one.id(), clock.instant(), somebody());
            case 7 -> book.reopen(one.id(), clock.instant(), somebody());
            case 8 -> take(one, new Step.Accept(null));
            case 9 -> book.tombstone(issue, clock.instant());
            case 10 -> book.move(issue, random.nextBoolean() ? PROJECT : PROJECT + 1);
            default -> book.split(one.id(), parts(issue), somebody());
        }
    }

    private List<Part> parts(long issue) {
        return List.of(
                new Part(new IssueRef(10_000 + 2 * issue, PROJECT, false), 1, null),
                new Part(new IssueRef(10_001 + 2 * issue, PROJECT, false), 4, null));
    }

    /** Of some the other side speaks for itself. */
    private void take(Commitment one, Step step) {
        boolean answers = one.issueId() % 4 == 0 && (step instanceof Step.Accept || agreed(step));
        book.take(one.id(), step, somebody(), answers ? Via.CONTACT : Via.STATEMENT);
    }

    private static boolean agreed(Step step) {
        return step instanceof Step.ChangeDate change && change.requesterAgreed()
                || step instanceof Step.Withdraw withdraw && withdraw.requesterAgreed();
    }

    private static ActorMark somebody() {
        return new ActorMark(HashChain.sha256Hex("salt" + "somebody"), "salt", "somebody");
    }
}
