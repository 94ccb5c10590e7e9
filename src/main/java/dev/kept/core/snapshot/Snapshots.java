package dev.kept.core.snapshot;

import dev.kept.core.BestEffort;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.publishing.Publication;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.ProjectRef;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Saves the boards of published projects: of each month that is over, once. May run as often as anybody likes, on any node and
 * on several at once: what is saved stays as it is.
 */
public final class Snapshots {

    /** A project that was just published, or a house that slept over a month's end, has the last months saved late. */
    static final int MONTHS = 3;

    private final SnapshotStore store;
    private final SnapshotWriter writer;
    private final PublicationStore publications;
    private final SnapshotSources sources;
    private final Capabilities capabilities;
    private final Clock clock;

    /** @param capabilities tell whether boards are saved at all */
    public Snapshots(
            SnapshotStore store,
            SnapshotWriter writer,
            PublicationStore publications,
            SnapshotSources sources,
            Capabilities capabilities,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.publications = publications;
        this.sources = sources;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /**
     * What came of a round.
     *
     * @param complete whether it was not stopped
     */
    public record SnapshotRound(int saved, int failed, boolean complete) {}

    /**
     * Saves what is missing.
     *
     * @param stopped asked between two boards
     * @param failures told of each project that failed; the others go on
     */
    public SnapshotRound save(BooleanSupplier stopped, BiConsumer<Long, RuntimeException> failures) {
        if (!capabilities.on(Capability.SNAPSHOTS)) {
            return new SnapshotRound(0, 0, true);
        }
        // Not on the first of a month: a board as of today holds figures that one of a past day does not.
        YearMonth now = YearMonth.from(LocalDate.now(clock).minusDays(1));
        Map<Long, ProjectRef> known =
                sources.projects().all().stream().collect(Collectors.toMap(ProjectRef::id, Function.identity()));
        int saved = 0;
        int failed = 0;
        for (Publication publication : publications.all()) {
            ProjectRef project = known.get(publication.projectId());
            if (stopped.getAsBoolean()) {
                return new SnapshotRound(saved, failed, false);
            }
            int made = project == null
                    ? 0
                    : BestEffort.attempt(() -> missing(project, now), failure -> {
                        failures.accept(project.id(), failure);
                        return -1;
                    });
            saved += Math.max(0, made);
            failed += made < 0 ? 1 : 0;
        }
        return new SnapshotRound(saved, failed, true);
    }

    /** The oldest first, because each names the one before. */
    private int missing(ProjectRef project, YearMonth now) {
        int made = 0;
        for (int back = MONTHS; back > 0; back--) {
            YearMonth month = now.minusMonths(back);
            if (store.find(project.id(), month).isEmpty() && save(project, month)) {
                made++;
            }
        }
        return made;
    }

    private boolean save(ProjectRef project, YearMonth month) {
        LocalDate asOf = month.plusMonths(1).atDay(1);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        BoardTerms judgedBy = sources.terms().inForce(project.id());
        return sources.boards()
                .scoreboard(project, asOf, ScoreboardQuery.DEFAULT_WINDOW_DAYS, judgedBy)
                .fold(
                        board -> store.add(BoardSnapshot.of(
                                project.id(),
                                month,
                                now,
                                writer.text(new SnapshotFacts(
                                        project.id(),
                                        month,
                                        now,
                                        board,
                                        sources.basis(judgedBy, project.id()),
                                        previous(project.id(), month))))),
                        // Figures of so long ago are not kept.
                        refusal -> false);
    }

    private String previous(long projectId, YearMonth month) {
        List<BoardSnapshot> all = store.of(projectId, MONTHS + 1);
        return all.stream()
                .filter(one -> one.month().isBefore(month))
                .findFirst()
                .map(BoardSnapshot::hash)
                .orElse("");
    }
}
