package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.InputRules;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.rulebook.StatusField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Rebuilds the promise of one issue from its history: which date was in force when, and whether the issue was resolved
 * (rules D1 to D3, R1 and R2). One issue gives at most one promise, however often its date was cleared and set again: its first date is kept for ever. Safe to use from several
 * threads.
 */
public final class PromiseReader {

    private final Source source;
    private final ZoneId zone;
    private final String requester;
    private final VersionDates versions;
    private final DeliveryRule delivery;
    private final StatusField statusField;

    /**
     * @param zone whose calendar days count
     * @param requester to whom, where nobody wrote it down
     * @param releases release dates of all versions known anywhere, by id
     * @param delivery which resolutions and statuses count as delivered
     */
    public PromiseReader(
            Source source, ZoneId zone, String requester, Map<String, LocalDate> releases, DeliveryRule delivery) {
        this(source, zone, requester, new VersionDates(releases, zone), delivery, StatusField.NONE);
    }

    private PromiseReader(
            Source source,
            ZoneId zone,
            String requester,
            VersionDates versions,
            DeliveryRule delivery,
            StatusField statusField) {
        this.source = source;
        this.zone = zone;
        this.requester = requester;
        this.versions = versions;
        this.delivery = delivery;
        this.statusField = statusField;
    }

    /** The same, which also reads what was said in this field. */
    public PromiseReader reporting(StatusField field) {
        return new PromiseReader(source, zone, requester, versions, delivery, field);
    }

    public Reading read(IssueRecord issue) {
        Timeline timeline = new Timeline(issue);
        DateHistory dates = dates(issue, timeline);
        boolean dated = dates.ever() || dates.unreadable();
        if (source == Source.FIX_VERSION && dated && hasDueDate(issue, timeline)) {
            return reading(issue, timeline, dates, null, EnumSet.of(DoubtReason.DUE_DATE_FIRST));
        }
        DateHistory usable = dates.withoutPlaceholders(beginning(issue, timeline), zone);
        boolean placeholders = usable.differs(dates);
        Timeline deliveries = new Timeline(issue, delivery::delivered);
        PromiseWalk walk = walked(issue, deliveries, usable);
        Instant madeAt = walk.madeAt();
        LocalDate first = walk.firstDate();
        if (madeAt == null || first == null) {
            return reading(issue, timeline, dates, null, leftOut(walk, usable, placeholders));
        }
        Set<DoubtReason> doubts = walk.doubts();
        addIf(walk.openWithDateOver(), DoubtReason.EARLIER_DATE_OVER, doubts);
        addIf(placeholders, DoubtReason.PLACEHOLDER_PARTLY, doubts);
        addIf(dates.unreadable(), DoubtReason.UNREADABLE_PARTLY, doubts);
        addIf(timeline.resolutionDisagrees(zone), DoubtReason.RESOLUTION_DISAGREES, doubts);
        addIf(differs(issue, timeline, dates), DoubtReason.DIFFERS_FROM_ISSUE, doubts);
        if (deliveries.resolved() == null) {
            undelivered(issue, timeline).ifPresent(doubts::add);
        }
        Reconstruction promise = new Reconstruction(
                issue.ref(),
                issue.key(),
                requester(issue, timeline, madeAt),
                size(issue, timeline, madeAt),
                zone,
                madeAt,
                first,
                walk.steps());
        return reading(issue, timeline, dates, promise, doubts);
    }

    /** Why an issue that looks as if it were done counts as not delivered. */
    private Optional<DoubtReason> undelivered(IssueRecord issue, Timeline timeline) {
        if (timeline.resolved() == null) {
            return issue.state().done() ? Optional.of(DoubtReason.DONE_WITHOUT_RESOLUTION) : Optional.empty();
        }
        String resolution = issue.state().resolution();
        return Optional.of(
                resolution != null && delivery.meaning(resolution) == DeliveryRule.ResolutionMeaning.UNKNOWN
                        ? DoubtReason.UNKNOWN_RESOLUTION
                        : DoubtReason.NOT_DELIVERED);
    }

    private DateHistory dates(IssueRecord issue, Timeline timeline) {
        return switch (source) {
            case DUE_DATE -> DateHistory.of(timeline, IssueRecord.DUE_DATE, issue.dueDate());
            case FIX_VERSION -> versions.of(issue, timeline);
            case KEPT_FIELDS ->
                DateHistory.of(timeline, IssueRecord.PROMISED_BY, issue.own().promisedBy());
        };
    }

    private static boolean hasDueDate(IssueRecord issue, Timeline timeline) {
        return issue.dueDate() != null || timeline.items(IssueRecord.DUE_DATE).anyMatch(Item::any);
    }

