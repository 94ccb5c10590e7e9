package dev.kept.core.house;

import dev.kept.core.Coded;
import dev.kept.core.rulebook.ConsentRule;

/**
 * A set of rules to start from, for a house that has none of its own yet. It fills the form and saves nothing; calendars,
 * causes, reminders and how long data is kept stay as they are.
 */
public enum RulePreset implements Coded {
    /** For the first weeks: commitments to anybody, a long time to correct. */
    LIGHT("1", "14", "60", "60", ConsentRule.UNTIL_CONTACTS, NameRule.ANYBODY),
    /** The rules where nobody set others. */
    USUAL("1", "14", "15", "30", ConsentRule.PRESET, NameRule.PRESET),
    /** Where both sides know the game: a week of notice, and only what the other side answered itself counts. */
    STRICT("5", "30", "5", "14", ConsentRule.ANSWERED_ONLY, NameRule.LISTED);

    private final String noticeDays;
    private final String reopenDays;
    private final String correctMinutes;
    private final String freshDays;
    private final ConsentRule consent;
    private final NameRule names;

    RulePreset(
            String noticeDays,
            String reopenDays,
            String correctMinutes,
            String freshDays,
            ConsentRule consent,
            NameRule names) {
        this.noticeDays = noticeDays;
        this.reopenDays = reopenDays;
        this.correctMinutes = correctMinutes;
        this.freshDays = freshDays;
        this.consent = consent;
        this.names = names;
    }

    /** These rules with what the set says in place of theirs. */
    public TypedRules on(TypedRules rules) {
        return new TypedRules(
                noticeDays,
                rules.noticeCalendar(),
                reopenDays,
                correctMinutes,
                rules.remindDays(),
                freshDays,
                rules.causes(),
                rules.calendars(),
                rules.figureYears(),
                rules.packMonths(),
                consent.code(),
                rules.resolutions(),
                rules.statuses(),
                rules.statusField(),
                names.code(),
                rules.notices(),
                rules.mailsADay());
    }
}
