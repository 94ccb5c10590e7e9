package dev.kept.core.liaison;

import dev.kept.core.promise.CommitmentId;
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

    /**
     * That both sides met so that one learns from the other.
     *
     * @param on the day of it
     * @param itPeople how many people of IT were there
     * @param businessPeople how many of the function
     * @param lesson what was learned, in one line
     */
    record SessionHeld(LiaisonSession session, LocalDate on, int itPeople, int businessPeople, String lesson)
            implements LiaisonDeed {
        @Override
        public LiaisonKind kind() {
            return LiaisonKind.SESSION_HELD;
        }
    }

    /**
     * That a session was as the other side noted it.
     *
     * @param about the number of the event that noted it
     */
    record SessionConfirmed(int about) implements LiaisonDeed {
        @Override
        public LiaisonKind kind() {
            return LiaisonKind.SESSION_CONFIRMED;
        }
    }

    /** A question to the other side, in one line. */
    record QuestionAsked(String question) implements LiaisonDeed {
        @Override
        public LiaisonKind kind() {
            return LiaisonKind.ASKED;
        }
    }

    /**
     * The answer to a question of the other side.
     *
     * @param about the number of the event that asked
     * @param answer in one line
     */
    record QuestionAnswered(int about, String answer) implements LiaisonDeed {
        @Override
        public LiaisonKind kind() {
            return LiaisonKind.ANSWERED;
        }
    }

    /**
     * What was decided about a promise that was warned of or moved.
     *
     * @param commitment the promise
     * @param on the day of it
     */
    record DecisionTaken(CommitmentId commitment, LocalDate on, DecisionRecord decision) implements LiaisonDeed {
        @Override
        public LiaisonKind kind() {
            return LiaisonKind.DECISION;
        }
    }

    /**
     * That a decision was taken as the other side recorded it.
     *
     * @param about the number of the event that recorded it
     */
    record DecisionConfirmed(int about) implements LiaisonDeed {
        @Override
        public LiaisonKind kind() {
            return LiaisonKind.DECISION_CONFIRMED;
        }
    }
}
