package dev.kept.jira.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.TickingClock;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.Retention;
import dev.kept.core.pulse.PulseHouse;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.core.upkeep.FakeArchive;
import dev.kept.core.upkeep.Upkeep;
import dev.kept.job.JobTask;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpkeepJobTest {

    private final TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 10));
    private final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    private final FakeArchive archive = new FakeArchive();
    private final UpkeepJob job =
            new UpkeepJob(new Upkeep(archive, rules, clock), new PulseHouse().pulses, new RankingHouse().rounds);

    @BeforeEach
    void figures_are_kept_for_two_years() {
        rules.replace(HouseRules.STANDARD.with(new Retention(2, 3)), "admin");
    }

    @Test
    void the_job_does_all_there_is_to_do_and_says_what_it_did() {
        assertEquals("Packed 403 promises, forgot 12 and made anew 0 months of figures", run(99));
        assertEquals(3, archive.asked.size());
    }

    @Test
    void a_job_that_is_cancelled_stops_after_the_piece() {
        assertEquals(
                "Packed 400 promises, forgot 12 and made anew 0 months of figures, and goes on the next time", run(2));
        assertEquals(2, archive.asked.size());
    }

    @SuppressWarnings("unused")
    private String run(int piecesUntilCancelled) {
        AtomicInteger pieces = new AtomicInteger();
        JobTask.JobResult outcome = job.run(() -> pieces.incrementAndGet() > piecesUntilCancelled);
        return outcome.told();
    }
}