    private PromiseWalk walked(IssueRecord issue, Timeline timeline, DateHistory dates) {
        PromiseWalk walk = new PromiseWalk(zone);
        List<History> histories = timeline.historiesUntilResolved();
        LocalDate date = dates.first();
        walk.at(beginning(issue, timeline), date, timeline.resolvedAtFirst());
        List<Boolean> resolved = timeline.resolvedAfterEach();
        for (int i = 0; i < histories.size(); i++) {
            date = dates.next(date, histories.get(i));
            Instant moment = histories.get(i).created();
            walk.at(moment, date, resolved.get(i));
            said(histories.get(i)).ifPresent(status -> walk.reported(moment, status));
        }
        if (timeline.resolved() == null) {
            walk.stillOpen();
        } else {
            walk.resolved(timeline.resolved(), date);
        }
        return walk;
    }

    /** What the change says last of how a promise stands; empty when it says nothing. */
    private Optional<ReportedStatus> said(History history) {
        return history.items().stream()
                .filter(item -> statusField.is(item.name()))
                .reduce((earlier, later) -> later)
                .flatMap(item -> statusField.meaning(item.shownAfter()));
    }

    /** Issues brought in from elsewhere may have changes older than themselves. */
    private static Instant beginning(IssueRecord issue, Timeline timeline) {
        List<History> histories = timeline.histories();
        boolean older = !histories.isEmpty() && histories.get(0).created().isBefore(issue.created());
        return older ? histories.get(0).created() : issue.created();
    }

    private static Set<DoubtReason> leftOut(PromiseWalk walk, DateHistory dates, boolean placeholders) {
        if (walk.openWithDateOver()) {
            return EnumSet.of(DoubtReason.ALREADY_OVER);
        }
        if (dates.ever()) {
            return EnumSet.of(DoubtReason.SET_WHEN_DONE);
        }
        if (placeholders) {
            return EnumSet.of(DoubtReason.PLACEHOLDER);
        }
        return dates.unreadable() ? EnumSet.of(DoubtReason.UNREADABLE) : EnumSet.noneOf(DoubtReason.class);
    }

    /** Of versions there is no date on the issue to compare with: what it is planned for now is where reading began. */
    private boolean differs(IssueRecord issue, Timeline timeline, DateHistory dates) {
        return source != Source.FIX_VERSION
                && !Objects.equals(dates.inForce(timeline.histories(), Instant.MAX), now(issue));
    }

    private @Nullable LocalDate now(IssueRecord issue) {
        return source == Source.KEPT_FIELDS ? issue.own().promisedBy() : issue.dueDate();
    }

    private String requester(IssueRecord issue, Timeline timeline, Instant madeAt) {
        String written = when(timeline, IssueRecord.PROMISED_TO, issue.own().promisedTo(), madeAt);
        return RequesterName.written(written).map(RequesterName::shown).orElse(requester);
    }

    private static double size(IssueRecord issue, Timeline timeline, Instant madeAt) {
        String written = when(timeline, IssueRecord.SIZE, issue.own().size(), madeAt);
        try {
            double size = written == null ? CommitmentTerms.USUAL_SIZE : Double.parseDouble(written);
            return InputRules.size(size).fold(good -> good, refusal -> CommitmentTerms.USUAL_SIZE);
        } catch (NumberFormatException e) {
            return CommitmentTerms.USUAL_SIZE;
        }
    }

    /** What a field held when the promise was made, or else the first it was given afterwards; {@code null} for never. */
    private static @Nullable String when(Timeline timeline, String field, @Nullable String now, Instant moment) {
        List<Item> items = timeline.items(field).toList();
        String value = items.isEmpty() ? now : items.get(0).before();
        for (History history : timeline.histories()) {
            if (value != null && history.created().isAfter(moment)) {
                return value;
            }
            for (Item item : Timeline.items(history, field).toList()) {
                value = item.after();
            }
        }
        return value;
    }

    private Reading reading(
            IssueRecord issue,
            Timeline timeline,
            DateHistory dates,
            @Nullable Reconstruction promise,
            Set<DoubtReason> doubts) {
        Instant resolved = timeline.resolved();
        return new Reading(
                promise,
                doubts.stream()
                        .map(reason -> new DoubtfulCase(issue.ref().issueId(), issue.key(), reason))
                        .toList(),
                dates.ever() || dates.unreadable(),
                resolved == null ? null : LocalDate.ofInstant(resolved, zone),
                dates.inForce(timeline.histories(), resolved == null ? Instant.MAX : resolved),
                source == Source.FIX_VERSION ? dates.inForce(timeline.histories(), Instant.MAX) : now(issue));
    }

    private static void addIf(boolean condition, DoubtReason reason, Set<DoubtReason> doubts) {
        if (condition) {
            doubts.add(reason);
        }
    }
}
