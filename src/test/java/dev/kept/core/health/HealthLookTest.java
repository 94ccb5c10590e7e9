package dev.kept.core.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.SharedSecret;
import dev.kept.core.health.HealthFigures.HookFigures;
import dev.kept.core.health.HealthReport.HealthLine;
import dev.kept.core.host.FakeProduct;
import dev.kept.core.host.Health;
import dev.kept.core.publishing.InMemoryChannelStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthLookTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String SEALS = HealthSubject.job("dev.kept.seals");

    private final InMemoryHealthNotes notes = new InMemoryHealthNotes();
    private final GivenHealthFigures source = new GivenHealthFigures();
    private final InMemoryChannelStore channel = new InMemoryChannelStore();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final List<String> logged = new ArrayList<>();
    private final HealthLook jira = new HealthLook(notes, source, channel, new FakeProduct("jira"), clock);
    private final HealthLook confluence = new HealthLook(notes, source, channel, new FakeProduct("confluence"), clock);

    private HealthReport look(HealthLook look) {
        return look.now((incident, failure) -> logged.add(incident));
    }

    private HealthFinding found(HealthSubject subject) {
        return line(subject).finding();
    }

    private HealthLine line(HealthSubject subject) {
        return look(jira).lines().stream()
                .filter(line -> line.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    private void sealJob(Duration age, NoteEnding ending) {
        notes.expect(Map.of(SEALS, Duration.ofDays(1)), NOW.minus(age));
        if (ending != NoteEnding.EXPECTED) {
            notes.note(SEALS, ending, ending == NoteEnding.FAILED ? "i-7" : null, NOW.minus(age));
        }
    }

    @Test
    void a_job_that_ran_is_well_and_one_that_failed_names_its_incident() {
        sealJob(Duration.ofHours(1), NoteEnding.EXPECTED);
        assertEquals(HealthFinding.NOT_YET, found(HealthSubject.JOB));
        sealJob(Duration.ofHours(1), NoteEnding.WELL);
        assertEquals(HealthFinding.RAN, found(HealthSubject.JOB));
        sealJob(Duration.ofHours(1), NoteEnding.STOPPED);
        assertEquals(HealthFinding.RUN_STOPPED, found(HealthSubject.JOB));
        assertEquals(HealthState.WATCH, look(jira).state(), "no project was verified");
        sealJob(Duration.ofHours(1), NoteEnding.FAILED);
        assertEquals("i-7", line(HealthSubject.JOB).argument());
        assertEquals(HealthState.ILL, look(jira).state());
    }

    @Test
    void a_job_is_overdue_after_three_times_its_interval() {
        sealJob(Duration.ofDays(3), NoteEnding.WELL);
        assertEquals(HealthFinding.RAN, found(HealthSubject.JOB));
        sealJob(Duration.ofDays(4), NoteEnding.WELL);
        assertEquals(HealthFinding.RUN_OVERDUE, found(HealthSubject.JOB));
    }

    @Test
    void a_job_that_never_came_is_overdue_too() {
        sealJob(Duration.ofDays(4), NoteEnding.EXPECTED);
        assertEquals(HealthFinding.RUN_OVERDUE, found(HealthSubject.JOB));
    }

    @Test
    void notices_may_wait_for_a_monday_and_answers_may_not() {
        source.figures = new HealthFigures(3, NOW.minus(Duration.ofDays(6)), 0, null, HookFigures.NONE);
        assertEquals(HealthFinding.NOTHING_WAITS, found(HealthSubject.QUEUE));
        assertEquals(HealthState.ILL, look(confluence).state());
        source.figures = new HealthFigures(3, NOW.minus(Duration.ofDays(9)), 0, null, HookFigures.NONE);
        assertEquals(HealthFinding.WAITS, found(HealthSubject.QUEUE));
        source.figures = new HealthFigures(3, NOW.minus(Duration.ofDays(16)), 0, null, HookFigures.NONE);
        assertEquals(HealthFinding.STUCK, found(HealthSubject.QUEUE));
        assertEquals("3", line(HealthSubject.QUEUE).argument());
    }

    @Test
    void one_project_that_differs_is_enough_until_it_is_verified_again() {
        assertEquals(HealthFinding.NEVER_VERIFIED, found(HealthSubject.VERIFICATION));
        VerificationNotes verified = new VerificationNotes(notes, clock);
        verified.verified(10, false);
        verified.verified(11, true);
        assertEquals(HealthFinding.DIFFERENT, found(HealthSubject.VERIFICATION));
        assertEquals(1, line(HealthSubject.VERIFICATION).count());
        verified.verified(10, true);
        assertEquals(HealthFinding.AS_WRITTEN, found(HealthSubject.VERIFICATION));
        notes.note(HealthSubject.verified(10), NoteEnding.WELL, null, NOW.minus(Duration.ofDays(40)));
        notes.note(HealthSubject.verified(11), NoteEnding.WELL, null, NOW.minus(Duration.ofDays(40)));
        assertEquals(HealthFinding.VERIFIED_LONG_AGO, found(HealthSubject.VERIFICATION));
        notes.note(HealthSubject.verified(11), NoteEnding.FAILED, null, NOW.minus(Duration.ofDays(400)));
        assertEquals(HealthFinding.VERIFIED_LONG_AGO, found(HealthSubject.VERIFICATION), "its project may be gone");
    }

    @Test
    void a_channel_that_is_open_has_to_be_heard() {
        assertEquals(HealthFinding.CLOSED, found(HealthSubject.CHANNEL));
        channel.open(SharedSecret.fresh(), "admin");
        assertEquals(HealthFinding.UNHEARD, found(HealthSubject.CHANNEL));
        channel.heard(NOW.minus(Duration.ofHours(2)));
        assertEquals(HealthFinding.HEARD, found(HealthSubject.CHANNEL));
    }

    @Test
    void hooks_that_were_given_up_are_told_before_those_that_fail() {
        assertEquals(HealthFinding.HOOKS_REACHED, found(HealthSubject.HOOKS));
        source.figures = new HealthFigures(0, null, 0, null, new HookFigures(4, NOW, 1, 0));
        assertEquals(HealthFinding.HOOKS_FAILING, found(HealthSubject.HOOKS));
        assertEquals(HealthState.WATCH, look(jira).state());
        assertEquals("4", line(HealthSubject.HOOKS).argument());
        assertEquals(NOW, line(HealthSubject.HOOKS).last());
        source.figures = new HealthFigures(0, null, 0, null, new HookFigures(4, NOW, 1, 2));
        assertEquals(HealthFinding.HOOKS_GIVEN_UP, found(HealthSubject.HOOKS));
        assertEquals("2", line(HealthSubject.HOOKS).argument());
    }

    @Test
    void confluence_has_no_ledger_to_speak_of() {
        assertTrue(look(jira).lines().stream().anyMatch(line -> line.subject() == HealthSubject.SEALS));
        assertFalse(look(confluence).lines().stream().anyMatch(line -> line.subject() == HealthSubject.SEALS));
    }

    @Test
    void a_database_that_is_away_is_an_answer_with_an_incident() {
        notes.away = new IllegalStateException("no connection");
        HealthReport report = look(jira);
        assertEquals(HealthState.ILL, report.state());
        assertEquals(1, report.lines().size());
        assertEquals(logged, List.of(report.lines().get(0).argument()));
    }

    @Test
    void a_key_opens_until_another_one_is_made() {
        HealthDesk desk = new HealthDesk(() -> new Health(List.of(), List.of()), jira, notes, source, clock);
        assertFalse(desk.hasKey());
        assertTrue(desk.report("", (incident, failure) -> logged.add(incident)).isEmpty());
        String first = desk.makeKey();
        assertTrue(
                desk.report(first, (incident, failure) -> logged.add(incident)).isPresent());
        String second = desk.makeKey();
        assertTrue(
                desk.report(first, (incident, failure) -> logged.add(incident)).isEmpty());
        assertTrue(
                desk.report(second, (incident, failure) -> logged.add(incident)).isPresent());
        notes.away = new IllegalStateException("no connection");
        assertEquals(
                1,
                desk.report("any", (incident, failure) -> logged.add(incident))
                        .orElseThrow()
                        .lines()
                        .size());
        notes.away = null;
        desk.dropKey();
        assertTrue(
                desk.report(second, (incident, failure) -> logged.add(incident)).isEmpty());
    }
}
