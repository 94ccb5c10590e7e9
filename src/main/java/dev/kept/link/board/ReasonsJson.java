package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.figure.Reasons;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.link.Json;
import dev.kept.link.Within;
import java.util.List;

/**
 * Why promises slipped.
 *
 * @param unexplained how many misses have no cause stated
 * @param causes those that were stated
 */
record ReasonsJson(int unexplained, List<SlipCauseJson> causes) {

    ReasonsJson {
        Json.there("causes", causes);
    }

    static ReasonsJson of(Reasons reasons) {
        return new ReasonsJson(
                reasons.unexplained(),
                reasons.causes().stream().map(SlipCauseJson::of).toList());
    }

    Reasons reasons() {
        return new Reasons(causes.stream().map(SlipCauseJson::stated).toList(), unexplained);
    }

    /**
     * A cause and how many misses it explains.
     *
     * @param code the cause's code
     * @param side the side it lies with; {@code null} for neither
     * @param label the house's own name for it; {@code null} for a cause that comes with the product
     * @param misses how many it explains
     * @param share of the promises with a cause, this one and those before it in the list, 0 to 1
     */
    record SlipCauseJson(
            String code,
            @Nullable Side side,
            @Nullable String label,
            int misses,
            @Within(least = 0, most = 1) double share) {

        SlipCauseJson {
            Json.there("code", code);
        }

        static SlipCauseJson of(Reasons.Stated stated) {
            Cause cause = stated.cause();
            return new SlipCauseJson(cause.code(), cause.side(), cause.label(), stated.misses(), stated.share());
        }

        Reasons.Stated stated() {
            return new Reasons.Stated(new Cause(code, side, label), misses, share);
        }
    }
}
