package dev.kept.core.liaison;

import java.time.LocalDate;

/** What a side says. People stand in it as roles and as counts. */
public sealed interface LiaisonDeed {

    /** Which of them it is. */
    LiaisonKind kind();

    /**
     * From that day on this role is the side's first contact: the first one, or one that takes over from the one before.
     *
     * @param role such as <i>head of sales</i>, never a person's name
     * @param deputy the role that stands in for it; empty for none
     * @param list what was open when it was said
     */
    record RoleTaken(String role, String deputy, LocalDate from, HandOverList list) implements LiaisonDeed {
        @Override
        public LiaisonKind kind() {
            return LiaisonKind.HAND_OVER;
        }
    }

    /**
     * What the side changed because of a survey.
     *
     * @param round of the survey
     * @param words in one line
     */
    record SurveyChanged(long round, String words) implements LiaisonDeed {
        @Override
        public LiaisonKind kind() {
            return LiaisonKind.SURVEY_CHANGE;
        }
    }
}
