package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.NameRule;
import dev.kept.core.house.Retention;
import dev.kept.core.house.RuleChange;
import dev.kept.core.house.RuleStore;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.StatusField;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of rules must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class RuleStoreContract {

    private static final HouseRules OWN = new HouseRules(
            new NoticeRule(3, "Büro, Köln | Nord"),
            0,
            5,
            List.of(),
            90,
            List.of(
                    new Cause("forgotten", Side.IT, null),
                    new Cause("decision_late", Side.BUSINESS, "Entschieden | zu spät = teuer"),
                    new Cause("supplier_late", null, "Lieferant")),
            List.of(
                    new WorkCalendar(
                            "Büro, Köln | Nord",
                            Set.of(DayOfWeek.FRIDAY),
                            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 2, 16))),
                    new WorkCalendar("Shop", Set.of(), Set.of())),
            new Retention(3, 12),
            ConsentRule.ANSWERED_ONLY,
            new DeliveryRule(List.of("Fertig = ja", "Done"), List.of("Live | Betrieb")),
            StatusField.NONE,
            NameRule.ANYBODY,
            new MailRule(true, null, 7),
            Set.of());

    /** The store under test. */
    protected abstract RuleStore rules();

    @Test
    void the_standard_holds_until_somebody_changes_it() {
        RuleStore rules = rules();
        assertEquals(HouseRules.STANDARD, rules.current());
        assertEquals(Optional.empty(), rules.lastChange());
    }

    @Test
    void the_latest_rules_are_in_force_whole_and_their_change_is_on_the_record() {
        RuleStore rules = rules();
        Instant before = Instant.now().minusSeconds(60);
        rules.replace(OWN, "JIRAUSER1");
        assertEquals(OWN, rules.current());
        rules.replace(HouseRules.STANDARD, "JIRAUSER2");
        assertEquals(HouseRules.STANDARD, rules.current());
        rules.replace(OWN, "JIRAUSER3");
        RuleChange last = rules.lastChange().orElseThrow();
        assertEquals("JIRAUSER3", last.userKey());
        assertEquals(OWN, last.rules());
        assertFalse(last.at().isBefore(before));
    }

    @Test
    void when_mails_were_switched_on_is_kept_until_they_are_switched_off() {
        RuleStore rules = rules();
        rules.replace(HouseRules.STANDARD.with(new MailRule(false, null, 5)), "JIRAUSER1");
        assertEquals(new MailRule(false, null, 5), rules.current().mails());
        rules.replace(HouseRules.STANDARD, "JIRAUSER1");
        MailRule on = rules.current().mails();
        assertEquals(rules.lastChange().orElseThrow().at(), on.since());
        rules.replace(HouseRules.STANDARD.with(new MailRule(true, null, 9)), "JIRAUSER1");
        assertEquals(new MailRule(true, on.since(), 9), rules.current().mails());
        rules.replace(HouseRules.STANDARD.with(new MailRule(false, on.since(), 9)), "JIRAUSER1");
        assertEquals(new MailRule(false, null, 9), rules.current().mails());
    }

    @Test
    void it_is_known_since_when_a_field_tells_how_promises_stand() {
        RuleStore rules = rules();
        StatusField field = new StatusField(
                "RAG | Ampel = ja",
                Map.of(ReportedStatus.ON_TRACK, List.of("Grün", "OK | gut"), ReportedStatus.OFF, List.of("Rot")),
                null);
        rules.replace(HouseRules.STANDARD.with(field), "JIRAUSER1");
        StatusField named = rules.current().statusField();
        assertEquals(field.values(), named.values());
        assertEquals(field.name(), named.name());
        assertEquals(rules.lastChange().orElseThrow().at(), named.since());
        StatusField reread = new StatusField("rag | ampel = ja", Map.of(ReportedStatus.OFF, List.of("Rot")), null);
        rules.replace(HouseRules.STANDARD.with(reread), "JIRAUSER1");
        assertEquals(named.since(), rules.current().statusField().since(), "the same field");
        rules.replace(HouseRules.STANDARD, "JIRAUSER1");
        assertEquals(StatusField.NONE, rules.current().statusField());
    }

    @Test
    void what_is_switched_off_is_kept() {
        RuleStore rules = rules();
        HouseRules off = OWN.without(Set.of(Capability.GOALS, Capability.HISTORY));
        rules.replace(off, "JIRAUSER1");
        assertEquals(off, rules.current());
        rules.replace(OWN.without(Set.of()), "JIRAUSER1");
        assertEquals(OWN, rules.current());
    }

    @Test
    void rules_longer_than_any_column_are_kept() {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < 1_500; i++) {
            days.add(LocalDate.of(2026, 1, 1).plusDays(2L * i));
        }
        HouseRules standard = HouseRules.STANDARD;
        HouseRules many = new HouseRules(
                standard.notice(),
                standard.reopenDays(),
                standard.correctMinutes(),
                standard.remindDays(),
                standard.freshDays(),
                standard.causes(),
                List.of(new WorkCalendar("Long", Set.of(), days)),
                standard.retention(),
                ConsentRule.ANSWERED_ONLY,
                standard.delivery(),
                standard.statusField(),
                NameRule.PRESET,
                MailRule.PRESET,
                Set.of());
        RuleStore rules = rules();
        rules.replace(many, "JIRAUSER1");
        assertEquals(many, rules.current());
    }
}
