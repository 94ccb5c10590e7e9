package dev.kept.core.guide;

import dev.kept.core.Nullable;

/**
 * What a contact sends.
 *
 * @param function whose guide it is
 * @param seen the number of the version that the contact saw; 0 for none
 * @param guide as typed; {@code null} to say that what was seen is still true
 * @param reviewed whether all of what was typed is true, and not only what was changed
 */
public record TypedChange(
        String function, int seen, @Nullable TypedGuide guide, boolean reviewed) {}
