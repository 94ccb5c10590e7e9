package dev.kept.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.health.GivenHealthFigures;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.health.HealthFigures;
import dev.kept.core.health.HealthLook;
import dev.kept.core.health.HealthSubject;
import dev.kept.core.health.InMemoryHealthNotes;
import dev.kept.core.health.NoteEnding;
import dev.kept.core.host.FakeProduct;
import dev.kept.core.host.Health;
import dev.kept.core.publishing.InMemoryChannelStore;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.management.JMException;
import javax.management.MBeanServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthBeansTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final InMemoryHealthNotes notes = new InMemoryHealthNotes();
    private final GivenHealthFigures figures = new GivenHealthFigures();
    private final Moving clock = new Moving();
    private int looks;
    private final HealthBeans beans = beans();

    /** A clock that a test moves. */
    private static final class Moving extends Clock {
        private Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private HealthBeans beans() {
        HealthFigures.HealthSource counted = new HealthFigures.HealthSource() {
            @Override
            public HealthFigures now(Instant at) {
                looks++;
                return figures.now(at);
            }

            @Override
            public SortedMap<String, Long> tables() {
                return figures.tables();
            }
        };
        HealthLook look = new HealthLook(notes, counted, new InMemoryChannelStore(), new FakeProduct("jira"), clock);
        return new HealthBeans(
                new HealthDesk(() -> new Health(List.of(), List.of()), look, notes, counted, clock),
                new FakeProduct("jira"),
                clock);
    }

    private Object read(HealthSubject subject, String attribute) throws JMException {
        return server.getAttribute(beans.name(subject), attribute);
    }

    @AfterEach
    void stop() {
        beans.onStop();
    }

    @Test
    void each_subject_has_a_bean_that_says_what_health_says() throws JMException {
        String seals = HealthSubject.job("dev.kept.seals");
        notes.expect(Map.of(seals, Duration.ofDays(1)), NOW.minus(Duration.ofHours(2)));
        notes.note(seals, NoteEnding.FAILED, "i-7", NOW.minus(Duration.ofHours(1)));
        beans.onStart();
        for (HealthSubject subject : HealthSubject.values()) {
            assertTrue(server.isRegistered(beans.name(subject)), subject.code());
        }
        assertEquals("well", read(HealthSubject.DATABASE, "State"));
        assertEquals("ill", read(HealthSubject.JOB, "State"));
        assertEquals("run_failed", read(HealthSubject.JOB, "Finding"));
        assertEquals(1L, read(HealthSubject.JOB, "Count"));
        assertEquals(NOW.minus(Duration.ofHours(1)).toEpochMilli(), read(HealthSubject.JOB, "LastMillis"));
    }

    @Test
    void one_look_at_the_database_serves_ten_seconds() throws JMException {
        beans.onStart();
        assertEquals(0, looks, "nobody asked");
        read(HealthSubject.DATABASE, "State");
        read(HealthSubject.QUEUE, "State");
        assertEquals(1, looks);
        clock.now = NOW.plusSeconds(11);
        read(HealthSubject.QUEUE, "State");
        assertEquals(2, looks);
    }

    @Test
    void starting_again_replaces_the_beans_and_stopping_takes_them_away() throws JMException {
        beans.onStart();
        beans.onStart();
        beans.onStop();
        for (HealthSubject subject : HealthSubject.values()) {
            assertFalse(server.isRegistered(beans.name(subject)), subject.code());
        }
        beans.onStop();
    }
}
