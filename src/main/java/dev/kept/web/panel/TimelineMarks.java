package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Word;
import dev.kept.web.CostWords;
import dev.kept.web.ToldWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which things of a commitment's life stand on its timeline, in the order of their days: what happened, the dates that
 * count or wait, and today.
 */
final class TimelineMarks {

    private final PanelTexts words;
    /** Numbers of the events that can only be objected to as never told. */
    private final Set<String> told = new HashSet<>();

    TimelineMarks(PanelTexts words) {
        this.words = words;
    }

    /**
     * The marks, by day; on one day what happened stands before the dates. There is always at least one.
     *
     * @param entries what happened, the first event first
     * @param today in the requester's zone
     */
    List<TimelineMark> of(CommitmentView commitment, List<TimelineEntry> entries, LocalDate today) {
        List<TimelineMark> marks = new ArrayList<>();
        TimelineEntry before = null;
        entries.stream()
                .filter(one -> one.kind() == EventKind.WARNED
                        || one.kind() == EventKind.TOLD
                        || one.kind() == EventKind.DATE_PROPOSED)
                .forEach(one -> told.add(Integer.toString(one.sequence())));
        for (TimelineEntry entry : entries) {
            if (settled(before, entry)) {
                marks.remove(marks.size() - 1);
            }
            mark(entry, before, commitment.side()).ifPresent(marks::add);
            before = entry;
        }
        dates(commitment, marks);
        today(commitment, marks, today);
        marks.sort(Comparator.comparing(TimelineMark::day));
        return marks;
    }

    /** Once it is over and nothing lies ahead, today would only press the line together. */
    private static void today(CommitmentView commitment, List<TimelineMark> marks, LocalDate today) {
        boolean ahead = marks.stream().anyMatch(mark -> mark.day().isAfter(today));
        boolean over = commitment.deliveredOn() != null
                || commitment.withdrawnOn() != null
                || commitment.stage() == Stage.DECLINED;
        if (ahead || !over) {
            marks.add(new TimelineMark(
                    0,
                    today,
                    MarkShape.TODAY,
                    false,
                    ahead ? MarkMeaning.TODAY : MarkMeaning.TODAY_LAST,
                    new String[0],
                    null,
                    null,
                    null,
                    null,
                    null));
        }
    }

    /** Offered and accepted in one step: one thing that happened, not two. */
    private static boolean settled(@Nullable TimelineEntry before, TimelineEntry entry) {
        return entry.kind() == EventKind.ACCEPTED
                && before != null
                && before.kind() == EventKind.OFFERED
                && before.at().equals(entry.at());
    }

    /**
     * The dates as they are now: the one on the table, or of a promise the first, the agreed and the latest one, as far
     * as they differ.
     */
    private static void dates(CommitmentView commitment, List<TimelineMark> marks) {
        LocalDate first = commitment.firstDate();
        LocalDate agreed = commitment.agreedDate();
        LocalDate latest = commitment.latestDate();
        if (commitment.stage() != Stage.PROMISE) {
            marks.add(TimelineMark.date(latest, MarkShape.SHOWN, MarkMeaning.ON_TABLE));
            return;
        }
        marks.add(TimelineMark.date(
                first, MarkShape.FIRST, first.equals(agreed) ? MarkMeaning.FIRST_ONLY : MarkMeaning.FIRST_DATE));
        if (!agreed.equals(first)) {
            marks.add(TimelineMark.date(agreed, MarkShape.AGREED, MarkMeaning.AGREED_DATE));
        }
        if (!latest.equals(agreed)) {
            marks.add(TimelineMark.date(
                    latest,
                    MarkShape.SHOWN,
                    commitment.proposal() == null ? MarkMeaning.NOT_COUNTING : MarkMeaning.WAITING));
        }
    }

