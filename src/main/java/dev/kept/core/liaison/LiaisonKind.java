package dev.kept.core.liaison;

import dev.kept.core.Coded;
import java.util.List;

/** What a side can say; a code, once given out, is never changed. */
public enum LiaisonKind implements Coded {
    /** Who is the side's first contact from some day on. */
    HAND_OVER(LiaisonField.ROLE, LiaisonField.DEPUTY, LiaisonField.FROM),
    /** What the side changed because of the last survey. */
    SURVEY_CHANGE(LiaisonField.CHANGE);

    private final List<LiaisonField> fields;

    LiaisonKind(LiaisonField... fields) {
        this.fields = List.of(fields);
    }

    /** What is typed for it, in the order of the form. */
    public List<LiaisonField> fields() {
        return fields;
    }
}
