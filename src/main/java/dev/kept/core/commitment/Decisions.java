package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.InputRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be done with a promise in its present state, and which events come of it. Pure: reads no clock and no
 * store. An empty list means that the state already is what was asked for.
 */
final class Decisions {

    private Decisions() {}

    /**
     * The same date again is no event, unless the requester only now agrees to what was proposed. A consent that does not
     * count here leaves the date proposed; that it was stated is kept beside it.
     */
    static Answer<List<EventDraft>> changeDate(Commitment now, Step.ChangeDate asked, Act act) {
        LocalDate date = asked.date();
        boolean agreed = asked.requesterAgreed();
        if (date != null && date.equals(now.latestDate()) && (!agreed || latestAgreed(now))) {
            return States.unchanged();
        }
        return States.whilePromised(now)
                .flatMap(open -> InputRules.date(date, act.today(open)))
                .flatMap(day -> {
                    boolean counts = agreed && act.consents(now);
                    if (agreed && !counts && day.equals(now.latestDate())) {
                        return States.conflict("kept.refusal.consent.answer", now.requester());
                    }
                    EventDraft draft = counts
                            ? act.word(EventKind.DATE_AGREED, now.side().other())
                            : act.draft(EventKind.DATE_PROPOSED, now.side())
                                    .stating(Facts.CONSENT, agreed ? Boolean.TRUE : null);
                    return because(draft.about(day), asked.cause(), asked.words(), act.house())
                            .flatMap(said -> told(said, now, asked.told(), act));
                })
                .map(said -> List.of(said.stating(Facts.NOTICE_BY, noticeBy(now, act.house()))));
    }

    /** Who is said to have agreed is said to have been told; a contact who agrees was. */
    private static Answer<EventDraft> told(EventDraft draft, Commitment now, StatedTelling told, Act act) {
        boolean agreed = draft.kind() == EventKind.DATE_AGREED;
        if (agreed && told.how() == null && !act.via().ofContact()) {
            return told.day(now, act).map(day -> draft.stating(Facts.TOLD, day));
        }
        return told.beside(draft, now, act);
    }

    /** Named on the record where a calendar decides, because the calendar may change and the record must not. */
    private static @Nullable LocalDate noticeBy(Commitment now, HouseTerms house) {
        NoticeRule rule = now.deal().notice();
        return rule.calendar() == null ? null : rule.lastDay(now.agreedDate(), house.calendars());
    }

    /** Whether nothing on the record waits for the requester's consent. */
    private static boolean latestAgreed(Commitment now) {
        List<DateChange> changes = now.promise().changes();
        return changes.isEmpty() || changes.get(changes.size() - 1).agreed();
    }

    static Answer<List<EventDraft>> warn(Commitment now, Step.Warn asked, Act act) {
        return States.whilePromised(now)
                .flatMap(open -> InputRules.neededWords(asked.words()))
                .flatMap(text -> because(act.draft(EventKind.WARNED, now.side()), asked.cause(), text, act.house()))
                .flatMap(draft -> asked.told().beside(draft, now, act))
                .map(List::of);
    }

    /**
     * Later than the first date a consent no longer releases: what was missed stays missed (example E22). Neither does one
     * that does not count here, until the requester gives it. On the due day itself only the requester's own answer does:
     * by then it is known what would be missed.
     */
    static Answer<List<EventDraft>> withdraw(Commitment now, Step.Withdraw asked, Act act) {
        return States.whilePromised(now).flatMap(open -> {
            boolean agreed = asked.requesterAgreed();
            boolean inTime = act.via().ofContact()
                    ? inTimeForRelease(open, act)
                    : act.today(open).isBefore(open.decidingDate());
            boolean released = agreed && inTime && act.consents(open);
            EventDraft draft = released
                    ? act.word(EventKind.RELEASED, open.side().other())
                    : act.draft(EventKind.WITHDRAWN, open.side()).stating(Facts.CONSENT, agreed ? Boolean.TRUE : null);
            return InputRules.neededReason(asked.words())
                    .flatMap(reason -> because(draft, asked.cause(), reason, act.house()))
                    .map(List::of);
        });
    }

    private static boolean inTimeForRelease(Commitment now, Act act) {
        return !act.today(now).isAfter(now.promise().firstDate());
    }

    /**
     * The requester lets a promise go that the promising side took back alone; only the requester's own answer does. After
     * the first date it does only where the promising side had said in time that the requester agrees: then the answer
     * confirms what was said, and from that day on the promise is in no figure.
     */
    static Answer<List<EventDraft>> release(Commitment now, Act act) {
        if (!act.via().ofContact()) {
            return States.conflict("kept.refusal.consent.answer", now.requester());
        }
        EventDraft released = act.word(EventKind.RELEASED, now.side().other());
        if (inTimeForRelease(now, act)) {
            return Answer.of(List.of(released));
        }
        return statedRelease(now, act)
                .map(stated -> Answer.of(List.of(released.stating(Facts.ABOUT, stated.sequence()))))
                .orElseGet(() -> States.conflict(
                        "kept.refusal.release.late", now.promise().firstDate().toString()));
    }

