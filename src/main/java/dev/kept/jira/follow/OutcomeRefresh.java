package dev.kept.jira.follow;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.job.JobTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once more at awaited promises whose date has passed: nobody touches the issue on that day, yet its outcome
 * changes.
 *
 * <p>What the issue did without an event, or while Kept was off, is caught up with; a promise that was split is settled
 * by its parts; the issue properties follow, those of parts too. Reads page by page, may stop after any page, and
 * running twice does no harm. Runs every hour, because days end at another hour in each zone.
 */
public final class OutcomeRefresh implements JobTask {

    /** Promises read from the ledger at once. */
    static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeRefresh.class);

    /** Where the last day already looked at is noted, in the product's settings, which all nodes share. */
    static final String LOOKED_AT = "dev.kept.outcomes.looked-at";

    /** So many days before the noted one are looked at again, because zones end their days apart. */
    private static final int OVERLAP_DAYS = 2;

    private final LedgerStore ledger;
    private final IssueFollower follower;
    private final MirrorCare mirrors;
    private final HostService<PluginSettingsFactory> settings;
    private final Clock clock;

    /** @param clock tells today in the product's zone, and the time at which something is found out late */
    public OutcomeRefresh(
            LedgerStore ledger, IssueFollower follower, MirrorCare mirrors, HostServices services, Clock clock) {
        this.ledger = ledger;
        this.mirrors = mirrors;
        this.follower = follower;
        this.settings = services.of(Feature.NOTES, () -> PluginSettingsFactory.class);
        this.clock = clock;
    }

    /**
     * Looks at the promises with a date from the day noted to today, in the product's zone. Notes today only when all
     * of them were mirrored; after a failure or a stop the next run starts where this one did.
     */
    @Override
    public JobResult run(BooleanSupplier stop) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = from(noted(), today);
        int looked = 0;
        int failed = 0;
        CommitmentId after = null;
        List<Commitment> page;
        do {
            if (stop.getAsBoolean()) {
                return JobResult.stopped("Stopped after " + looked + " promises");
            }
            page = ledger.awaitedBetween(from, today.plusDays(1), after, PAGE);
            for (Commitment commitment : page) {
                failed += refreshed(commitment) ? 0 : 1;
                after = commitment.id();
            }
            looked += page.size();
        } while (page.size() == PAGE);
        failed += mirrors.recent();
        if (failed > 0) {
            // The day is not noted, so the next run looks at the same promises once more.
            return JobResult.failed("Looked at " + looked + " promises, " + failed + " of them in vain");
        }
        PluginSettingsFactory notes = settings.find().orElse(null);
        if (notes != null) {
            notes.createGlobalSettings().put(LOOKED_AT, today.toString());
        }
        return JobResult.done("Looked at " + looked + " promises");
    }

    /**
     * Follows one promise's issue; whether that went well. One that cannot be mirrored must not keep the others
     * waiting.
     */
    private boolean refreshed(Commitment commitment) {
        return BestEffort.attempt(
                () -> {
                    follower.catchUp(commitment, clock.instant());
                    return true;
                },
                failure -> {
                    LOG.error(
                            "The outcome of commitment {} could not be mirrored, incident {}",
                            commitment.id(),
                            Incident.fresh(),
                            failure);
                    return false;
                });
    }

    /** What was noted; {@code null} when nothing was, or when the product keeps no notes. */
    private @Nullable Object noted() {
        PluginSettingsFactory notes = settings.find().orElse(null);
        return notes == null ? null : notes.createGlobalSettings().get(LOOKED_AT);
    }

    /** The first day to look at; the beginning of all days where none was noted, as on the first run. */
    private static LocalDate from(@Nullable Object lookedAt, LocalDate today) {
        if (!(lookedAt instanceof String text)) {
            return LocalDate.EPOCH;
        }
        LocalDate last = LocalDate.parse(text);
        // A clock set back must not leave a gap.
        return (last.isBefore(today) ? last : today).minusDays(OVERLAP_DAYS);
    }
}
