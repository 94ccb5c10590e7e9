package dev.kept.tools;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.scoreboard.ProjectRef;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lives the promises of a case on a ledger, day by day and step by step as people would: made, moved, warned about,
 * withdrawn, delivered. What comes of each step is decided by the rules that decide in the product. Days are UTC.
 */
final class CaseLife {

    /** A case says nothing of tellings: what was said was told. */
    private static final StatedTelling TOLD = StatedTelling.today(ToldHow.MEETING);

    static final ProjectRef PROJECT = new ProjectRef(1, "CASE", "The case");
    private static final int NOON = 12;

    private final CaseLedger ledger = new CaseLedger();
    private final SetClock clock = new SetClock();
    private final CommitmentBook book;
    private final LocalDate asOf;
    private final List<Turn> turns = new ArrayList<>();
    private final Map<String, CommitmentId> ids = new HashMap<>();
    private long issues;
    private String copy = "";

    /** One step on a day; on one day those of a lower order come first. */
    private record Turn(LocalDate on, int order, Supplier<Answer<?>> step) {}

    /** @param asOf what happened after that day is not lived */
    CaseLife(LocalDate asOf, int noticeDays) {
        this.asOf = asOf;
        this.book = new CommitmentBook(
                ledger, clock, new HouseTerms(noticeDays, HouseTerms.REOPEN_DAYS, ZoneOffset.UTC, "case"));
    }

    /** What is added from now on is another copy of what has these names. */
    void copy(int number) {
        copy = " " + number;
    }

    /** It will be made, and all that is known of it will happen. */
    void add(Promise promise) {
        make(promise);
        happens(promise);
    }

    /** The whole will be made and split at once into these parts, which live on in its place. */
    void addSplit(Promise whole, List<Promise> parts) {
        make(whole);
        String name = whole.id() + copy;
        List<String> names = parts.stream().map(part -> part.id() + copy).toList();
        List<Part> asked = parts.stream()
                .map(part -> new Part(nextIssue(), part.size(), part.firstDate()))
                .toList();
        turn(whole.madeOn(), Phase.SPLIT, () -> book.split(ids.get(name), asked, ActorMark.NOBODY)
                .map(all -> {
                    for (int i = 0; i < parts.size(); i++) {
                        ids.put(names.get(i), all.get(i + 1).id());
                    }
                    return all;
                }));
        parts.forEach(this::happens);
    }

    private void make(Promise promise) {
        String name = promise.id() + copy;
        CommitmentTerms terms = new CommitmentTerms("the case", promise.firstDate(), promise.size(), promise.side());
        IssueRef issue = nextIssue();
        turn(promise.madeOn(), Phase.MADE, () -> book.make(issue, terms, ActorMark.NOBODY)
                .map(made -> ids.put(name, made.id()) == null));
    }

    private void happens(Promise promise) {
        String name = promise.id() + copy;
        Promise known = promise.knownOn(asOf);
        known.changes()
                .forEach(change -> turn(
                        change.on(),
                        Phase.MOVED,
                        () -> take(name, new Step.ChangeDate(change.newDate(), change.agreed(), null, null, TOLD))));
        turn(known.warnedOn(), Phase.WARNED, () -> take(name, new Step.Warn(null, "The date is in danger", TOLD)));
        turn(
                known.withdrawnOn(),
                Phase.WITHDRAWN,
                () -> book.take(
                        ids.get(name),
                        new Step.Withdraw(known.withdrawnAgreed(), null, "As the case has it"),
                        ActorMark.NOBODY,
                        known.withdrawnAgreed() ? Via.LINK : Via.STATEMENT));
        turn(known.deliveredOn(), Phase.DELIVERED, () -> take(name, new Step.Deliver()));
    }

    /** On that day it will be reported how the one with that name stands. */
    void report(String name, LocalDate day, ReportedStatus status) {
        String full = name + copy;
        turn(day, Phase.REPORTED, () -> book.report(ids.get(full), status, ActorMark.NOBODY));
    }

    private Answer<?> take(String name, Step step) {
        return book.take(ids.get(name), step, ActorMark.NOBODY);
    }

    private IssueRef nextIssue() {
        issues++;
        return new IssueRef(issues, PROJECT.id(), false);
    }

    private enum Phase {
        MADE,
        SPLIT,
        MOVED,
        REPORTED,
        WARNED,
        WITHDRAWN,
        DELIVERED
    }

    private void turn(@Nullable LocalDate on, Phase order, Supplier<Answer<?>> step) {
        if (on != null) {
            turns.add(new Turn(on, order.ordinal(), step));
        }
    }

    /** Lives all of it. Returns what the ledger refused to take, in the words of its refusal; {@code null} when nothing. */
    @Nullable
    String refused() {
        turns.sort(Comparator.comparing(Turn::on).thenComparing(Turn::order));
        for (Turn turn : turns) {
            clock.set(turn.on.atTime(NOON, 0).toInstant(ZoneOffset.UTC));
            String refusal = turn.step.get().fold(done -> null, no -> no.messageKey() + " on " + turn.on);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    /** What became of the one with that name, where there are no copies. */
    Commitment commitment(String name) {
        return ledger.find(ids.get(name)).orElseThrow();
    }

    /** The project's board as of the day. */
    CaseBoard board() {
        return CaseBoard.of(ledger, asOf);
    }
}
