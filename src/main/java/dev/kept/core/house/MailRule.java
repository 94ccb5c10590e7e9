package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Whether contacts hear by mail what happened to promises. Questions, warnings and reminders are no part of it.
 *
 * @param on off, nothing is looked for and nothing sent
 * @param since when it was last switched on; {@code null} where it was never off. What happened before is never mailed
 * @param mostADay so many such mails to one contact and day; what is held back goes into the next day's
 */
public record MailRule(boolean on, @Nullable Instant since, int mostADay) {

    public static final int LEAST = 1;
    public static final int MOST = 50;

    public static final String ON = "on";
    public static final String OFF = "off";

    /** The rule where nobody set another. */
    public static final MailRule PRESET = new MailRule(true, null, 5);

    /** This rule as it follows another one at that instant: it knows when it was switched on. */
    public MailRule after(MailRule before, Instant at) {
        @Nullable Instant switched = before.on ? before.since : at.truncatedTo(ChronoUnit.MILLIS);
        return new MailRule(on, on ? switched : null, mostADay);
    }

    /**
     * The rule as typed, or what is wrong with it.
     *
     * @param notices {@link #ON} or {@link #OFF}; empty for the preset
     * @param mailsADay empty for the preset
     */
    static Answer<MailRule> read(String notices, String mailsADay) {
        String state = notices.strip();
        if (!state.isEmpty() && !state.equals(ON) && !state.equals(OFF)) {
            return Answer.refused(Refusal.invalid("notices", "kept.rules.error.notices"));
        }
        String number = mailsADay.strip();
        boolean good =
                number.matches("\\d{1,2}") && Integer.parseInt(number) >= LEAST && Integer.parseInt(number) <= MOST;
        if (!number.isEmpty() && !good) {
            return Answer.refused(Refusal.invalid(
                    "mailsADay", "kept.rules.error.mailsADay", Integer.toString(LEAST), Integer.toString(MOST)));
        }
        int most = number.isEmpty() ? PRESET.mostADay : Integer.parseInt(number);
        return Answer.of(new MailRule(state.isEmpty() ? PRESET.on : state.equals(ON), null, most));
    }
}
