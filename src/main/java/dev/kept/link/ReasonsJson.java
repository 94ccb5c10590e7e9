package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.Reasons;

/** Why promises slipped, as JSON. */
final class ReasonsJson {

    private ReasonsJson() {}

    static ObjectNode write(Reasons reasons) {
        ObjectNode json = Json.object().put("unexplained", reasons.unexplained());
        ArrayNode causes = json.putArray("causes");
        for (Reasons.Stated stated : reasons.causes()) {
            Cause cause = stated.cause();
            causes.addObject()
                    .put("code", cause.code())
                    .put("side", cause.side() == null ? null : cause.side().code())
                    .put("label", cause.label())
                    .put("misses", stated.misses())
                    .put("share", stated.share());
        }
        return json;
    }

    static Reasons read(Fields fields) {
        return new Reasons(fields.list("causes", ReasonsJson::stated), fields.whole("unexplained"));
    }

    private static Reasons.Stated stated(JsonNode json) {
        Fields fields = new Fields(json);
        return new Reasons.Stated(
                new Cause(fields.text("code"), fields.knownCodeOrNull("side", Side.class), fields.textOrNull("label")),
                fields.whole("misses"),
                fields.number("share"));
    }
}
