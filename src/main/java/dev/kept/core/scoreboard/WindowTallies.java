package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.DaysOf;
import dev.kept.core.cell.Reason;
import dev.kept.core.cell.TalliedMove;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.disclosure.StatusReports;
import dev.kept.core.measure.forecast.StatedConfidence;
import dev.kept.core.measure.promise.Earliness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the histograms of a window come to, gathered in one pass over their values: a board tells how many there are,
 * means, medians and two short lists. For none of these thousands of equal values have to be found and put in order.
 */
final class WindowTallies {
    private static final double PERCENT = 100.0;
    private static final Map<String, ReportedStatus> STATES = Arrays.stream(ReportedStatus.values())
            .collect(Collectors.toUnmodifiableMap(ReportedStatus::code, Function.identity()));

    private final int[] times = new int[TallyKind.ALL.size()];
    private final double[] sums = new double[TallyKind.ALL.size()];
    private final List<Double> slack = new ArrayList<>();
    private final List<Double> ahead = new ArrayList<>();
    private final List<Double> leads = new ArrayList<>();
    private final List<Earliness> moves = new ArrayList<>();
    private final SortedMap<Integer, Integer> daysBefore = new TreeMap<>();
    private final SortedMap<Integer, Integer> stated = new TreeMap<>();
    private final SortedMap<Integer, Integer> statedKept = new TreeMap<>();
    private final SortedMap<String, Integer> causes = new TreeMap<>();
    private final Map<String, Integer> costs = new HashMap<>();
    private final Map<LocalDate, Integer> keptLater = new HashMap<>();

    private int settled;
    private StatusReports reports = StatusReports.NONE;
    private StatusReports askedReports = StatusReports.NONE;

    /**
     * Reads those of all cells of that basis.
     *
     * @param lastSettled a delivery on this day or before can no longer be taken back
     * @param firstAsked the first date for which a report could be given in time; {@link LocalDate#MAX} for none
     */
    WindowTallies(List<DayCell> window, Basis basis, LocalDate lastSettled, LocalDate firstAsked) {
        for (DayCell cell : window) {
            if (cell.key().basis() == basis) {
                boolean asked = !cell.key().day().isBefore(firstAsked);
                int before = n(TallyKind.KEPT_LATER);
                long since = ChronoUnit.DAYS.between(lastSettled, cell.key().day());
                cell.counts().tallies().each((kind, value, count) -> {
                    add(kind, value, count);
                    addReport(kind, value, count, asked);
                    if (kind == TallyKind.SLACK && ((DaysOf) value).days() >= since) {
                        settled += count;
                    }
                });
                int more = n(TallyKind.KEPT_LATER) - before;
                if (more > 0) {
                    keptLater.merge(cell.key().day(), more, Integer::sum);
                }
            }
        }
    }

    private void add(TallyKind kind, Comparable<?> value, int count) {
        times[kind.ordinal()] += count;
        switch (kind) {
            case SLACK -> addSlack((DaysOf) value, count);
            case LEAD -> addLead((DaysOf) value, count);
            case STATED -> stated.merge((Integer) value, count, Integer::sum);
            case STATED_KEPT -> statedKept.merge((Integer) value, count, Integer::sum);
            case CAUSES -> causes.merge(((Reason) value).code(), count, Integer::sum);
            case EARLINESS -> moves.addAll(Collections.nCopies(count, ((TalliedMove) value).earliness()));
            case COSTS -> costs.merge(((Reason) value).code(), count, Integer::sum);
            case RENEGOTIATIONS, DRIFT -> sums[kind.ordinal()] += (double) (Integer) value * count;
            case MOVES,
                    MOVES_IN_TIME,
                    MOVES_AFTER,
                    SHOWN,
                    SHOWN_KEPT,
                    CONFIRMED,
                    KEPT_LATER,
                    UNHEARD,
                    NOT_MEANT,
                    THANKS,
                    REPORTED_MISSED,
                    UNREPORTED,
                    REPORTED_KEPT -> {
                // Of these only the number is told, or what was reported.
            }
        }
    }

    private void addReport(TallyKind kind, Comparable<?> value, int count, boolean asked) {
        boolean miss = kind != TallyKind.REPORTED_KEPT;
        if (kind == TallyKind.UNREPORTED) {
            reports = reports.with(true, null, count);
            askedReports = asked ? askedReports.with(true, null, count) : askedReports;
        } else if (kind == TallyKind.REPORTED_MISSED || kind == TallyKind.REPORTED_KEPT) {
            ReportedStatus status = STATES.get(((Reason) value).code());
            if (status != null) {
                reports = reports.with(miss, status, count);
                askedReports = asked ? askedReports.with(miss, status, count) : askedReports;
            }
        }
    }

    /** Of a promise made for the same day there is no share. */
    private void addSlack(DaysOf days, int count) {
        daysBefore.merge(days.days(), count, Integer::sum);
        for (int i = 0; i < count; i++) {
            ahead.add((double) days.promised());
            if (days.promised() != 0) {
                slack.add((double) days.days() / days.promised());
            }
        }
    }

    /** Of slips announced in time, as the definition has it. */
    private void addLead(DaysOf days, int count) {
        for (int i = 0; i < count && days.days() >= Announcement.FEWEST_LEAD_DAYS; i++) {
            leads.add((double) days.days());
        }
    }

    /** What was reported of all promises. */
    StatusReports reports() {
        return reports;
    }

    /** The same of those of which a report could be given in time. */
    StatusReports askedReports() {
        return askedReports;
    }

    /** How many deliveries stand that can no longer be taken back. */
    int settled() {
        return settled;
    }

    /** How many values of that kind were met. */
    int n(TallyKind kind) {
        return times[kind.ordinal()];
    }

    /** The mean of the numbers of that kind; {@code null} when none was met. */
    @Nullable
    Double mean(TallyKind kind) {
        return n(kind) == 0 ? null : Double.valueOf(sums[kind.ordinal()] / n(kind));
    }

    /** Of each promise delivered, the days not used as a share of the days promised. */
    List<Double> slack() {
        return slack;
    }

    /** How often deliveries came so many days before the first date, after it negative. */
    SortedMap<Integer, Integer> daysBefore() {
        return daysBefore;
    }

    /** The days from each promise that was delivered to its first date. */
    List<Double> ahead() {
        return ahead;
    }

    /** The days between the first announcement of each slip that was announced in time, and the first date. */
    List<Double> leads() {
        return leads;
    }

    /** How early each new date was announced. */
    List<Earliness> moves() {
        return moves;
    }

    /** How often each confidence was stated, and how often it was kept. */
    List<StatedConfidence> stated() {
        List<StatedConfidence> rows = new ArrayList<>();
        stated.forEach((percent, n) ->
                rows.add(new StatedConfidence(percent / PERCENT, new Rate(statedKept.getOrDefault(percent, 0), n))));
        return rows;
    }

    /** How many promises that slipped were kept by the agreed date, by the day they were first due. */
    Map<LocalDate, Integer> keptLater() {
        return keptLater;
    }

    /** How often each cost was told of a slip. */
    Map<MissCost, Integer> costs() {
        Map<MissCost, Integer> told = new EnumMap<>(MissCost.class);
        for (MissCost cost : MissCost.values()) {
            told.put(cost, costs.getOrDefault(cost.code(), 0));
        }
        return told;
    }

    /** How many promises slipped for each cause, by its code. */
    SortedMap<String, Integer> causes() {
        return causes;
    }
}
