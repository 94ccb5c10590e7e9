package dev.kept.core.backfill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.backfill.run.LedgerImport;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Over random histories, the reader agrees with a naive one, and its counts with those of the dates. */
final class PromisePropertiesTest {

    /** Hours later somebody sets or clears the date (a day counted from the beginning), and resolves or reopens. */
    record Act(int hoursLater, int day, boolean touchesDate, boolean touchesResolution) {}

    @Property(tries = 3000)
    void two_readers_rebuild_the_same_promise(
            @ForAll("acts") List<Act> acts, @ForAll("zones") ZoneId zone, @ForAll boolean dueAtFirst) {
        IssueRecord issue = issue(acts, dueAtFirst);
        Reconstruction promise = reader(zone).read(issue).promise();
        NaivePromise naive = NaivePromise.of(issue, zone);
        NaivePromise read = promise == null
                ? new NaivePromise(null, null, null, null, null)
                : new NaivePromise(
                        LocalDate.ofInstant(promise.madeAt(), zone),
                        promise.firstDate(),
                        promise.latestDate(),
                        promise.deliveredOn().orElse(null),
                        promise.withdrawnOn().orElse(null));
        assertEquals(naive, read);
    }

    @Property(tries = 1000)
    void the_ledger_replays_what_the_naive_reader_read(
            @ForAll("acts") List<Act> acts, @ForAll("zones") ZoneId zone, @ForAll boolean dueAtFirst) {
        IssueRecord issue = issue(acts, dueAtFirst);
        Reconstruction promise = reader(zone).read(issue).promise();
        if (promise == null) {
            return;
        }
        InMemoryLedgerStore ledger = new InMemoryLedgerStore();
        HouseTerms house = HouseTerms.standard(ZoneId.of("UTC"), "test");
        new LedgerImport(ledger, issues -> Set.of(), house).add(List.of(promise), Source.DUE_DATE);
        Commitment kept = ledger.ofIssue(issue.ref().issueId()).get(0);
        assertEquals(kept, Projection.replay(ledger.events(kept.id())));
        assertEquals(
                NaivePromise.of(issue, zone),
                new NaivePromise(
                        kept.promise().madeOn(),
                        kept.promise().firstDate(),
                        kept.latestDate(),
                        kept.deliveredOn(),
                        kept.promise().withdrawnOn()));
        assertEquals(kept.promise().firstDate(), kept.agreedDate(), "nobody agreed to another date");
    }

    @Property(tries = 1000)
    void promises_reconcile_with_the_counts_of_dates(
            @ForAll("lives") List<List<Act>> lives, @ForAll("zones") ZoneId zone) {
        DueDateCounts dates = DueDateCounts.ofDueDates(LocalDate.of(2026, 2, 1), zone);
        PromiseCounts promises = new PromiseCounts();
        boolean dueAtFirst = false;
        for (List<Act> acts : lives) {
            dueAtFirst = !dueAtFirst;
            IssueRecord issue = issue(acts, dueAtFirst);
            dates.add(issue);
            promises.add(reader(zone).read(issue));
        }
        Identities.ofDueDates("random", dates.counts(), promises.counts());
    }

    private static PromiseReader reader(ZoneId zone) {
        return new PromiseReader(Source.DUE_DATE, zone, "Sales", Map.of(), DeliveryRule.STANDARD);
    }

    private static IssueRecord issue(List<Act> acts, boolean dueAtFirst) {
        String due = dueAtFirst ? "2026-01-05" : null;
        Instant at = Issues.CREATED;
        Instant resolved = null;
        List<History> histories = new ArrayList<>();
        for (Act act : acts) {
            at = at.plus(Duration.ofHours(act.hoursLater()));
            List<Item> items = new ArrayList<>();
            if (act.touchesDate()) {
                String next = act.day() < 0
                        ? null
                        : LocalDate.of(2026, 1, 1).plusDays(act.day()).toString();
                items.add(Issues.due(due, next));
                due = next;
            }
            if (act.touchesResolution()) {
                items.add(resolved == null ? Issues.resolves() : Issues.reopens());
                resolved = resolved == null ? at : null;
            }
            histories.add(new History(histories.size() + 1L, at, items));
        }
        Collections.reverse(histories);
        return Issues.issue(resolved == null ? null : resolved.toString(), due, histories.toArray(new History[0]));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(-6, 30),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false, false))
                .as(Act::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<Act>>> lives() {
        return acts().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "America/Chicago", "Pacific/Kiritimati").map(ZoneId::of);
    }
}
