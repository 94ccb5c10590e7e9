package dev.kept.core.liaison;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;
import java.util.Arrays;
import java.util.Optional;

/** Ways in which one side learns from the other; a code, once given out, is never changed. */
public enum LiaisonSession implements Coded {
    /** People of IT sit with the front line of the function. */
    IT_WITH_BUSINESS,
    /** People of the function sit with IT. */
    BUSINESS_WITH_IT,
    /** The function trains IT. */
    TRAINING_BY_BUSINESS,
    /** IT trains the function. */
    TRAINING_BY_IT,
    /** IT shows what it made. */
    DEMO_BY_IT,
    /** The function shows how it works. */
    DEMO_BY_BUSINESS;

    /** What they are called. */
    public static final TextGroup<LiaisonSession> NAMES = TextGroup.of("kept.liaison.session", LiaisonSession.class);

    static Optional<LiaisonSession> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
