package dev.kept.wiring;

/**
 * One thing that Kept's health consists of, for tools that read management beans. The same as {@code GET /health} says.
 * Texts are empty where the product has no such thing, and while the database is away all but that of the database.
 */
public interface HealthMXBean {

    /** {@code well}, {@code watch} or {@code ill}; of jobs, the worst. */
    String getState();

    /** What was found, as a code that never changes its name; of jobs, that of the worst. */
    String getFinding();

    /** Of what there is a count of; of jobs, how many were looked at. */
    long getCount();

    /** When it was last so, in milliseconds since 1970 UTC; 0 for never or where there is no such time. */
    long getLastMillis();
}
