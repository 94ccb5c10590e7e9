package dev.kept.core.liaison;

import dev.kept.core.Coded;
import java.util.List;

/** What a side can say; a code, once given out, is never changed. */
public enum LiaisonKind implements Coded {
    /** Who is the side's first contact from some day on. */
    HAND_OVER(LiaisonField.ROLE, LiaisonField.DEPUTY, LiaisonField.FROM),
    /** What the side changed because of the last survey. */
    SURVEY_CHANGE(LiaisonField.CHANGE),
    /** That both met so that one learns from the other. */
    SESSION_HELD(
            LiaisonField.SESSION,
            LiaisonField.DAY,
            LiaisonField.IT_PEOPLE,
            LiaisonField.BUSINESS_PEOPLE,
            LiaisonField.LESSON),
    /** That a session which the other side noted was so. */
    SESSION_CONFIRMED(),
    /** A question to the other side. */
    ASKED(LiaisonField.QUESTION),
    /** The answer to a question of the other side. */
    ANSWERED(LiaisonField.ANSWER),
    /** What was decided about a promise that was warned of or moved. */
    DECISION(
            LiaisonField.ISSUE,
            LiaisonField.DAY,
            LiaisonField.MATTER,
            LiaisonField.OPTIONS,
            LiaisonField.CHOSEN,
            LiaisonField.CRITERION),
    /** Confirms a decision that the other side recorded. */
    DECISION_CONFIRMED();

    private final List<LiaisonField> fields;

    LiaisonKind(LiaisonField... fields) {
        this.fields = List.of(fields);
    }

    /** What is typed for it, in the order of the form. */
    public List<LiaisonField> fields() {
        return fields;
    }
}
