package dev.kept.core.guide;

import java.time.Instant;
import java.util.Set;

/**
 * A guide as it stood from some instant on. Versions are added and never changed. Who wrote it is not kept: it is the word of
 * the function's contacts.
 *
 * @param function as its name was spelled then
 * @param number its place among the function's, from 1
 * @param at when it was written
 * @param reviewedAt when a contact last said that all of it is true
 * @param changed what differs from the version before; nothing where a contact only said that it is still true
 */
public record GuideVersion(
        String function, int number, GuideContent content, Instant at, Instant reviewedAt, Set<GuidePart> changed) {
    public GuideVersion {
        changed = Set.copyOf(changed);
    }

    /** What figures need of it. */
    public GuideMark mark() {
        return new GuideMark(function, number, at, reviewedAt, content.tells(), content.tells() && content.owned());
    }

    /**
     * A version without what it says.
     *
     * @param tells whether it told anything
     * @param owned whether it told anything and had an owner
     */
    public record GuideMark(
            String function, int number, Instant at, Instant reviewedAt, boolean tells, boolean owned) {}
}
