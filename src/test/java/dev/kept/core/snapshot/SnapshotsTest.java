package dev.kept.core.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.CountsOf;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.evidence.InMemorySeals;
import dev.kept.core.evidence.Seal;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.promise.Side;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.InMemoryPublicationStore;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Projects;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.core.scoreboard.Targets;
import dev.kept.link.board.SnapshotJson;
import dev.kept.link.board.SnapshotJsonWriter;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.testing.NothingLeft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which boards are saved, when, and that nothing later changes them. */
final class SnapshotsTest {

    private static final long SHOP = 10;
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final TickingClock clock = new TickingClock(LocalDate.of(2026, 11, 2));
    private final InMemorySnapshotStore store = new InMemorySnapshotStore();
    private final InMemoryPublicationStore publications = new InMemoryPublicationStore();
    private final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    private final InMemoryBoardTerms terms = new InMemoryBoardTerms();
    private final InMemorySeals seals = new InMemorySeals();
    private final List<DayCell> cells = new ArrayList<>();
    private final List<Long> failures = new ArrayList<>();
    private final Projects projects = new Projects() {
        @Override
        public List<ProjectRef> all() {
            return List.of(new ProjectRef(SHOP, "SHOP", "Web shop"), new ProjectRef(11, "WARE", "Warehouse"));
        }

        @Override
        public Optional<ProjectRef> byKey(String key) {
            return all().stream().filter(one -> one.key().equals(key)).findFirst();
        }
    };
    private final Snapshots snapshots = new Snapshots(
            store,
            new SnapshotJsonWriter(),
            publications,
            new SnapshotSources(
                    projects,
                    new Scoreboards(
                            new BoardSources(this::rows, new NothingLeft(), (id, known) -> List.of()),
                            rules,
                            terms,
                            Optional::empty,
                            clock),
                    terms,
                    rules,
                    seals),
            new Capabilities(rules),
            clock);

    private BoardStore.BoardRows rows(long projectId, LocalDate from, LocalDate until) {
        if (projectId == 11) {
            throw new IllegalStateException("no rows");
        }
        List<DayCell> some = cells.stream()
                .filter(cell ->
                        !cell.key().day().isBefore(from) && cell.key().day().isBefore(until))
                .toList();
        return new BoardStore.BoardRows(some, Map.of());
    }

    private void due(LocalDate day, int kept, int missed) {
        CellKey key = new CellKey(SHOP, Side.IT, SizeBand.SMALL, Basis.FIRST, day);
        cells.add(new DayCell(key, CountsOf.plain(kept + missed, kept, missed, missed), new TreeMap<>()));
    }

    @BeforeEach
    void the_shop_is_published() {
        publications.publish(SHOP, Audience.EVERYBODY, "pm");
        due(LocalDate.of(2026, 10, 20), 6, 2);
        due(LocalDate.of(2026, 11, 1), 100, 0);
    }

    private Snapshots.SnapshotRound round() {
        return snapshots.save(() -> false, (project, failure) -> failures.add(project));
    }

    private SnapshotJson saved(YearMonth month) {
        return SnapshotJson.read(store.find(SHOP, month).orElseThrow().text());
    }

    private Set<YearMonth> months() {
        return store.of(SHOP, 99).stream().map(BoardSnapshot::month).collect(Collectors.toSet());
    }

    @Test
    void the_months_that_are_over_are_saved_once() {
        seals.add(Seal.after(null, SHOP, Instant.parse("2026-11-01T01:00:00Z"), List.of()));
        assertEquals(new Snapshots.SnapshotRound(3, 0, true), round());
        assertEquals(Set.of(OCTOBER, OCTOBER.minusMonths(1), OCTOBER.minusMonths(2)), months());
        assertEquals(new Snapshots.SnapshotRound(0, 0, true), round());
        SnapshotJson october = saved(OCTOBER);
        assertEquals(LocalDate.of(2026, 11, 1), october.asOf());
        assertEquals("SHOP", october.project().key());
        assertEquals(clock.instant(), october.savedAt());
        assertEquals(seals.last(SHOP).orElseThrow().hash(), october.basis().ledgerSeal());
        assertEquals(
                List.of(6, 8),
                october.pillars().stream()
                        .flatMap(pillar -> pillar.figures().stream())
                        .filter(one ->
                                one.measure() != null && one.measure().code().equals("first_promise_rate"))
                        .flatMap(one -> List.of(one.hits(), one.n()).stream())
                        .toList());
    }

    @Test
    void each_names_the_one_before() {
        round();
        assertEquals("", saved(OCTOBER.minusMonths(2)).previous());
        for (int back = 0; back < 2; back++) {
            BoardSnapshot before =
                    store.find(SHOP, OCTOBER.minusMonths(back + 1)).orElseThrow();
            assertEquals(before.hash(), saved(OCTOBER.minusMonths(back)).previous());
            assertEquals(HashChain.sha256Hex(before.text()), before.hash());
        }
    }

    @Test
    void nothing_later_changes_what_is_saved() {
        round();
        List<BoardSnapshot> before = store.of(SHOP, 99);
        due(LocalDate.of(2026, 10, 3), 0, 50);
        PillarWeights heavy = new PillarWeights(PillarWeights.EQUAL.percent());
        terms.replace(SHOP, new BoardTerms(heavy, new Targets(0.95, 0.05)), "stricter", "admin");
        rules.replace(HouseRules.STANDARD.correctingWithin(0), "admin");
        clock.set(LocalDate.of(2026, 12, 1));
        assertEquals(0, round().saved(), "a board as of today is another kind of board");
        clock.set(LocalDate.of(2026, 12, 2));
        assertEquals(1, round().saved());
        assertEquals(before, store.of(SHOP, 99).subList(1, 4));
        SnapshotJson november = saved(OCTOBER.plusMonths(1));
        assertEquals(0.95, november.basis().targets().rates());
        assertEquals(0, november.basis().rules().correctMinutes());
        assertEquals(0.8, saved(OCTOBER).basis().targets().rates());
    }

    @Test
    void boards_that_are_not_published_and_houses_that_do_not_want_it_have_none() {
        publications.revoke(SHOP, "pm");
        assertEquals(0, round().saved());
        publications.publish(SHOP, Audience.EVERYBODY, "pm");
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.SNAPSHOTS)), "admin");
        assertEquals(0, round().saved());
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.PUBLISHING)), "admin");
        assertEquals(0, round().saved());
    }

    @Test
    void one_project_that_fails_keeps_no_other_one_from_being_saved() {
        publications.publish(11, Audience.EVERYBODY, "pm");
        assertEquals(new Snapshots.SnapshotRound(3, 1, true), round());
        assertEquals(List.of(11L), failures);
        assertFalse(snapshots.save(() -> true, (project, failure) -> {}).complete());
    }

    @Test
    void a_text_that_was_changed_shows() {
        round();
        BoardSnapshot saved = store.find(SHOP, OCTOBER).orElseThrow();
        assertTrue(saved.untouched());
        String better = saved.text().replace("\"hits\":6", "\"hits\":8");
        assertFalse(saved.text().equals(better));
        assertFalse(new BoardSnapshot(SHOP, OCTOBER, saved.savedAt(), better, saved.hash()).untouched());
    }
}