    /**
     * What the event shows as; empty for one that has no place here.
     *
     * @param before the event before it; {@code null} for the first
     * @param provider the side that promises
     */
    private Optional<TimelineMark> mark(TimelineEntry entry, @Nullable TimelineEntry before, Side provider) {
        LocalDate date = entry.date();
        String day = date == null ? "" : words.day(date);
        String side = words.side(entry.side());
        return Optional.ofNullable(
                switch (entry.kind()) {
                    case OFFERED ->
                        happened(
                                entry,
                                MarkShape.RING,
                                entry.side() == provider ? MarkMeaning.OFFERED : MarkMeaning.REQUESTED,
                                side,
                                day);
                    case IMPORTED -> happened(entry, MarkShape.DOT, MarkMeaning.PROMISED, day);
                    case ACCEPTED ->
                        settled(before, entry) && before != null && before.date() != null
                                ? happened(entry, MarkShape.DOT, MarkMeaning.PROMISED, words.day(before.date()))
                                : happened(entry, MarkShape.DOT, MarkMeaning.ACCEPTED, side);
                    case DECLINED -> happened(entry, MarkShape.WITHDRAWAL, MarkMeaning.DECLINED, side);
                    case COUNTERED -> happened(entry, MarkShape.RING, MarkMeaning.COUNTERED, side, day);
                    case DATE_PROPOSED -> happened(entry, MarkShape.MOVE_OPEN, MarkMeaning.PROPOSED, side, day);
                    case DATE_AGREED -> moved(entry, day);
                    case WARNED ->
                        happened(
                                entry,
                                MarkShape.WARNING,
                                entry.told() == Reach.NOBODY ? MarkMeaning.WARNED_NOBODY : MarkMeaning.WARNED);
                    case TOLD -> told(entry);
                    case REPORTED -> reported(entry, side);
                    case DELIVERED -> happened(entry, MarkShape.DELIVERY, MarkMeaning.DELIVERED);
                    case ACCEPTED_AS_DONE -> happened(entry, MarkShape.CONFIRMATION, MarkMeaning.CONFIRMED, side);
                    case REOPENED -> happened(entry, MarkShape.REOPENING, reopened(entry));
                    case RELEASED -> happened(entry, MarkShape.RELEASE, MarkMeaning.RELEASED);
                    case WITHDRAWN -> happened(entry, MarkShape.WITHDRAWAL, withdrawn(entry));
                    case DISPUTED ->
                        happened(
                                entry,
                                MarkShape.NOTE,
                                date == null ? MarkMeaning.DISPUTED : MarkMeaning.DATE_DISPUTED,
                                side,
                                day);
                    case CORRECTED -> corrected(entry, day);
                    case SPLIT ->
                        happened(
                                entry,
                                MarkShape.NOTE,
                                MarkMeaning.SPLIT,
                                entry.facts().getOrDefault("parts", ""));
                    case EXPLAINED -> happened(entry, MarkShape.NOTE, MarkMeaning.EXPLAINED);
                    case COST_TOLD -> happened(entry, MarkShape.NOTE, MarkMeaning.COST_TOLD, side, cost(entry));
                    case THANKED -> happened(entry, MarkShape.CONFIRMATION, MarkMeaning.THANKED, side);
                    case OBJECTED -> happened(entry, MarkShape.NOTE, objected(entry), side);
                    // Disclosures have a place of their own; where the issue lies is no part of the promise.
                    case DISCLOSED, CONFIRMED, MOVED, VISIBILITY_CHANGED, TOMBSTONE -> null;
                });
    }

    /** A release that one side states from the due day on counts as a withdrawal until the other side answers. */
    private static MarkMeaning reopened(TimelineEntry entry) {
        if (!counted(entry)) {
            return MarkMeaning.REOPENED_LATE;
        }
        return entry.facts().containsKey(Facts.NOT_MEANT) ? MarkMeaning.NOT_MEANT : MarkMeaning.REOPENED;
    }

    private static MarkMeaning withdrawn(TimelineEntry entry) {
        return entry.facts().containsKey("consent") ? MarkMeaning.WITHDRAWN_LATE : MarkMeaning.WITHDRAWN;
    }

