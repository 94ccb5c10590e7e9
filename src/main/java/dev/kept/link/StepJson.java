package dev.kept.link;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import java.util.TreeSet;

/** A step as JSON: its kind, and the members that kind has. */
public final class StepJson {

    private StepJson() {}

    /** The words for the kinds of steps; a code, once given out, is never changed. */
    public enum Kind implements Coded {
        ACCEPT,
        DECLINE,
        COUNTER,
        CHANGE_DATE,
        WARN,
        DISCLOSE,
        STILL_TRUE,
        DELIVER,
        ACCEPT_DONE,
        REOPEN,
        WITHDRAW,
        DISPUTE,
        CORRECT,
        EXPLAIN
    }

    public static ObjectNode write(Step step) {
        if (step instanceof Step.Accept accept) {
            return put(kind(Kind.ACCEPT), "confidence", accept.confidence());
        }
        if (step instanceof Step.Decline decline) {
            return put(kind(Kind.DECLINE), "words", decline.words());
        }
        if (step instanceof Step.Counter counter) {
            return put(put(kind(Kind.COUNTER), "date", counter.date()), "words", counter.words());
        }
        if (step instanceof Step.ChangeDate change) {
            ObjectNode json = put(kind(Kind.CHANGE_DATE), "date", change.date());
            json.put("requesterAgreed", change.requesterAgreed());
            return because(json, change.cause(), change.words());
        }
        if (step instanceof Step.Warn warn) {
            return because(kind(Kind.WARN), warn.cause(), warn.words());
        }
        if (step instanceof Step.Withdraw withdraw) {
            ObjectNode json = kind(Kind.WITHDRAW).put("requesterAgreed", withdraw.requesterAgreed());
            return because(json, withdraw.cause(), withdraw.words());
        }
        if (step instanceof Step.Explain explain) {
            return because(kind(Kind.EXPLAIN), explain.cause(), explain.words());
        }
        return writeAfterwards(step);
    }

    private static ObjectNode writeAfterwards(Step step) {
        if (step instanceof Step.Disclose disclose) {
            ObjectNode json = put(kind(Kind.DISCLOSE), "facet", code(disclose.facet()));
            put(json, "form", code(disclose.form()));
            return put(put(json, "value", disclose.value()), "upTo", disclose.upTo());
        }
        if (step instanceof Step.StillTrue still) {
            ObjectNode json = kind(Kind.STILL_TRUE);
            new TreeSet<>(still.facets()).stream().map(Coded::code).forEach(json.putArray("facets")::add);
            return json;
        }
        if (step instanceof Step.Reopen reopen) {
            return put(kind(Kind.REOPEN), "words", reopen.words());
        }
        if (step instanceof Step.Dispute dispute) {
            return put(put(kind(Kind.DISPUTE), "side", code(dispute.side())), "words", dispute.words());
        }
        if (step instanceof Step.Correct correct) {
            ObjectNode json = put(kind(Kind.CORRECT), "requester", correct.requester());
            put(put(json, "deliveredOn", correct.deliveredOn()), "words", correct.words());
            if (correct.size() != null) {
                json.put("size", correct.size());
            }
            return json.put("notDelivered", correct.notDelivered());
        }
        return kind(step instanceof Step.Deliver ? Kind.DELIVER : Kind.ACCEPT_DONE);
    }

    private static ObjectNode kind(Kind kind) {
        return Json.object().put("kind", kind.code());
    }

    private static ObjectNode because(ObjectNode json, @Nullable String cause, @Nullable String words) {
        return put(put(json, "cause", cause), "words", words);
    }

    private static @Nullable String code(@Nullable Coded constant) {
        return constant == null ? null : constant.code();
    }

    private static ObjectNode put(ObjectNode json, String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            return json.put(name, number);
        }
        return value == null ? json : json.put(name, value.toString());
    }
}
