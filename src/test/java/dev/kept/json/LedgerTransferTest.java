package dev.kept.json;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.ActorMark;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.CommitmentTerms;
import dev.kept.core.commitment.HashChain;
import dev.kept.core.commitment.HouseTerms;
import dev.kept.core.commitment.InMemoryLedgerStore;
import dev.kept.core.commitment.IssueRef;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.commitment.Projection;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.evidence.ChainImport;
import dev.kept.core.evidence.ExportedChain;
import dev.kept.core.evidence.ExportedLedger;
import dev.kept.core.evidence.ImportReport;
import dev.kept.core.evidence.ProjectExport;
import dev.kept.csv.LedgerCsv;
import dev.kept.testing.FakeWhereabouts;
import dev.kept.testing.RandomLives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger goes from one instance to another and is the same there. */
class LedgerTransferTest {

    private static final int OFFSET = 700_000;

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock(RandomLives.TODAY);
    private final FakeWhereabouts there = new FakeWhereabouts(0);
    private final FakeWhereabouts here = new FakeWhereabouts(OFFSET);
    private final InMemoryLedgerStore source = new InMemoryLedgerStore();
    private final InMemoryLedgerStore target = new InMemoryLedgerStore();
    private final List<Commitment> arrived = new ArrayList<>();

    private ProjectExport export(InMemoryLedgerStore ledger, FakeWhereabouts places, long project) {
        return new ProjectExport(
                ledger, places, clock, project, new ExportedLedger.Head("there", "SHOP", "Shop", clock.instant()));
    }

