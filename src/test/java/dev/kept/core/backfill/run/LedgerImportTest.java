package dev.kept.core.backfill.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.ExistingPromises;
import dev.kept.core.backfill.Reconstruction;
import dev.kept.core.backfill.Reconstruction.HistoryStep;
import dev.kept.core.backfill.Reconstruction.HistoryStepKind;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rebuilt promises in the ledger: the same as told, marked, and never twice. */
final class LedgerImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final HouseTerms HOUSE = HouseTerms.standard(ZoneOffset.UTC, "here");

    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final ExistingPromises existing = issues -> issues.stream()
            .filter(issue -> ledger.ofIssue(issue).stream().anyMatch(Commitment::ofIssueItself))
            .collect(Collectors.toSet());
    private final LedgerImport ledgerImport = new LedgerImport(ledger, existing, HOUSE);

    @Test
    void a_rebuilt_promise_says_what_happened_and_that_it_is_rebuilt() {
        Reconstruction promise = promise(
                1,
                new HistoryStep(HistoryStepKind.MOVED, at("2026-01-20"), LocalDate.parse("2026-03-01")),
                new HistoryStep(HistoryStepKind.DELIVERED, at("2026-02-01"), null),
                new HistoryStep(HistoryStepKind.REOPENED, at("2026-04-01"), null),
                new HistoryStep(HistoryStepKind.DELIVERED, at("2026-04-05"), null));
        assertEquals(1, ledgerImport.add(List.of(promise), Source.FIX_VERSION));
        Commitment made = ledger.ofIssue(1).get(0);
        assertTrue(made.reconstructed());
        assertEquals(LocalDate.parse("2026-01-05"), made.promise().madeOn());
        assertEquals(LocalDate.parse("2026-01-31"), made.promise().firstDate());
        assertEquals(LocalDate.parse("2026-01-31"), made.agreedDate(), "nobody agreed to another date");
        assertEquals(LocalDate.parse("2026-03-01"), made.latestDate());
        assertEquals(LocalDate.parse("2026-04-05"), made.deliveredOn(), "the last resolution, whatever the window");
        assertEquals("Sales", made.requester());
        assertEquals(ZoneId.of("Europe/Berlin"), made.zone());
        List<LedgerEvent> events = ledger.events(made.id());
        assertEquals(EventKind.IMPORTED, events.get(0).kind());
        assertEquals("fixVersion", events.get(0).facts().get("source"));
        assertEquals(Optional.empty(), HashChain.verify(events));
        assertEquals(made, Projection.replay(events));
        assertEquals(
                Set.of(ActorMark.NOBODY),
                events.stream().map(LedgerEvent::actor).collect(Collectors.toSet()));
    }

    @Test
    void withdrawn_alone_is_a_miss() {
        ledgerImport.add(
                List.of(promise(1, new HistoryStep(HistoryStepKind.WITHDRAWN, at("2026-01-10"), null))),
                Source.DUE_DATE);
        Commitment made = ledger.ofIssue(1).get(0);
        assertEquals(LocalDate.parse("2026-01-10"), made.promise().withdrawnOn());
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(made, TODAY));
    }

    @Test
    void the_same_again_adds_nothing_from_whatever_source() {
        List<Reconstruction> promises = List.of(promise(1), promise(2));
        assertEquals(2, ledgerImport.add(promises, Source.DUE_DATE));
        assertEquals(0, ledgerImport.add(promises, Source.DUE_DATE));
        assertEquals(1, ledgerImport.add(List.of(promise(2), promise(3)), Source.FIX_VERSION));
        assertEquals(1, ledger.ofIssue(2).size());
    }

    @Test
    void an_issue_that_carries_a_recorded_promise_gets_no_other_even_from_a_renamed_installation() {
        CommitmentBook elsewhere = new CommitmentBook(
                ledger, new TickingClock(TODAY), HouseTerms.standard(ZoneOffset.UTC, "the address before"));
        elsewhere.make(
                new IssueRef(1, 7, false),
                new CommitmentTerms("Sales", TODAY.plusDays(9), 1, Side.IT),
                ActorMark.NOBODY);
        assertEquals(0, ledgerImport.add(List.of(promise(1)), Source.DUE_DATE));
        assertEquals(1, ledger.ofIssue(1).size());
    }

    @Test
    void of_two_who_do_not_see_each_other_one_alone_writes() {
        LedgerImport blind = new LedgerImport(ledger, issues -> Set.of(), HOUSE);
        assertEquals(1, blind.add(List.of(promise(1)), Source.DUE_DATE));
        assertEquals(0, blind.add(List.of(promise(1)), Source.DUE_DATE));
        assertEquals(1, ledger.ofIssue(1).size());
    }

    private static Reconstruction promise(long issue, HistoryStep... steps) {
        return new Reconstruction(
                new IssueRef(issue, 7, false),
                "X-" + issue,
                "Sales",
                3,
                ZoneId.of("Europe/Berlin"),
                at("2026-01-05"),
                LocalDate.parse("2026-01-31"),
                List.of(steps));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00.123Z");
    }
}
