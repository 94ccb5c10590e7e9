package dev.kept.core.health;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;
import java.util.List;

/** What the health of Kept consists of, in the order in which administrators read of it. */
public enum HealthSubject implements Coded {
    DATABASE,
    /** One of the jobs. */
    JOB,
    /** What waits to be told to contacts, or to be taken to the other product. */
    QUEUE,
    /** Months whose figures have to be counted again. */
    MONTHS,
    SEALS,
    VERIFICATION,
    /** What other systems of the house are told. */
    HOOKS,
    /** The way to the other product that needs no person. */
    CHANNEL;

    /** What each is called. */
    public static final TextGroup<HealthSubject> NAMES = TextGroup.of("kept.health.subject", HealthSubject.class);

    /** What each job is called, by the last word of its key. */
    public static final TextGroup<String> JOBS = TextGroup.ofCodes(
            "kept.health.job",
            List.of(
                    "outcomes",
                    "reminders",
                    "backfill",
                    "seals",
                    "upkeep",
                    "publishing",
                    "notices",
                    "digests",
                    "hooks",
                    "contacts",
                    "snapshots",
                    "outbox",
                    "witness"));

    private static final String JOB_SUBJECT = "job ";
    private static final String PROJECT_SUBJECT = "project ";

    /** The subject of a job's notes. */
    public static String job(String key) {
        return JOB_SUBJECT + key;
    }

    /** The subject of a project's verification. */
    public static String verified(long projectId) {
        return PROJECT_SUBJECT + projectId;
    }

    static boolean isJob(String subject) {
        return subject.startsWith(JOB_SUBJECT);
    }

    static boolean isVerification(String subject) {
        return subject.startsWith(PROJECT_SUBJECT);
    }

    /** The last word of a job's key, which names it: {@code seals}. */
    static String jobCode(String subject) {
        return subject.substring(subject.lastIndexOf('.') + 1);
    }
}
