package dev.kept.core.audit;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What administrators do. A code, once given out, is never changed. */
public enum AuditAction implements Coded {
    WEIGHTS,
    RULES,
    CAPABILITIES,
    FUNCTIONS,
    /** The list of terms that not everybody knows. */
    TERMS,
    NAMES_CORRECTED,
    SETTINGS,
    GOALS,
    /** Somebody confirmed a goal for IT, took that back, or checked in. */
    GOAL_ANSWERS,
    /** Somebody proposed a goal, or an administrator decided about one. */
    GOAL_PROPOSALS,
    ROUNDS,
    SURVEYS,
    DIGESTS,
    PUBLISHING,
    CHANNEL,
    INTAKES,
    REQUESTS,
    HOOKS,
    /** Where hooks may lead. */
    HOOK_HOSTS,
    HISTORY,
    /** States and figures made anew. */
    RECALCULATION,
    UPKEEP,
    IMPORT,
    EXPORT,
    /** What is stored about a person was looked at, given out or erased. Never says whose. */
    PERSONAL_DATA,
    MONITORING;

    /** What each is called. */
    public static final TextGroup<AuditAction> NAMES = TextGroup.of("kept.audit.action", AuditAction.class);
}
