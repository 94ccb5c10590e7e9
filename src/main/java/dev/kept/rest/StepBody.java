package dev.kept.rest;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.core.promise.Disclosure;
import dev.kept.core.promise.Facet;
import dev.kept.core.promise.Side;
import dev.kept.link.StepJson;
import java.io.InputStream;
import java.util.Set;

/** Reads a step from the body of a request. What is wrong is noted in the checks; a member of another kind is ignored. */
public final class StepBody {

    private static final Set<String> MEMBERS = Set.of(
            "kind",
            "date",
            "requesterAgreed",
            "cause",
            "words",
            "confidence",
            "facet",
            "form",
            "value",
            "upTo",
            "facets",
            "side",
            "requester",
            "size",
            "deliveredOn",
            "notDelivered");

    private final Body body;

    private StepBody(Body body) {
        this.body = body;
    }

    /** The step; {@code null} when the body names none, which is noted. */
    public static @Nullable Step read(InputStream stream, Checks checks) {
        Body body = Body.read(stream, checks, MEMBERS);
        StepJson.@Nullable Kind kind = body.requiredChoice("kind", StepJson.Kind.class);
        return kind == null ? null : new StepBody(body).step(kind);
    }

    private Step step(StepJson.Kind kind) {
        return switch (kind) {
            case ACCEPT -> new Step.Accept(body.wholeOrNull("confidence"));
            case DECLINE -> new Step.Decline(words());
            case COUNTER -> new Step.Counter(body.day("date"), words());
            case CHANGE_DATE -> new Step.ChangeDate(body.day("date"), agreed(), cause(), words());
            case WARN -> new Step.Warn(cause(), words());
            case DISCLOSE ->
                new Step.Disclose(
                        body.requiredChoice("facet", Facet.class),
                        body.requiredChoice("form", Disclosure.Form.class),
                        body.textOrNull("value"),
                        body.textOrNull("upTo"));
            case STILL_TRUE -> new Step.StillTrue(body.choices("facets", Facet.class));
            case DELIVER -> new Step.Deliver();
            case ACCEPT_DONE -> new Step.AcceptDone();
            case REOPEN -> new Step.Reopen(words());
            case WITHDRAW -> new Step.Withdraw(agreed(), cause(), words());
            case DISPUTE -> new Step.Dispute(body.requiredChoice("side", Side.class), words());
            case CORRECT ->
                new Step.Correct(
                        body.textOrNull("requester"),
                        body.numberOrNull("size"),
                        body.dayOrNull("deliveredOn"),
                        body.flag("notDelivered", false),
                        words());
            case EXPLAIN -> new Step.Explain(body.textOrNull("cause"), words());
        };
    }

    private boolean agreed() {
        return body.flag("requesterAgreed", false);
    }

    private @Nullable String cause() {
        return body.textOrNull("cause");
    }

    private @Nullable String words() {
        return body.lines("words");
    }
}
