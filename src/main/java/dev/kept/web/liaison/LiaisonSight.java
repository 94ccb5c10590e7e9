package dev.kept.web.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.liaison.LiaisonPage;

/**
 * What a reader sees.
 *
 * @param page {@code null} where nothing can be shown, or nothing was asked for
 * @param closed why nothing is taken at the moment, or nothing shown; {@code null} for neither
 */
record LiaisonSight(@Nullable LiaisonPage page, @Nullable Refusal closed) {

    /** Whether the reader can say something. */
    boolean takes() {
        return page != null && page.speaks() != null && closed == null;
    }
}