    private String json(InMemoryLedgerStore ledger, FakeWhereabouts places, long project) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerJson.write(export(ledger, places, project), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String shop() {
        return json(source, there, RandomLives.PROJECT);
    }

    private String crm() {
        return json(source, there, RandomLives.PROJECT + 1);
    }

    private Answer<ImportReport> bring(String json) {
        try {
            Path file = Files.writeString(folder.resolve("ledger.json"), json);
            return new ChainImport(target, here, clock).bring(new LedgerFile(file), arrived::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Commitment> all(InMemoryLedgerStore ledger, FakeWhereabouts places) {
        List<Commitment> all = new ArrayList<>(ledger.inProject(places.shop(), null, 10_000));
        all.addAll(ledger.inProject(places.shop() + 1, null, 10_000));
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_life_arrives_with_its_chain_and_its_outcome(long seed) {
        RandomLives.fill(source, 120, seed);
        ImportReport shop = given(bring(shop()));
        ImportReport crm = given(bring(crm()));
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
        given(bring(shop()));
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
        ImportReport first = given(bring(file));
        List<Commitment> after = all(target, here);
        ImportReport second = given(bring(file));
        assertEquals(new ImportReport(0, first.added(), 0, List.of()), second);
        assertEquals(after, all(target, here));
        int own = source.inProject(there.shop(), null, 10_000).size();
        ImportReport back =
                given(new ChainImport(source, there, clock).bring(export(source, there, there.shop()), arrived::add));
        assertTrue(back.already() >= own);
        assertEquals(List.of(0, 0), List.of(back.added(), back.refused()));
    }

    @Test
    void a_chain_goes_on_to_a_third_instance() {
        RandomLives.fill(source, 30, 8);
        given(bring(shop()));
        int moved = target.inProject(here.shop(), null, 10_000).size();
        FakeWhereabouts third = new FakeWhereabouts(1_400_000);
        InMemoryLedgerStore last = new InMemoryLedgerStore();
        ImportReport report = given(new ChainImport(last, third, clock)
                .bring(export(target, here, here.shop()), one -> assertEquals(third.shop(), one.projectId())));
        assertEquals(moved, report.added(), () -> report.reasons().toString());
    }

    @Test
    void a_commitment_that_went_on_here_is_named_when_another_chain_of_it_comes() {
        Commitment one = one(1);
        given(bring(shop()));
        new CommitmentBook(source, clock, terms()).take(one.id(), new Step.Warn(null, "in danger"), somebody());
        ImportReport report = given(bring(shop()));
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
        ImportReport report = given(bring(shop()));
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
        ImportReport report = given(bring(shop()));
        assertEquals("kept.import.open", report.reasons().get(0).refusal().messageKey());
    }

    @ParameterizedTest
    @CsvSource({
        "in danger, all is well, kept.evidence.chain.changed",
        "'\"sequence\":2', '\"sequence\":3', kept.evidence.chain.out_of_sequence",
        "Finance, Sales, kept.evidence.chain.changed"
    })
    void a_file_that_was_changed_is_refused_and_nothing_is_written(String from, String to, String messageKey) {
        RandomLives.fill(source, 700, 9);
        String file = shop();
        int last = file.lastIndexOf(from);
        String changed = file.substring(0, last) + to + file.substring(last + from.length());
        assertEquals(messageKey, refused(bring(changed)).messageKey());
        assertTrue(all(target, here).isEmpty());
        assertTrue(arrived.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "size, NaN, kept.import.strange",
        "size, -1, kept.import.strange",
        "size, many, kept.evidence.no_story",
        "requester, ' ', kept.import.strange",
        "noticeDays, -5, kept.import.strange",
        "zone, Nowhere/Land, kept.evidence.no_story",
        "via, PIGEON, kept.evidence.no_story",
        "confidence, 400, kept.import.strange",
        "a b, c, kept.import.strange"
    })
    void a_chain_with_good_hashes_that_the_ledger_would_never_write_is_refused(
            String fact, String value, String messageKey) {
        one(1);
        assertEquals(messageKey, refused(bring(forged(fact, value))).messageKey());
        assertTrue(all(target, here).isEmpty());
    }

    @Test
    void a_forger_who_changes_nothing_is_let_in() {
        one(1);
        assertEquals(1, given(bring(forged("size", "1.5"))).added());
    }

    /** The first event alone, with another fact and the hash that goes with it. */
    private String forged(String fact, String value) {
        LedgerEvent event = source.events(all(source, there).get(0).id()).get(0);
        Map<String, String> facts = new TreeMap<>(event.facts());
        facts.put(fact, value);
        LedgerEvent open = new LedgerEvent(
                event.commitment(),
                1,
                event.at(),
                event.kind(),
                event.side(),
                event.date(),
                null,
                facts,
                event.actor(),
                "",
                "");
        LedgerEvent closed = new LedgerEvent(
                event.commitment(),
                1,
                event.at(),
                event.kind(),
                event.side(),
                event.date(),
                null,
                facts,
                event.actor(),
                "",
                HashChain.hash(open));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportedLedger.Head head = new ExportedLedger.Head("there", "SHOP", "Shop", clock.instant());
        LedgerJson.write(
                new ExportedLedger() {
                    @Override
                    public Head head() {
                        return head;
                    }

                    @Override
                    public void pages(Predicate<? super List<ExportedChain>> goOn) {
                        goOn.test(List.of(
                                new ExportedChain(event.commitment(), "SHOP-1", "SHOP", "SHOP", List.of(closed))));
                    }
                },
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":\"kept-ledger\"|\"format\":\"other\"|format",
                "\"version\":1|\"version\":2|version",
                "\"key\":\"SHOP\"|\"key\":5|key",
                "\"chains\":[|\"chains\":{|chains",
                "\"kind\":\"ACCEPTED\"|\"kind\":\"INVENTED\"|chains[0].events[1].kind",
                "\"sequence\":1|\"sequence\":\"one\"|chains[0].events[0].sequence",
                "\"zone\":\"Z\"|\"zone\":[]|chains[0].events[0].facts.zone",
                "\"at\":\"|\"at\":\"soon|chains[0].events[0].at",
                "\"commitment\":\"|\"commitment\":\" \",\"x\":\"|chains[0].commitment"
            })
    void a_malformed_file_is_refused_with_the_place(String from, String to, String place) {
        one(1);
        String file = shop();
        assertTrue(file.contains(from), file);
        int at = file.indexOf(from);
        String changed = file.substring(0, at) + to + file.substring(at + from.length());
        assertEquals(
                place,
                assertThrows(MalformedJsonException.class, () -> bring(changed)).field());
        assertTrue(all(target, here).isEmpty());
    }

    @Test
    void a_file_that_breaks_off_or_goes_on_is_refused() {
        one(1);
        String file = shop();
        for (int end = 0; end < file.length(); end += 7) {
            String cut = file.substring(0, end);
            assertThrows(MalformedJsonException.class, () -> bring(cut), cut);
        }
        assertThrows(MalformedJsonException.class, () -> bring(file + "{}"));
        assertTrue(all(target, here).isEmpty());
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
        given(bring(shop()));
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

    private Commitment one(long issue) {
        return given(new CommitmentBook(source, clock, terms())
                .make(new IssueRef(issue, RandomLives.PROJECT, false), promise(), somebody()));
    }

    private static HouseTerms terms() {
        return HouseTerms.standard(ZoneOffset.UTC, "there");
    }

    private static CommitmentTerms promise() {
        return new CommitmentTerms("Finance", RandomLives.TODAY.plusDays(9), 1.5, Side.IT);
    }

    private static ActorMark somebody() {
        return ActorMark.of("JIRAUSER10100");
    }

    private static Refusal refused(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("not refused: " + value);
                },
                Function.identity());
    }
}
