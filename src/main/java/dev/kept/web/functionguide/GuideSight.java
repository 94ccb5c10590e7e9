package dev.kept.web.functionguide;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.guide.ShownGuide;
import java.util.List;

/**
 * What a reader sees.
 *
 * @param guides those that the reader chooses from; the one that was asked for alone
 * @param chosen whether one was asked for
 * @param mine whether the reader speaks for these functions
 * @param closed why nothing is taken at the moment, or why nothing is shown; {@code null} for neither
 */
public record GuideSight(
        List<ShownGuide> guides,
        boolean chosen,
        boolean mine,
        @Nullable Refusal closed) {
    public GuideSight {
        guides = List.copyOf(guides);
    }

    /** Of nothing, because of that. */
    static GuideSight none(Refusal why) {
        return new GuideSight(List.of(), false, false, why);
    }
}
