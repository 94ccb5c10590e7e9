package dev.kept.core;

import java.util.UUID;

/**
 * The number of something that went wrong. It stands in the log beside what was thrown and in what people are told, so that
 * an administrator finds the one by the other. It tells nothing itself.
 */
public final class Incident {

    private Incident() {}

    /** A new one. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
