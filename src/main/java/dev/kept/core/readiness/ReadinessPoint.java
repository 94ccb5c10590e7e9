package dev.kept.core.readiness;

/**
 * One thing that a promise rests on.
 *
 * @param there whether it is there; else it is missing
 * @param sentence says so, in the reader's language
 */
public record ReadinessPoint(ReadinessSubject subject, boolean there, String sentence) {}
