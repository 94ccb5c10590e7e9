package dev.kept.core.backfill;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueHistories.HistoryPage;
import dev.kept.core.house.RuleStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Counts a history as asked. Reads only, and asks nobody for permission: callers do. */
public final class HistoryCounts {

    private final IssueHistories histories;
    private final ExistingPromises existing;
    private final RuleStore rules;

    /** @param rules say what counts as delivered */
    public HistoryCounts(IssueHistories histories, ExistingPromises existing, RuleStore rules) {
        this.histories = histories;
        this.existing = existing;
        this.rules = rules;
    }

    /**
     * The counts of these issues, named in the report as the request names them.
     *
     * @param named whether the asker may know which issue is doubtful
     */
    public BackfillReport of(IssueSet issues, BackfillRequest request, Predicate<DoubtfulCase> named) {
        ZoneId zone = request.zone() == null ? ZoneOffset.UTC : request.zone();
        LocalDate asOf = request.asOf() == null ? lastDay(zone) : request.asOf();
        Map<String, LocalDate> releases = histories.releaseDates();
        PromiseReader reader = new PromiseReader(
                request.source(), zone, "", releases, rules.current().delivery());
        PromiseCounts promises = new PromiseCounts();
        DoubtList doubts = new DoubtList(named);
        SourceCounts tally = tally(request.source(), asOf, zone, releases);
        IssueHistories.HistoryPages pages = histories.pages(issues, IssueHistories.BEGINNING);
        for (HistoryPage page = pages.next(); !page.isEnd(); page = pages.next()) {
            page.issues().forEach(tally.add());
            List<Reading> readings = page.issues().stream().map(reader::read).toList();
            readings.forEach(promises::add);
            readings.forEach(reading -> reading.doubts().forEach(doubts::add));
            there(readings).forEach(doubts::add);
        }
        return new BackfillReport(
                request.scope(),
                request.source(),
                zone,
                asOf,
                tally.counts().get(),
                promises.counts(),
                doubts.doubts());
    }

    /** Promises that could be made, had their issues not carried one already. */
    private List<DoubtfulCase> there(List<Reading> readings) {
        List<Reconstruction> possible =
                readings.stream().map(Reading::promise).filter(Objects::nonNull).toList();
        Set<Long> taken = possible.isEmpty()
                ? Set.of()
                : existing.among(possible.stream()
                        .map(promise -> promise.issue().issueId())
                        .toList());
        return possible.stream()
                .filter(promise -> taken.contains(promise.issue().issueId()))
                .map(promise ->
                        new DoubtfulCase(promise.issue().issueId(), promise.issueKey(), DoubtReason.PROMISE_THERE))
                .toList();
    }

    /** What counts issues by the rules of one source. */
    private record SourceCounts(Consumer<IssueRecord> add, Supplier<Map<String, Long>> counts) {}

    private static SourceCounts tally(Source source, LocalDate asOf, ZoneId zone, Map<String, LocalDate> releases) {
        if (source == Source.FIX_VERSION) {
            FixVersionCounts counts = new FixVersionCounts(asOf, zone, releases);
            return new SourceCounts(counts::add, counts::counts);
        }
        DueDateCounts counts = source == Source.DUE_DATE
                ? DueDateCounts.ofDueDates(asOf, zone)
                : DueDateCounts.ofPromisedDates(asOf, zone);
        return new SourceCounts(counts::add, counts::counts);
    }

    /** The day of the last activity anywhere, which is now; with nothing anywhere, no day is past (rule T3). */
    private LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(histories.latestActivity().orElse(Instant.EPOCH), zone);
    }
}
