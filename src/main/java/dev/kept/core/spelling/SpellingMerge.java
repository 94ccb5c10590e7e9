package dev.kept.core.spelling;

/**
 * One spelling that becomes another name, on every commitment made to it.
 *
 * @param from spelled as on record
 * @param to the name it becomes
 * @param commitments how many this is about: those that would change, or those that did
 * @param left how many are left with the old spelling after it
 */
public record SpellingMerge(String from, String to, int commitments, int left) {}
