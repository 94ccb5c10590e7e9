package dev.kept.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Refusal;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.figure.Pillar;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.Rhythm;
import dev.kept.core.house.TypedFunction;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.StatusField;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.Targets;
import dev.kept.core.settings.SettingsTransfer.SettingsPlan;
import dev.kept.link.Json;
import dev.kept.link.house.SettingsJson;
import dev.kept.testing.InMemoryBoardTerms;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Settings are carried from one house to another whole, and what is wrong with them is told before anything changes. */
class SettingsTransferTest {

    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    private final InMemoryBoardTerms terms = new InMemoryBoardTerms();
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final SettingsTransfer transfer = new SettingsTransfer(rules, terms, functions, new InMemoryOneAtATime());

    private static HouseSettings other() {
        HouseRules rules = new HouseRules(
                new NoticeRule(3, "Office"),
                7,
                5,
                List.of(14, 2),
                60,
                List.of(
                        Cause.STANDARD.get(0),
                        new Cause("supplier_late", null, "Supplier | late"),
                        other(Cause.STANDARD)),
                List.of(WorkCalendar.weekdays("Office", Set.of(LocalDate.of(2026, 12, 25)))),
                HouseRules.STANDARD.retention(),
                HouseRules.STANDARD.consent(),
                HouseRules.STANDARD.delivery(),
                new StatusField(
                        "RAG",
                        Map.of(ReportedStatus.ON_TRACK, List.of("Green"), ReportedStatus.OFF, List.of("Red", "Black")),
                        null),
                HouseRules.STANDARD.names(),
                new MailRule(false, null, 3),
                Set.of(Capability.HISTORY));
        PillarWeights weights = new PillarWeights(Map.of(
                Pillar.UNDERSTANDING, 10,
                Pillar.SHARED_GOALS, 20,
                Pillar.RELIABILITY, 40,
                Pillar.TRANSPARENCY, 30));
        return new HouseSettings(
                rules,
                new BoardTerms(weights, Targets.ofPercent(90, 10)),
                List.of(new BusinessFunction(
                        "Sales",
                        ZoneId.of("Europe/Berlin"),
                        "Office",
                        List.of("vera", "sales@example.com"),
                        Map.of("vera", "v.sales"),
                        Rhythm.QUESTIONS_ONLY)));
    }

    /** A cause of the other side than the first one, which the rules ask for. */
    private static Cause other(List<Cause> causes) {
        return causes.stream()
                .filter(cause ->
                        cause.side() != null && cause.side() != causes.get(0).side())
                .findFirst()
                .orElseThrow();
    }

    private static TypedSettings file(HouseSettings settings) {
        return SettingsJson.read(new String(Json.pretty(SettingsJson.of(settings)), StandardCharsets.UTF_8));
    }

    @Test
    void what_one_house_tells_another_takes_over_whole_and_on_the_record() {
        functions.save(new BusinessFunction("Warehouse", null, null, List.of()));
        SettingsPlan done =
                transfer.take(file(other()), " as on test ", "u-admin").fold(plan -> plan, refusal -> null);
        assertTrue(done.saved());
        assertEquals(List.of(), done.wrong());
        HouseRules asked = other().rules();
        assertEquals(
                asked.after(
                                HouseRules.STANDARD,
                                rules.lastChange().orElseThrow().at())
                        .statusField(),
                transfer.now().rules().statusField(),
                "since when it is named, this house knows by itself");
        assertEquals(
                other(),
                new HouseSettings(
                        transfer.now().rules().with(asked.statusField()),
                        transfer.now().terms(),
                        transfer.now().functions()));
        assertEquals("u-admin", rules.lastChange().orElseThrow().userKey());
        assertEquals("as on test", terms.changes(null, 1).get(0).reason());
        assertEquals(List.of(), transfer.plan(file(other())).changes());
    }

    @Test
    void what_is_so_already_leaves_no_trace() {
        assertTrue(transfer.take(file(transfer.now()), "again", "u-admin").fold(SettingsPlan::saved, refusal -> false));
        assertTrue(rules.lastChange().isEmpty());
        assertEquals(List.of(), terms.changes(null, 5));
    }

    @Test
    void a_look_tells_old_and_new_values_and_changes_nothing() {
        functions.save(new BusinessFunction("Warehouse", null, null, List.of("max")));
        List<SettingChange> changes = transfer.plan(file(other())).changes();
        assertTrue(changes.contains(new SettingChange("weights.reliability", "25", "40")), changes.toString());
        assertTrue(changes.contains(new SettingChange("rules.reopenDays", "14", "7")), changes.toString());
        assertTrue(changes.contains(new SettingChange("rules.switchedOff", "", "history")), changes.toString());
        assertTrue(changes.contains(new SettingChange("rules.calendars.Office.holidays", null, "2026-12-25")));
        assertTrue(changes.contains(new SettingChange("functions.Warehouse.contacts", "max", null)));
        assertTrue(changes.contains(
                new SettingChange("functions.Sales.contacts", null, "vera = v.sales, sales@example.com")));
        assertEquals(HouseRules.STANDARD, rules.current());
        assertEquals(1, functions.all().size());
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place_and_nothing_is_taken_over() {
        TypedSettings good = file(other());
        TypedSettings wrong = new TypedSettings(
                good.rules(),
                List.of("flying"),
                Map.of(),
                List.of(good.functions().get(0), new TypedFunction("Sales", "Mars/Olympus", "", "", "")));
        SettingsPlan plan = transfer.take(wrong, "why", "u-admin").fold(given -> given, refusal -> null);
        assertFalse(plan.saved());
        assertEquals(
                List.of(
                        "rules.switchedOff",
                        "terms.understanding",
                        "terms.shared_goals",
                        "terms.reliability",
                        "terms.transparency",
                        "terms.rates",
                        "terms.surprises",
                        "functions[1].zone",
                        "functions[1].name"),
                plan.wrong().stream().map(Refusal::field).toList());
        assertEquals(HouseRules.STANDARD, rules.current());
        assertEquals(List.of(), functions.all());
    }

    @Test
    void without_a_reason_nothing_is_taken_over() {
        assertEquals("reason", transfer.take(file(other()), "  ", "u-admin").fold(plan -> "taken", Refusal::field));
        assertEquals(HouseRules.STANDARD, rules.current());
    }
}