    /** Somebody was told of a warning or a new date afterwards: by a mail, as a contact says, or as the provider states. */
    private TimelineMark told(TimelineEntry entry) {
        if (entry.word() == Word.ANSWERED) {
            return happened(entry, MarkShape.NOTE, MarkMeaning.TOLD_READ, words.side(entry.side()));
        }
        ToldHow how = how(entry);
        String day = entry.facts().get("day");
        return how == null || day == null
                ? happened(entry, MarkShape.NOTE, MarkMeaning.TOLD)
                : happened(
                        entry,
                        MarkShape.NOTE,
                        MarkMeaning.TOLD_STATED,
                        words.day(LocalDate.parse(day)),
                        words.text(ToldWords.HOW.key(how)));
    }

    /** Each state has a sign and a word of its own; {@code null} for one that this version does not know. */
    private static @Nullable TimelineMark reported(TimelineEntry entry, String side) {
        String status = entry.facts().get(Facts.STATUS);
        return Arrays.stream(ReportedStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .map(one -> switch (one) {
                    case ON_TRACK -> happened(entry, MarkShape.REPORT_UP, MarkMeaning.REPORTED_ON_TRACK, side);
                    case IN_DANGER -> happened(entry, MarkShape.REPORT_LEVEL, MarkMeaning.REPORTED_IN_DANGER, side);
                    case OFF -> happened(entry, MarkShape.REPORT_DOWN, MarkMeaning.REPORTED_OFF, side);
                })
                .orElse(null);
    }

    private String cost(TimelineEntry entry) {
        return Arrays.stream(MissCost.values())
                .filter(cost -> cost.name().equals(entry.facts().get(Facts.COST)))
                .map(cost -> words.text(CostWords.COSTS.key(cost)))
                .findFirst()
                .orElse("");
    }

    private static @Nullable ToldHow how(TimelineEntry entry) {
        return Arrays.stream(ToldHow.values())
                .filter(how -> how.name().equals(entry.facts().get("how")))
                .findFirst()
                .orElse(null);
    }

    /** A new date with consent. Whether it counts was decided when it came, by the rule that held then. */
    private TimelineMark moved(TimelineEntry entry, String day) {
        if (counted(entry)) {
            return happened(entry, MarkShape.MOVE, MarkMeaning.MOVED, day);
        }
        LocalDate until = entry.noticeDay();
        return happened(entry, MarkShape.MOVE_OPEN, MarkMeaning.MOVED_LATE, day, until == null ? "" : words.day(until));
    }

    /** Both versions of a date are told; other values stand with what they are of. */
    private TimelineMark corrected(TimelineEntry entry, String day) {
        String was = entry.facts().get("was");
        if (was == null) {
            return happened(
                    entry, MarkShape.NOTE, entry.facts().isEmpty() ? MarkMeaning.STANDS : MarkMeaning.CORRECTED);
        }
        return happened(entry, MarkShape.NOTE, MarkMeaning.DATE_CORRECTED, day, words.day(LocalDate.parse(was)));
    }

    /** They never agreed, or were never told. */
    private MarkMeaning objected(TimelineEntry entry) {
        return told.contains(entry.facts().get("about")) ? MarkMeaning.OBJECTED_TOLD : MarkMeaning.OBJECTED;
    }

    /** Whether the event changed what counts. */
    private static boolean counted(TimelineEntry entry) {
        return Boolean.TRUE.equals(entry.counted());
    }

    /** Something that happened, with what was said and the cause that was stated. */
    private static TimelineMark happened(
            TimelineEntry entry, MarkShape shape, MarkMeaning meaning, String... arguments) {
        return new TimelineMark(
                entry.sequence(),
                entry.day(),
                shape,
                false,
                meaning,
                arguments,
                entry.words(),
                entry.cause(),
                entry.kind() == EventKind.TOLD && entry.word() == Word.RULE ? null : entry.word(),
                entry.told(),
                entry.toldOn());
    }
}
