package dev.kept.core.house;

import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.StatusField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules as an administrator set them. A rule changed later leaves promises made before as they are.
 *
 * @param notice by when a new date must be agreed to count; its calendar is one of {@code calendars}
 * @param reopenDays calendar days after a delivery within which a reopening takes it back
 * @param correctMinutes minutes after a date was named within which its own side puts it right alone, at most
 *     {@value #MOST_CORRECT_MINUTES}; 0 for never
 * @param remindDays how many calendar days before the date the provider is reminded, the most first; may be empty
 * @param freshDays how many calendar days after it was last confirmed a disclosure counts as fresh
 * @param causes the reasons for variance people pick from, causes of both sides among them
 * @param calendars the working calendars, by name
 * @param retention for how long figures and who acted are kept
 * @param consent when it counts that the promising side says that the requester agreed
 * @param delivery which resolutions and statuses of an issue count as delivered; holds for what happens from then on
 * @param statusField where IT says how promises stand
 * @param names to whom promises can be made
 * @param mails whether contacts hear by mail what happened to promises
 * @param off what is switched off, {@link Capability#NOTICES} not among them: that is told by {@code mails}
 */
public record HouseRules(
        NoticeRule notice,
        int reopenDays,
        int correctMinutes,
        List<Integer> remindDays,
        int freshDays,
        List<Cause> causes,
        List<WorkCalendar> calendars,
        Retention retention,
        ConsentRule consent,
        DeliveryRule delivery,
        StatusField statusField,
        NameRule names,
        MailRule mails,
        Set<Capability> off) {

    public static final int FRESH_DAYS = 30;
    /** Longer it would be no slip of the hand. */
    public static final int MOST_CORRECT_MINUTES = 60;

    /** The rules where nobody set others. */
    public static final HouseRules STANDARD = new HouseRules(
            NoticeRule.calendarDays(HouseTerms.NOTICE_DAYS),
            HouseTerms.REOPEN_DAYS,
            HouseTerms.CORRECT_MINUTES,
            List.of(7, 1),
            FRESH_DAYS,
            Cause.STANDARD,
            List.of(),
            Retention.FOR_EVER,
            ConsentRule.PRESET,
            DeliveryRule.STANDARD,
            StatusField.NONE,
            NameRule.PRESET,
            MailRule.PRESET,
            Set.of());

    public HouseRules {
        remindDays = List.copyOf(remindDays);
        causes = List.copyOf(causes);
        calendars = List.copyOf(calendars);
        off = Set.copyOf(off.stream().filter(one -> one != Capability.NOTICES).toList());
    }

    /** Whether the capability is on: it and what it stands on. */
    public boolean on(Capability capability) {
        boolean own = capability == Capability.NOTICES ? mails.on() : !off.contains(capability);
        Capability base = capability.base();
        return own && (base == null || on(base));
    }

    /** The same rules with exactly these capabilities switched off. */
    public HouseRules without(Set<Capability> switchedOff) {
        boolean mailed = !switchedOff.contains(Capability.NOTICES);
        return copy(next -> {
            next.off = switchedOff;
            next.mails = new MailRule(mailed, mails.since(), mails.mostADay());
        });
    }

    /** The same rules with other minutes to put a date right. */
    public HouseRules correctingWithin(int minutes) {
        return copy(next -> next.correctMinutes = minutes);
    }

    /** The same rules with another retention. */
    public HouseRules with(Retention other) {
        return copy(next -> next.retention = other);
    }

    /** The same rules with another one for consent. */
    public HouseRules with(ConsentRule other) {
        return copy(next -> next.consent = other);
    }

    /** The same rules with another one about deliveries. */
    public HouseRules with(DeliveryRule other) {
        return copy(next -> next.delivery = other);
    }

    /** The same rules with another field that tells how promises stand. */
    public HouseRules with(StatusField other) {
        return copy(next -> next.statusField = other);
    }

    /** The same rules with another one for names. */
    public HouseRules with(NameRule other) {
        return copy(next -> next.names = other);
    }

    /** The same rules with another one for mails about what happened. */
    public HouseRules with(MailRule other) {
        return copy(next -> next.mails = other);
    }

    /** The same rules, with what those have switched off; mails about what happened are these rules' own. */
    public HouseRules switchedLike(HouseRules others) {
        return copy(next -> next.off = others.off);
    }

    /** The same rules as they follow others at that instant: they know since when what those did not have. */
    public HouseRules after(HouseRules before, Instant at) {
        return with(mails.after(before.mails, at)).with(statusField.after(before.statusField, at));
    }

    /** Whether there is a working calendar with that name. */
    public boolean has(String calendar) {
        return calendars.stream().anyMatch(one -> one.name().equals(calendar));
    }

    /** The terms for new promises; a promise to that function counts in its zone and its calendar. */
    public HouseTerms terms(BusinessFunction function, ZoneId houseZone, String instance) {
        ZoneId zone = function.zone() == null ? houseZone : function.zone();
        boolean own = notice.calendar() != null && function.calendar() != null;
        NoticeRule rule = own ? new NoticeRule(notice.days(), function.calendar()) : notice;
        return terms(rule, zone, instance, !function.contacts().isEmpty());
    }

    /** The terms for new promises to somebody of whom nothing is known. */
    public HouseTerms terms(ZoneId zone, String instance) {
        return terms(notice, zone, instance, false);
    }

    private HouseTerms terms(NoticeRule rule, ZoneId zone, String instance, boolean contacts) {
        WorkCalendars named = new WorkCalendars(
                calendars.stream().collect(Collectors.toMap(WorkCalendar::name, Function.identity())));
        return new HouseTerms(
                rule, reopenDays, correctMinutes, zone, instance, named, causes, consent.statedCounts(contacts));
    }

    private HouseRules copy(Consumer<NextRules> change) {
        NextRules next = new NextRules(this);
        change.accept(next);
        return new HouseRules(
                notice,
                reopenDays,
                next.correctMinutes,
                remindDays,
                freshDays,
                causes,
                calendars,
                next.retention,
                next.consent,
                next.delivery,
                next.statusField,
                next.names,
                next.mails,
                next.off);
    }

    /** What is replaced, by name: in a list of fourteen values two of one type are soon exchanged. */
    private static final class NextRules {
        private int correctMinutes;
        private Retention retention;
        private ConsentRule consent;
        private DeliveryRule delivery;
        private StatusField statusField;
        private NameRule names;
        private MailRule mails;
        private Set<Capability> off;

        private NextRules(HouseRules now) {
            correctMinutes = now.correctMinutes;
            retention = now.retention;
            consent = now.consent;
            delivery = now.delivery;
            statusField = now.statusField;
            names = now.names;
            mails = now.mails;
            off = now.off;
        }
    }
}
