package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which things of a commitment's life stand on its timeline, in the order of their days: what happened, the dates that
 * count or wait, and today.
 */
final class TimelineMarks {

    private final PanelTexts words;

    TimelineMarks(PanelTexts words) {
        this.words = words;
    }

    /**
     * The marks, by day; on one day what happened stands before the dates. There is always at least one.
     *
     * @param entries what happened, the first event first
     * @param today in the requester's zone
     */
    List<Mark> of(CommitmentView commitment, List<TimelineEntry> entries, LocalDate today) {
        List<Mark> marks = new ArrayList<>();
        TimelineEntry before = null;
        for (TimelineEntry entry : entries) {
            if (settled(before, entry)) {
                marks.remove(marks.size() - 1);
            }
            mark(entry, before, commitment.side()).ifPresent(marks::add);
            before = entry;
        }
        dates(commitment, marks);
        today(commitment, marks, today);
        marks.sort(Comparator.comparing(Mark::day));
        return marks;
    }

    /** Once it is over and nothing lies ahead, today would only press the line together. */
    private static void today(CommitmentView commitment, List<Mark> marks, LocalDate today) {
        boolean ahead = marks.stream().anyMatch(mark -> mark.day().isAfter(today));
        boolean over = commitment.deliveredOn() != null
                || commitment.withdrawnOn() != null
                || commitment.stage() == Stage.DECLINED;
        if (ahead || !over) {
            marks.add(new Mark(
                    today, Shape.TODAY, false, ahead ? Meaning.TODAY : Meaning.TODAY_LAST, new String[0], null, null));
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
    private static void dates(CommitmentView commitment, List<Mark> marks) {
        LocalDate first = commitment.firstDate();
        LocalDate agreed = commitment.agreedDate();
        LocalDate latest = commitment.latestDate();
        if (commitment.stage() != Stage.PROMISE) {
            marks.add(Mark.date(latest, Shape.SHOWN, Meaning.ON_TABLE));
            return;
        }
        marks.add(Mark.date(first, Shape.FIRST, first.equals(agreed) ? Meaning.FIRST_ONLY : Meaning.FIRST_DATE));
        if (!agreed.equals(first)) {
            marks.add(Mark.date(agreed, Shape.AGREED, Meaning.AGREED_DATE));
        }
        if (!latest.equals(agreed)) {
            marks.add(Mark.date(
                    latest, Shape.SHOWN, commitment.proposal() == null ? Meaning.NOT_COUNTING : Meaning.WAITING));
        }
    }

    /**
     * What the event shows as; empty for one that has no place here.
     *
     * @param before the event before it; {@code null} for the first
     * @param provider the side that promises
     */
    private Optional<Mark> mark(TimelineEntry entry, @Nullable TimelineEntry before, Side provider) {
        LocalDate date = entry.date();
        String day = date == null ? "" : words.day(date);
        String side = words.side(entry.side());
        return Optional.ofNullable(
                switch (entry.kind()) {
                    case OFFERED ->
                        happened(
                                entry,
                                Shape.RING,
                                entry.side() == provider ? Meaning.OFFERED : Meaning.REQUESTED,
                                side,
                                day);
                    case IMPORTED -> happened(entry, Shape.DOT, Meaning.PROMISED, day);
                    case ACCEPTED ->
                        settled(before, entry) && before != null && before.date() != null
                                ? happened(entry, Shape.DOT, Meaning.PROMISED, words.day(before.date()))
                                : happened(entry, Shape.DOT, Meaning.ACCEPTED, side);
                    case DECLINED -> happened(entry, Shape.WITHDRAWAL, Meaning.DECLINED, side);
                    case COUNTERED -> happened(entry, Shape.RING, Meaning.COUNTERED, side, day);
                    case DATE_PROPOSED -> happened(entry, Shape.MOVE_OPEN, Meaning.PROPOSED, side, day);
                    case DATE_AGREED -> moved(entry, day);
                    case WARNED -> happened(entry, Shape.WARNING, Meaning.WARNED);
                    case DELIVERED -> happened(entry, Shape.DELIVERY, Meaning.DELIVERED);
                    case ACCEPTED_AS_DONE -> happened(entry, Shape.CONFIRMATION, Meaning.CONFIRMED, side);
                    case REOPENED ->
                        happened(entry, Shape.REOPENING, counted(entry) ? Meaning.REOPENED : Meaning.REOPENED_LATE);
                    case RELEASED -> happened(entry, Shape.RELEASE, Meaning.RELEASED);
                    case WITHDRAWN ->
                        happened(
                                entry,
                                Shape.WITHDRAWAL,
                                entry.facts().containsKey("consent") ? Meaning.WITHDRAWN_LATE : Meaning.WITHDRAWN);
                    case DISPUTED -> happened(entry, Shape.NOTE, Meaning.DISPUTED, side);
                    case CORRECTED ->
                        happened(entry, Shape.NOTE, entry.facts().isEmpty() ? Meaning.STANDS : Meaning.CORRECTED);
                    case SPLIT ->
                        happened(entry, Shape.NOTE, Meaning.SPLIT, entry.facts().getOrDefault("parts", ""));
                    case EXPLAINED -> happened(entry, Shape.NOTE, Meaning.EXPLAINED);
                    // Disclosures have a place of their own; where the issue lies is no part of the promise.
                    case DISCLOSED, CONFIRMED, MOVED, VISIBILITY_CHANGED, TOMBSTONE -> null;
                });
    }

    /** A new date with consent. Whether it counts was decided when it came, by the rule that held then. */
    private Mark moved(TimelineEntry entry, String day) {
        if (counted(entry)) {
            return happened(entry, Shape.MOVE, Meaning.MOVED, day);
        }
        LocalDate until = entry.noticeDay();
        return happened(entry, Shape.MOVE_OPEN, Meaning.MOVED_LATE, day, until == null ? "" : words.day(until));
    }

    /** Whether the event changed what counts. */
    private static boolean counted(TimelineEntry entry) {
        return Boolean.TRUE.equals(entry.counted());
    }

    /** Something that happened, with what was said and the cause that was stated. */
    private static Mark happened(TimelineEntry entry, Shape shape, Meaning meaning, String... arguments) {
        return new Mark(entry.day(), shape, false, meaning, arguments, entry.words(), entry.cause());
    }
}