    /** What was stated of the requester by the due date and can still be confirmed: for as long as it could be objected to. */
    private static Optional<LedgerEvent> statedRelease(Commitment now, Act act) {
        LocalDate withdrawn = now.promise().withdrawnOn();
        boolean open = withdrawn != null
                && !withdrawn.isAfter(now.decidingDate())
                && ChronoUnit.DAYS.between(withdrawn, act.today(now))
                        <= act.house().reopenDays();
        LedgerEvent stated = null;
        for (LedgerEvent event : open ? act.history(now) : List.<LedgerEvent>of()) {
            if (event.kind() == EventKind.WITHDRAWN) {
                stated = event.facts().containsKey(Facts.CONSENT) ? event : null;
            } else if (event.kind() == EventKind.DECLINED) {
                stated = null;
            }
        }
        return Optional.ofNullable(stated);
    }

    static Answer<List<EventDraft>> explain(Commitment now, @Nullable String cause, @Nullable String words, Act act) {
        if (cause == null) {
            return Answer.refused(Refusal.invalid("cause", "kept.refusal.cause.missing"));
        }
        return States.standing(now)
                .flatMap(one -> because(act.draft(EventKind.EXPLAINED, now.side()), cause, words, act.house()))
                .map(List::of);
    }

    /** The same state once more is no report, so a change that is heard twice is one. */
    static Answer<List<EventDraft>> report(Commitment now, ReportedStatus status, Act act) {
        return now.conversation().status() == status
                ? Answer.of(List.of())
                : States.whilePromised(now)
                        .map(open -> List.of(
                                act.word(EventKind.REPORTED, Side.IT).stating(Map.of(Facts.STATUS, status.name()))));
    }

    static Answer<List<EventDraft>> deliver(Commitment now, Act act) {
        if (now.deliveredOn() != null) {
            return Answer.of(List.of());
        }
        return States.whilePromised(now).map(open -> List.of(act.word(EventKind.DELIVERED, now.side())));
    }

    static Answer<List<EventDraft>> acceptDone(Commitment now, Act act) {
        return States.standing(now).flatMap(one -> {
            if (one.deliveredOn() == null) {
                return States.conflict("kept.refusal.not_delivered");
            }
            return Answer.of(
                    one.conversation().acceptedOn() != null
                            ? List.of()
                            : List.of(act.word(
                                    EventKind.ACCEPTED_AS_DONE, one.side().other())));
        });
    }

    /** Delivered, but not what was meant: a delivery taken back, with its reason (case N10). */
    static Answer<List<EventDraft>> notMeant(Commitment now, @Nullable String words, Act act) {
        return reopen(now, words, act).map(drafts -> drafts.stream()
                .map(draft -> draft.stating(Map.of(Facts.NOT_MEANT, Boolean.toString(true))))
                .toList());
    }

    static Answer<List<EventDraft>> reopen(Commitment now, @Nullable String words, Act act) {
        LocalDate delivered = now.deliveredOn();
        int window = act.house().reopenDays();
        if (delivered == null) {
            return States.conflict("kept.refusal.not_delivered");
        }
        if (ChronoUnit.DAYS.between(delivered, act.today(now)) > window) {
            return States.conflict("kept.refusal.reopen.late", delivered.toString(), Integer.toString(window));
        }
        return InputRules.words(words).map(text -> List.of(reopened(now, act).because(text.orElse(null))));
    }

    /** The issue was opened again: on the record also after the window, where it changes nothing. */
    static List<EventDraft> reopenedIssue(Commitment now, Act act) {
        return now.deliveredOn() == null ? List.of() : List.of(reopened(now, act));
    }

    private static EventDraft reopened(Commitment now, Act act) {
        return act.word(EventKind.REOPENED, now.side().other())
                .stating(Facts.REOPEN_DAYS, act.house().reopenDays());
    }

    static List<EventDraft> move(Commitment now, long projectId, Act act) {
        return now.projectId() == projectId
                ? List.of()
                : List.of(act.draft(EventKind.MOVED, now.side())
                        .stating(Map.of(Facts.PROJECT, Long.toString(projectId))));
    }

    static List<EventDraft> restrict(Commitment now, boolean restricted, Act act) {
        return now.restricted() == restricted
                ? List.of()
                : List.of(act.draft(EventKind.VISIBILITY_CHANGED, now.side())
                        .stating(Map.of(Facts.RESTRICTED, Boolean.toString(restricted))));
    }

    static List<EventDraft> tombstone(Commitment now, Act act) {
        return now.deleted() ? List.of() : List.of(act.draft(EventKind.TOMBSTONE, now.side()));
    }

    private static Answer<EventDraft> because(
            EventDraft draft, @Nullable String cause, @Nullable String words, HouseTerms house) {
        return InputRules.cause(cause, house).flatMap(code -> InputRules.words(words)
                .map(text -> draft.because(text.orElse(null)).stating(Facts.CAUSE, code.orElse(null))));
    }
}
