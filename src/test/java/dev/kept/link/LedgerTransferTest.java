package dev.kept.link;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.transfer.ChainImport;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.csv.LedgerCsv;
import dev.kept.testing.FakeWhereabouts;
import dev.kept.testing.RandomLives;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger goes from one instance to another and is the same there. */
class LedgerTransferTest extends LedgerTransferFixture {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_life_arrives_with_its_chain_and_its_outcome(long seed) {
        RandomLives.fill(source, 120, seed);
        ImportReport shop = given(importFrom(shop()));
        ImportReport crm = given(importFrom(crm()));
        assertEquals(0, shop.refused() + crm.refused(), () -> shop.reasons() + " " + crm.reasons());
        List<Commitment> before = all(source, there);
        assertEquals(before.size(), shop.added() + crm.added());
        assertEquals(
                before.stream().map(Commitment::id).collect(Collectors.toSet()),
                arrived.stream().map(Commitment::id).collect(Collectors.toSet()));
        for (Commitment was : before) {
            List<LedgerEvent> events = target.events(was.id());
            assertEquals(hashes(source.events(was.id())), hashes(events.subList(0, was.sequence())));
            assertEquals(was.sequence() + 1, events.size());
            assertTrue(HashChain.verify(events).isEmpty());
            Commitment now = target.find(was.id()).orElseThrow();
            assertEquals(Projection.replay(events), now);
            assertEquals(was.promise(), now.promise());
            assertEquals(was.deal(), now.deal());
            assertEquals(was.conversation(), now.conversation());
            assertEquals(List.of(was.agreedDate(), was.latestDate()), List.of(now.agreedDate(), now.latestDate()));
            assertEquals(was.deleted() ? 0 : was.issueId() + OFFSET, now.issueId());
        }
    }

    private static List<String> hashes(List<LedgerEvent> events) {
        return events.stream().map(LedgerEvent::hash).toList();
    }

    @Test
    void what_counted_where_it_was_counts_where_it_is() {
        RandomLives.fill(source, 120, 6);
        given(importFrom(shop()));
        for (Commitment now : target.inProject(here.shop(), null, 10_000)) {
            Commitment was = source.find(now.id()).orElseThrow();
            boolean over = RandomLives.TODAY.isAfter(was.decidingDate());
            long counted = over ? was.carrier().counted().projectId() + OFFSET : here.shop();
            assertEquals(counted, now.carrier().counted().projectId());
            assertEquals(
                    over ? was.carrier().counted().hidden() : now.restricted(),
                    now.carrier().counted().hidden());
        }
    }

    @Test
    void a_second_import_adds_nothing_and_so_does_one_on_the_instance_it_came_from() {
        RandomLives.fill(source, 60, 7);
        String file = shop();
        ImportReport first = given(importFrom(file));
        List<Commitment> after = all(target, here);
        ImportReport second = given(importFrom(file));
        assertEquals(new ImportReport(0, first.added(), 0, List.of()), second);
        assertEquals(after, all(target, here));
        int own = source.inProject(there.shop(), null, 10_000).size();
        ImportReport back = given(
                new ChainImport(source, there, clock).importFrom(export(source, there, there.shop()), arrived::add));
        assertTrue(back.already() >= own);
        assertEquals(List.of(0, 0), List.of(back.added(), back.refused()));
    }

    @Test
    void a_chain_goes_on_to_a_third_instance() {
        RandomLives.fill(source, 30, 8);
        given(importFrom(shop()));
        int moved = target.inProject(here.shop(), null, 10_000).size();
        FakeWhereabouts third = new FakeWhereabouts(1_400_000);
        InMemoryLedgerStore last = new InMemoryLedgerStore();
        ImportReport report = given(new ChainImport(last, third, clock)
                .importFrom(export(target, here, here.shop()), one -> assertEquals(third.shop(), one.projectId())));
        assertEquals(moved, report.added(), () -> report.reasons().toString());
    }

    @Test
    void a_commitment_that_went_on_here_is_named_when_another_chain_of_it_comes() {
        Commitment one = one(1);
        given(importFrom(shop()));
        new CommitmentBook(source, clock, terms()).take(one.id(), new Step.Warn(null, "in danger"), somebody());
        ImportReport report = given(importFrom(shop()));
        assertEquals(List.of(0, 0, 1), List.of(report.added(), report.already(), report.refused()));
        assertEquals(
                "kept.import.other_chain", report.reasons().get(0).refusal().messageKey());
        assertEquals(one.id(), report.reasons().get(0).commitment());
    }

    @Test
    void what_has_no_place_here_is_refused_and_the_rest_comes() {
        Commitment one = one(1);
        Commitment two = one(2);
        here.missing.add(1L);
        ImportReport report = given(importFrom(shop()));
        assertEquals(List.of(1, 1), List.of(report.added(), report.refused()));
        assertEquals("kept.import.no_issue", report.reasons().get(0).refusal().messageKey());
        assertEquals(
                List.of(one.id().value(), "SHOP-1"),
                report.reasons().get(0).refusal().arguments());
        assertTrue(target.find(two.id()).isPresent());
        assertTrue(target.events(one.id()).isEmpty());
    }

    @Test
    void an_issue_that_carries_an_open_commitment_takes_no_second_one() {
        one(1);
        new CommitmentBook(target, clock, terms())
                .make(new IssueRef(1 + OFFSET, here.shop(), false), promise(), somebody());
        ImportReport report = given(importFrom(shop()));
        assertEquals("kept.import.open", report.reasons().get(0).refusal().messageKey());
    }

    @Test
    void no_person_is_in_any_of_the_files() {
        ActorMark somebody = somebody();
        one(1);
        for (String file : List.of(shop(), csv(true), csv(false))) {
            assertFalse(file.contains("JIRAUSER10100"), file);
            assertFalse(file.contains(String.valueOf(
                    source.events(all(source, there).get(0).id()).get(0).actor().salt())));
            assertTrue(file.contains("SHOP-1"));
        }
        assertTrue(somebody.salt() != null);
        given(importFrom(shop()));
        target.events(all(target, here).get(0).id()).forEach(event -> {
            assertNull(event.actor().salt());
            assertNull(event.actor().userKey());
        });
    }

    @Test
    void the_tables_have_a_row_for_each_event_and_for_each_commitment() {
        Commitment one = one(1);
        new CommitmentBook(source, clock, terms())
                .take(one.id(), new Step.Warn(null, "=1+1, he said \"maybe\""), somebody());
        String events = csv(true);
        assertEquals(1 + 3, events.split("\r\n").length);
        assertTrue(events.contains(",\"'=1+1, he said \"\"maybe\"\"\","), events);
        String states = csv(false);
        assertEquals(1 + 1, states.split("\r\n").length);
        assertTrue(states.contains(",promise,pending,Finance,it,1.5,"), states);
    }

    private String csv(boolean events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProjectExport ledger = export(source, there, RandomLives.PROJECT);
        if (events) {
            LedgerCsv.events(ledger, out);
        } else {
            LedgerCsv.states(ledger, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
