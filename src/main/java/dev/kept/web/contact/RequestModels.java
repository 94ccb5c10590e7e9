package dev.kept.web.contact;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.AskedPlace;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.contact.OutgoingStep.TypedAsking;
import dev.kept.core.contact.OutgoingStep.TypedTakeBack;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.RequestDesk;
import dev.kept.core.request.RequestDesk.RequestPlace;
import dev.kept.core.request.ShownRequest;
import dev.kept.web.LocalFormat;
import dev.kept.web.contact.StepForms.FormPlace;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.UUID;

/** What can be asked for, and what became of what was asked, for the template. For one reader and one look. */
final class RequestModels {

    /** What a form is that asks for something. */
    static final String ASK = "ask_for";

    /** What a form is that takes it back. */
    static final String TAKE_BACK = "take_back_request";

    /** In the place of a promise's id, for what is not there yet. */
    private static final String NEW = "new-request";

    /** Between a project's key, which holds none, and a function's name. */
    private static final String BETWEEN = ":";

    private final Texts texts;
    private final LocalFormat format;
    private final @Nullable FormPlace place;
    private final List<OutgoingStep> steps;

    RequestModels(Texts texts, @Nullable FormPlace place, List<OutgoingStep> steps) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
        this.place = place;
        this.steps = steps;
    }

    /** What was typed, as it is kept; a choice that is none is judged where requests are. */
    static TypedAsking asking(String chosen, String need, @Nullable String reason, String day) {
        String[] parts = chosen.split(BETWEEN, 2);
        return new TypedAsking(new AskedPlace(parts[0], parts.length == 1 ? "" : parts[1]), need.strip(), reason, day);
    }

    /** What is asked for with the step, where its button is not there to say it; empty for any other step. */
    static String label(OutgoingStep step, Texts texts) {
        if (step.typed() instanceof TypedTakeBack) {
            return texts.text("kept.requests.take_back");
        }
        return step.typed() instanceof TypedAsking ? texts.text("kept.requests.ask") : "";
    }

    /** Whether it is shown beside the form that it came from. */
    static boolean besideForm(RequestDesk desk, OutgoingStep step) {
        return step.typed() instanceof TypedAsking && !desk.places().isEmpty();
    }

    void put(Model model, RequestDesk desk) {
        model.flag("asking", place != null && !desk.places().isEmpty())
                .flag("anyRequest", !desk.requests().isEmpty())
                .flag("requests", !desk.requests().isEmpty() || !desk.places().isEmpty())
                .models("requested", desk.requests().stream().map(this::request).toList())
                .model("form", form(desk));
    }

    private Model request(ShownRequest request) {
        boolean waits = steps.stream()
                .anyMatch(step ->
                        step.state() == StepState.ON_ITS_WAY && step.promise().equals(request.id()));
        return new Model(texts)
                .text("id", request.id())
                .text("need", request.need())
                .message(
                        "about",
                        "kept.requests.about",
                        request.function(),
                        request.project(),
                        format.day(request.day()))
                .text("reason", request.reason())
                .text("state", request.state())
                .text("words", request.words())
                .flag("waits", waits)
                .flag("open", request.open() && place != null && !waits)
                .text("kind", TAKE_BACK)
                .message("of", "kept.contact.of", texts.text("kept.requests.take_back"), request.need())
                .text("stepId", id());
    }

    /** Empty, or with what was refused. */
    private Model form(RequestDesk desk) {
        OutgoingStep refused = steps.stream()
                .filter(step -> step.state() == StepState.REFUSED && step.typed() instanceof TypedAsking)
                .findFirst()
                .orElse(null);
        TypedAsking typed = refused != null && refused.typed() instanceof TypedAsking asking ? asking : null;
        boolean several =
                desk.places().stream().map(RequestPlace::function).distinct().count() > 1;
        Model model = new Model(texts)
                .text("kind", ASK)
                .text("promise", NEW)
                .text("stepId", id())
                .flag("open", typed != null)
                .text("need", typed == null ? "" : typed.need())
                .text("reason", typed == null ? "" : typed.reason())
                .text("day", typed == null ? "" : typed.day())
                .number("longestNeed", BusinessRequest.LONGEST_NEED)
                .number("longestReason", CommitmentTerms.LONGEST_WORDS)
                .models(
                        "places",
                        desk.places().stream()
                                .map(one -> choice(one, several, typed))
                                .toList());
        if (refused != null) {
            model.text("error", refused.sentence());
        }
        return model;
    }

    private Model choice(RequestPlace one, boolean several, @Nullable TypedAsking typed) {
        boolean chosen = typed != null
                && typed.place().project().equals(one.project())
                && typed.place().function().equals(one.function());
        return new Model(texts)
                .text("value", one.project() + BETWEEN + one.function())
                .text("label", several ? texts.text("kept.contact.of", one.function(), one.name()) : one.name())
                .flag("chosen", chosen);
    }

    /** An id of its own for each form: pressed twice it is one request. */
    private static String id() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
