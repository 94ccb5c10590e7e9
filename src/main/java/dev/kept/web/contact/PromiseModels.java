package dev.kept.web.contact;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.contact.ContactPromise;
import dev.kept.core.contact.ContactPromise.ContactOffer;
import dev.kept.core.contact.ContactPromise.ContactQuestion;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import dev.kept.core.conversation.MissCost;
import dev.kept.web.CostWords;
import dev.kept.web.LocalFormat;
import dev.kept.web.contact.StepForms.FormPlace;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Promises and their forms for the template. For one reader and one look. */
final class PromiseModels {

    private static final List<StepKind> KNOWN = List.of(
            StepKind.ACCEPT,
            StepKind.DECLINE,
            StepKind.COUNTER,
            StepKind.ACCEPT_DONE,
            StepKind.REOPEN,
            StepKind.NOT_MEANT,
            StepKind.OBJECT,
            StepKind.READ,
            StepKind.TELL_COST,
            StepKind.THANK);

    /** What a step is called where its button is not there to say it. */
    static final TextGroup<StepKind> LABELS =
            TextGroup.of("kept.contact.button", StepKind.class).only(KNOWN);

    private static final TextGroup<StepKind> WORDS = TextGroup.of("kept.contact.words", StepKind.class)
            .only(List.of(
                    StepKind.DECLINE,
                    StepKind.COUNTER,
                    StepKind.REOPEN,
                    StepKind.NOT_MEANT,
                    StepKind.OBJECT,
                    StepKind.THANK));

    /** Of these the ledger takes none without words, or nobody would know what to do about it. */
    private static final Set<StepKind> REASONED = Set.of(StepKind.REOPEN, StepKind.NOT_MEANT);

    private final Texts texts;
    private final LocalFormat format;
    private final @Nullable FormPlace place;
    private final List<OutgoingStep> steps;

    PromiseModels(Texts texts, @Nullable FormPlace place, List<OutgoingStep> steps) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
        this.place = place;
        this.steps = steps;
    }

    Model model(ContactPromise promise) {
        boolean waits = steps.stream()
                .anyMatch(step ->
                        step.state() == StepState.ON_ITS_WAY && step.promise().equals(promise.id()));
        return new Model(texts)
                .text("key", promise.issueKey())
                .text("title", promise.title())
                .text("function", promise.function())
                .text("sentence", promise.sentence())
                .flag("waits", waits)
                .models(
                        "questions",
                        promise.questions().stream()
                                .map(question -> question(promise, question, waits))
                                .toList())
                .models(
                        "history",
                        promise.history().stream()
                                .map(moment -> new Model(texts)
                                        .text("day", format.shortDay(moment.day()))
                                        .text("sentence", moment.sentence())
                                        .text("words", moment.words()))
                                .toList());
    }

    private Model question(ContactPromise promise, ContactQuestion question, boolean waits) {
        List<Model> offers = new ArrayList<>();
        for (ContactOffer offer : question.offers()) {
            if (place != null && !waits && KNOWN.contains(offer.kind())) {
                offers.add(offer(promise, offer));
            }
        }
        return new Model(texts)
                .text("sentence", question.sentence())
                .text("words", question.words())
                .models("offers", offers);
    }

    /** An id of its own for each form: pressed twice it is one step. */
    private Model offer(ContactPromise promise, ContactOffer offer) {
        StepKind kind = offer.kind();
        OutgoingStep refused = steps.stream()
                .filter(step -> step.state() == StepState.REFUSED && meant(step, promise, offer))
                .findFirst()
                .orElse(null);
        boolean dated = kind.needed().contains(StepInput.DATE);
        boolean worded =
                kind.optional().contains(StepInput.WORDS) || kind.needed().contains(StepInput.WORDS);
        Model model = new Model(texts)
                .text("kind", kind.code())
                .text("promise", promise.id())
                .number("asked", promise.asked())
                .text("event", offer.event() == null ? "" : offer.event().toString())
                .text("title", promise.title())
                .text("label", offer.label())
                .message("of", "kept.contact.of", offer.label(), promise.title())
                .text("consequence", offer.consequence())
                .text("stepId", UUID.randomUUID().toString().replace("-", ""))
                .flag("folded", dated || worded)
                .flag("open", refused != null)
                .flag("primary", kind == StepKind.ACCEPT || kind == StepKind.ACCEPT_DONE)
                .flag("dated", dated)
                .flag("worded", worded)
                .flag("reasoned", REASONED.contains(kind))
                .flag("choose", kind.needed().contains(StepInput.COST))
                .models("choices", choices(kind))
                .number("longest", StepInput.WORDS.longest());
        if (worded) {
            model.message("wordsLabel", WORDS.key(kind));
        }
        TypedStep typed = refused == null ? null : refused.step();
        if (typed != null) {
            model.text("error", refused.sentence())
                    .text("refusedId", refused.id())
                    .text("date", typed.date())
                    .text("words", typed.words());
        }
        return model;
    }

    /** One button for each thing to choose from, so that choosing it is all there is to do; none for other steps. */
    private List<Model> choices(StepKind kind) {
        if (!kind.needed().contains(StepInput.COST)) {
            return List.of();
        }
        return Arrays.stream(MissCost.values())
                .map(cost -> new Model(texts).text("code", cost.code()).message("label", CostWords.COSTS.key(cost)))
                .toList();
    }

    /** Whether the step's form is among those of the promise. */
    static boolean offers(ContactPromise promise, OutgoingStep step) {
        return promise.questions().stream()
                .flatMap(question -> question.offers().stream())
                .anyMatch(offer -> meant(step, promise, offer));
    }

    private static boolean meant(OutgoingStep step, ContactPromise promise, ContactOffer offer) {
        TypedStep typed = step.step();
        return typed != null
                && step.promise().equals(promise.id())
                && typed.kind() == offer.kind()
                && Objects.equals(typed.event(), offer.event());
    }
}
