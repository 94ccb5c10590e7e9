package dev.kept.bench;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** One step of a promise's life, beside its own statements sent once more in plain JDBC. */
final class StepBench {
    private static final int STEPS = 60;
    private static final int ROUNDS = 9;
    private static final int WARM_UPS = 3;
    private static final long FIRST_ISSUE = 900_000_000;
    private static final LocalDate DUE = History.TODAY.plusDays(20);
    private static final ActorMark PM = ActorMark.of("pm");
    private static final Clock NOON =
            Clock.fixed(History.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Report report;

    StepBench(Report report) {
        this.report = report;
    }

    void run(Ledger ledger) {
        report.heading(ledger.kind() + ": one step of a promise's life, in a ledger of " + ledger.size());
        CommitmentBook book = new CommitmentBook(ledger.store(), NOON, HouseTerms.standard(ZoneOffset.UTC, "bench"));
        List<List<Commitment>> stepped = made(book, 0);
        List<List<Commitment>> played = made(book, 1);
        List<List<Recording.Script>> scripts = new ArrayList<>();
        int[] round = {0, 0};
        Race race = new Race();
        race.variant("a step", () -> stepped.get(round[0]++).forEach(one -> step(book, one)));
        race.variant(
                "(writing its statements down)",
                () -> scripts.add(played.get(round[1]++).stream()
                        .map(one -> recorded(ledger, book, one))
                        .toList()));
        race.variant("its statements in plain JDBC", () -> {
            for (Recording.Script script : scripts.get(scripts.size() - 1)) {
                script.play(ledger.pool());
            }
        });
        race.run(WARM_UPS, ROUNDS);
        report.line("a step", race.median("a step") / STEPS, "ms");
        report.line("its statements in plain JDBC", race.median("its statements in plain JDBC") / STEPS, "ms");
        Recording.Script script = scripts.get(0).get(0);
        report.line("statements of a step", script.length(), "");
        report.atMost(
                1.5,
                "a step over its statements in plain JDBC, " + ledger.size(),
                ledger.kind(),
                race.ratio("a step", "its statements in plain JDBC"));
    }

    /** Open promises, for each round its own, all in one project and due within a few days. */
    private static List<List<Commitment>> made(CommitmentBook book, int which) {
        List<List<Commitment>> rounds = new ArrayList<>();
        long issue = FIRST_ISSUE + which * 10_000L;
        for (int round = 0; round < ROUNDS + WARM_UPS; round++) {
            List<Commitment> some = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                issue++;
                CommitmentTerms terms = new CommitmentTerms("Sales", DUE.plusDays(issue % 20), 1, Side.IT);
                IssueRef ref = new IssueRef(issue, History.FIRST_PROJECT + issue % 2, false);
                some.add(book.make(ref, terms, PM).fold(made -> made, refusal -> {
                    throw new IllegalStateException(refusal.toString());
                }));
            }
            rounds.add(some);
        }
        return rounds;
    }

    private static void step(CommitmentBook book, Commitment one) {
        book.take(one.id(), new Step.Warn(null, "The supplier is late"), PM).fold(made -> made, refusal -> {
            throw new IllegalStateException(refusal.toString());
        });
    }

    /** Takes the step in a transaction that is rolled back, so that its statements can still be sent. */
    private static Recording.Script recorded(Ledger ledger, CommitmentBook book, Commitment one) {
        // Before the transaction opens: it is the connection that is watched.
        ledger.recording().start();
        try {
            ledger.node().transactions().alone(() -> {
                step(book, one);
                throw new TakenBack();
            });
        } catch (TakenBack expected) {
            return ledger.recording().stop();
        }
        throw new IllegalStateException("The transaction was not rolled back");
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
