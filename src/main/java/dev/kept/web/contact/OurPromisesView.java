package dev.kept.web.contact;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactGroup;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.board.ScoreboardView.Seen;
import dev.kept.web.contact.StepForms.FormPlace;
import dev.kept.web.functionguide.FunctionGuideFrame;
import dev.kept.web.pulse.PulseView;
import dev.kept.web.ranking.RankingView;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a contact sees: promises in groups, what can be answered, and what became of what was answered. */
public final class OurPromisesView {

    private static final String TEMPLATE = "templates/kept/our-promises.vm";

    private static final TextGroup<ContactGroup> GROUPS = TextGroup.of("kept.contact.group", ContactGroup.class);
    private static final TextGroup<StepState> STATES = TextGroup.of("kept.contact.state", StepState.class);

    /** What was taken at once needs no look later. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Texts texts;
    private final Templates templates;

    public OurPromisesView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The page's part for one reader.
     *
     * @param page {@code null} while the ledger does not answer
     * @param steps this reader's
     * @param forms where forms go, or why there are none; {@code null} where nobody looks for any
     * @param seen whose view a document holds; {@code null} on a page
     */
    public Markup html(
            @Nullable ContactPage page,
            List<OutgoingStep> steps,
            Medium medium,
            @Nullable Answer<FormPlace> forms,
            @Nullable Seen seen,
            Instant now) {
        @Nullable FormPlace place = forms == null ? null : forms.fold(where -> where, (Refusal closed) -> null);
        Model model = new Model(texts)
                .markup("boardLook", medium.attribute("board"))
                .text("anchor", StepForms.ANCHOR)
                .flag("page", medium.page())
                .flag("answering", page != null)
                .flag("forms", place != null)
                .models("notices", notices(page, steps, place, now));
        if (place != null) {
            FormModels.put(model, place);
            model.text("orderUrl", place.beside(RankingView.PATH))
                    .text("surveyUrl", place.beside(PulseView.PATH))
                    .text("guidesUrl", place.beside(FunctionGuideFrame.PATH));
        }
        if (forms instanceof Answer.Refused<FormPlace> closed) {
            model.text("closed", texts.text(closed.refusal()));
        }
        if (page != null && place != null) {
            model.models(
                    "together",
                    page.functions().stream().map(one -> together(one, place)).toList());
        }
        if (page != null) {
            new RequestModels(texts, place, steps).put(model, page.desk());
            model.message("functions", "kept.contact.functions", String.join(", ", page.functions()))
                    .flag("any", !page.promises().isEmpty())
                    .flag("order", page.order())
                    .flag("more", page.more())
                    .models("groups", groups(page, new PromiseModels(texts, place, steps)))
                    .models("goals", goals(page, new GoalModels(texts, place, steps)))
                    .flag("anyGoal", !page.goals().isEmpty());
        }
        if (seen != null) {
            model.message("seen", "kept.contact.seen", seen.by(), new LocalFormat(texts).day(seen.on()));
        }
        return templates.render(TEMPLATE, model);
    }

    private Model together(String function, FormPlace place) {
        return new Model(texts)
                .text("url", place.beside(Links.WORKING_TOGETHER) + "?function=" + Links.encode(function))
                .message("title", "kept.liaison.of", function);
    }

    private List<Model> groups(ContactPage page, PromiseModels promises) {
        List<Model> groups = new ArrayList<>();
        for (ContactGroup group : ContactGroup.values()) {
            List<Model> members = page.promises().stream()
                    .filter(one -> one.group() == group)
                    .map(promises::model)
                    .toList();
            if (!members.isEmpty()) {
                groups.add(new Model(texts).message("title", GROUPS.key(group)).models("promises", members));
            }
        }
        return groups;
    }

    private static List<Model> goals(ContactPage page, GoalModels goals) {
        return page.goals().stream().map(goals::model).toList();
    }

    /** What became of steps. A refusal stands beside its form, as long as the form is there. */
    private List<Model> notices(
            @Nullable ContactPage page, List<OutgoingStep> steps, @Nullable FormPlace place, Instant now) {
        return steps.stream()
                .filter(step -> step.state() != StepState.TAKEN
                        || step.waited()
                        || step.at().plus(FRESH).isAfter(now))
                .filter(step -> place == null || page == null || !besideForm(page, step))
                .filter(step -> !(step.typed() instanceof TypedRanking))
                .map(this::notice)
                .toList();
    }

    private static boolean besideForm(ContactPage page, OutgoingStep step) {
        return step.state() == StepState.REFUSED
                && (RequestModels.besideForm(page.desk(), step) || offered(page, step));
    }

    private static boolean offered(ContactPage page, OutgoingStep step) {
        return page.promises().stream().anyMatch(promise -> PromiseModels.offers(promise, step));
    }

    private Model notice(OutgoingStep step) {
        TypedStep typed = step.step();
        Model model = new Model(texts)
                .message("state", STATES.key(step.state()))
                .text("look", look(step.state()))
                .text("title", step.title())
                .text(
                        "label",
                        typed == null
                                ? GoalModels.label(step, texts) + RequestModels.label(step, texts)
                                : texts.text(PromiseModels.LABELS.key(typed.kind())))
                .text("words", typed == null ? "" : typed.words())
                .flag("dismissible", step.state() != StepState.ON_ITS_WAY)
                .text("stepId", step.id());
        if (step.sentence() != null) {
            model.text("sentence", step.sentence());
        }
        return model;
    }

    private static String look(StepState state) {
        return switch (state) {
            case ON_ITS_WAY -> "info";
            case TAKEN -> "success";
            case REFUSED -> "warning";
        };
    }
}
