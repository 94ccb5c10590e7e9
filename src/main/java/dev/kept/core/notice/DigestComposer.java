package dev.kept.core.notice;

import dev.kept.core.Nullable;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.conversation.Thanks;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.notice.WeeklyDigest.DigestGroup;
import dev.kept.core.notice.WeeklyDigest.DigestPart;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes a week's digest of what concerns a function. A pure rule: the same commitments make the same digest. */
final class DigestComposer {

    private final LocalDate from;
    private final Function<CommitmentId, List<TimelineEntry>> histories;

    /**
     * @param from the week's Monday
     * @param histories what happened to a commitment, asked of those whose date was changed
     */
    DigestComposer(LocalDate from, Function<CommitmentId, List<TimelineEntry>> histories) {
        this.from = from;
        this.histories = histories;
    }

    /** The earliest day of which anything is told: the first one of the month, or of the week. */
    static LocalDate since(LocalDate from) {
        LocalDate month = from.plusDays(WeeklyDigest.DAYS - 1).withDayOfMonth(1);
        return month.isBefore(from) ? month : from;
    }

    /**
     * The digest.
     *
     * @param concerning what concerns the function since {@link #since}, the nearest agreed date first
     * @param goals names of the open goals that it can confirm
     */
    WeeklyDigest of(String function, List<Commitment> concerning, List<String> goals) {
        List<Commitment> told = concerning.stream()
                .filter(one -> !one.deleted() && !one.restricted() && one.deal().parent() == null)
                .toList();
        List<DigestPart> parts = Arrays.stream(DigestGroup.values())
                .map(group -> new DigestPart(
                        group, told.stream().filter(one -> belongs(group, one)).toList()))
                .filter(part -> !part.commitments().isEmpty())
                .toList();
        LocalDate last = from.plusDays(WeeklyDigest.DAYS - 1);
        int kept = (int) told.stream()
                .filter(one -> kept(one, last.withDayOfMonth(1), last))
                .count();
        return new WeeklyDigest(function, from, parts, goals, kept);
    }

    private boolean belongs(DigestGroup group, Commitment one) {
        LocalDate last = from.plusDays(WeeklyDigest.DAYS - 1);
        return switch (group) {
            case KEPT -> kept(one, from, last);
            case THANKED -> {
                Thanks thanks = one.conversation().feedback().thanks();
                yield thanks != null && within(thanks.on(), from, last);
            }
            case WARNED -> one.open() && within(one.promise().warnedOn(), from, last);
            case MOVED -> one.open() && moved(one, last);
            case MISSED -> missed(one, last);
            case ASKED -> LinkPurpose.waiting(one) != null;
            case DUE ->
                one.open()
                        && one.stage() == Stage.PROMISE
                        && within(one.agreedDate(), last.plusDays(1), last.plusDays(WeeklyDigest.DAYS_AHEAD));
        };
    }

    private static boolean kept(Commitment one, LocalDate first, LocalDate last) {
        return within(one.deliveredOn(), first, last) && NoticeRules.kept(one);
    }

    /** The same as notices call missed, once the day is over. */
    private boolean missed(Commitment one, LocalDate last) {
        return one.stage() == Stage.PROMISE
                && one.promise().withdrawnOn() == null
                && within(one.agreedDate(), from, last)
                && !NoticeRules.kept(one);
    }

    /** What never had another date than the first needs no look at its history. */
    private boolean moved(Commitment one, LocalDate last) {
        return one.stage() == Stage.PROMISE
                && !one.agreedDate().equals(one.promise().firstDate())
                && histories.apply(one.id()).stream()
                        .anyMatch(entry -> entry.kind() == EventKind.DATE_AGREED && within(entry.day(), from, last));
    }

    private static boolean within(@Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }
}
