package dev.kept.core.health;

import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.health.HealthFigures.HealthSource;
import dev.kept.core.health.HealthReport.HealthLine;
import dev.kept.core.host.ProductServices;
import dev.kept.core.publishing.ChannelStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Looks how Kept is in this product. All of it is read from the database, so every node says the same; what cannot be read
 * is itself an answer.
 */
public final class HealthLook {

    private static final int MISSED_RUNS = 3;
    /** What is added to the time of missed runs: a product that just started has other things to do. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    /** What contacts answered goes to Jira within minutes; what they are told waits for a Monday where they chose so. */
    private static final Duration STEP_IS_LATE = Duration.ofHours(1);

    private static final Duration STEP_IS_STUCK = Duration.ofDays(1);
    private static final Duration NOTICE_IS_LATE = Duration.ofDays(8);
    private static final Duration NOTICE_IS_STUCK = Duration.ofDays(15);
    private static final Duration MONTH = Duration.ofDays(31);
    /** Notes of projects that are older are of no use, and their projects may be gone. */
    private static final Duration YEAR = Duration.ofDays(366);

    private static final Duration SILENCE = Duration.ofDays(1);

    private final HealthNotes notes;
    private final HealthSource source;
    private final ChannelStore channel;
    private final ProductServices product;
    private final Clock clock;

    public HealthLook(
            HealthNotes notes, HealthSource source, ChannelStore channel, ProductServices product, Clock clock) {
        this.notes = notes;
        this.source = source;
        this.channel = channel;
        this.product = product;
        this.clock = clock;
    }

    /**
     * How it is now; changes nothing.
     *
     * @param log told why it could not be read, with the incident that the report names
     */
    public HealthReport now(BiConsumer<String, RuntimeException> log) {
        return BestEffort.attempt(() -> read(clock.instant()), failure -> {
            String incident = Incident.fresh();
            log.accept(incident, failure);
            return silent(incident);
        });
    }

    /** What can be told while the database is away. */
    HealthReport silent(String incident) {
        HealthLine away =
                new HealthLine(HealthSubject.DATABASE, null, HealthFinding.SILENT_DATABASE, null, 0, incident);
        return new HealthReport(clock.instant(), List.of(away));
    }

    private HealthReport read(Instant now) {
        List<HealthNote> noted = notes.all();
        HealthFigures figures = source.now(now);
        List<HealthLine> lines = new ArrayList<>();
        lines.add(HealthLine.of(HealthSubject.DATABASE, HealthFinding.ANSWERS, now, 0));
        noted.stream()
                .filter(note -> HealthSubject.isJob(note.subject()))
                .map(note -> job(note, now))
                .forEach(lines::add);
        lines.add(queue(figures, now));
        if (ledger()) {
            long stale = figures.staleMonths();
            HealthFinding months = stale == 0 ? HealthFinding.COUNTED : HealthFinding.STALE;
            lines.add(HealthLine.of(HealthSubject.MONTHS, months, null, stale));
            Instant sealed = figures.lastSeal();
            HealthFinding seals = sealed == null ? HealthFinding.NOT_SEALED_YET : HealthFinding.SEALED;
            lines.add(HealthLine.of(HealthSubject.SEALS, seals, sealed, 0));
            lines.add(verification(noted, now));
            lines.add(hooks(figures.hooks()));
        }
        lines.add(channel(now));
        return new HealthReport(now, lines);
    }

    private boolean ledger() {
        return product.application().equals("jira");
    }

    private static HealthLine job(HealthNote note, Instant now) {
        Duration patience = note.every().multipliedBy(MISSED_RUNS).plus(GRACE);
        HealthFinding finding;
        if (note.at().isBefore(now.minus(patience))) {
            finding = HealthFinding.RUN_OVERDUE;
        } else {
            finding = switch (note.ending()) {
                case EXPECTED -> HealthFinding.NOT_YET;
                case WELL -> HealthFinding.RAN;
                case STOPPED -> HealthFinding.RUN_STOPPED;
                case FAILED -> HealthFinding.RUN_FAILED;
            };
        }
        Instant last = note.ending() == NoteEnding.EXPECTED ? null : note.at();
        String incident = finding == HealthFinding.RUN_FAILED ? note.incident() : null;
        return new HealthLine(HealthSubject.JOB, HealthSubject.jobCode(note.subject()), finding, last, 0, incident);
    }

    private HealthLine queue(HealthFigures figures, Instant now) {
        Instant oldest = figures.oldest();
        Duration late = ledger() ? NOTICE_IS_LATE : STEP_IS_LATE;
        Duration stuck = ledger() ? NOTICE_IS_STUCK : STEP_IS_STUCK;
        HealthFinding finding;
        if (oldest == null || !oldest.isBefore(now.minus(late))) {
            finding = HealthFinding.NOTHING_WAITS;
        } else {
            finding = oldest.isBefore(now.minus(stuck)) ? HealthFinding.STUCK : HealthFinding.WAITS;
        }
        return HealthLine.of(HealthSubject.QUEUE, finding, oldest, figures.waiting());
    }

    private static HealthLine verification(List<HealthNote> noted, Instant now) {
        List<HealthNote> verified = noted.stream()
                .filter(note -> HealthSubject.isVerification(note.subject())
                        && note.at().isAfter(now.minus(YEAR)))
                .toList();
        long different = verified.stream()
                .filter(note -> note.ending() == NoteEnding.FAILED)
                .count();
        Instant last = verified.stream()
                .map(HealthNote::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
        HealthFinding finding;
        if (different > 0) {
            finding = HealthFinding.DIFFERENT;
        } else if (last == null) {
            finding = HealthFinding.NEVER_VERIFIED;
        } else {
            finding = last.isBefore(now.minus(MONTH)) ? HealthFinding.VERIFIED_LONG_AGO : HealthFinding.AS_WRITTEN;
        }
        return HealthLine.of(HealthSubject.VERIFICATION, finding, last, different);
    }

    /** Counts what waits, or the hooks that were given up: whoever reads of those looks at them first. */
    private static HealthLine hooks(HealthFigures.HookFigures hooks) {
        if (hooks.givenUp() > 0) {
            return HealthLine.of(
                    HealthSubject.HOOKS, HealthFinding.HOOKS_GIVEN_UP, hooks.lastFailure(), hooks.givenUp());
        }
        HealthFinding finding = hooks.failing() > 0 ? HealthFinding.HOOKS_FAILING : HealthFinding.HOOKS_REACHED;
        return HealthLine.of(HealthSubject.HOOKS, finding, hooks.lastFailure(), hooks.waiting());
    }

    private HealthLine channel(Instant now) {
        Optional<Instant> opened = channel.opening().map(ChannelStore.ChannelOpening::at);
        Instant heard = channel.lastHeard().orElse(null);
        HealthFinding finding;
        if (opened.isEmpty()) {
            finding = HealthFinding.CLOSED;
        } else {
            finding = recent(heard, now) || recent(opened.get(), now) ? HealthFinding.HEARD : HealthFinding.UNHEARD;
        }
        return HealthLine.of(HealthSubject.CHANNEL, finding, heard, 0);
    }

    private static boolean recent(@Nullable Instant at, Instant now) {
        return at != null && at.isAfter(now.minus(SILENCE));
    }
}
