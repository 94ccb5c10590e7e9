package dev.kept.web.contact;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactGoal;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.goal.CheckIn;
import dev.kept.core.goal.GoalDeed;
import dev.kept.web.contact.StepForms.FormPlace;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.UUID;

/** Goals and what can be said to them, for the template. For one reader and one look. */
final class GoalModels {

    private static final TextGroup<GoalDeed> LABELS = TextGroup.of("kept.contact.button", GoalDeed.class);

    private final Texts texts;
    private final @Nullable FormPlace place;
    private final List<OutgoingStep> steps;

    GoalModels(Texts texts, @Nullable FormPlace place, List<OutgoingStep> steps) {
        this.texts = texts;
        this.place = place;
        this.steps = steps;
    }

    /** What a word on a goal is called where its button is not there to say it; empty for a step of a promise. */
    static String label(OutgoingStep step, Texts texts) {
        GoalDeed deed = step.goalDeed();
        return deed == null ? "" : texts.text(LABELS.key(deed));
    }

    /** An id of its own for each form: pressed twice it is one word. */
    Model model(ContactGoal goal) {
        GoalDeed deed = goal.deed();
        boolean waits = steps.stream()
                .anyMatch(step ->
                        step.state() == StepState.ON_ITS_WAY && step.promise().equals(goal.key()));
        String label = deed == null ? "" : texts.text(LABELS.key(deed));
        return new Model(texts)
                .text("key", goal.key())
                .text("name", goal.name())
                .texts("lines", goal.lines())
                .text("state", goal.state())
                .flag("waits", waits)
                .flag("offered", deed != null && place != null && !waits)
                .flag("confirms", deed == GoalDeed.CONFIRM_GOAL)
                .text("deed", deed == null ? "" : deed.code())
                .text("label", label)
                .message("of", "kept.contact.of", label, goal.name())
                .text("consequence", goal.consequence())
                .texts("draft", goal.draft())
                .flag("tells", !goal.draft().isEmpty() && place != null && !waits)
                .text("tell", GoalDeed.CHECK_IN_GOAL.code())
                .message("tellOf", "kept.contact.of", texts.text(LABELS.key(GoalDeed.CHECK_IN_GOAL)), goal.name())
                .text("tellId", UUID.randomUUID().toString().replace("-", ""))
                .number("longest", CheckIn.LONGEST)
                .number("wording", goal.wording())
                .text("stepId", UUID.randomUUID().toString().replace("-", ""));
    }
}
