package dev.kept.web.admin.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.goal.CheckIn;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalWords;
import dev.kept.core.goal.ProjectGoals;
import dev.kept.core.goal.ProjectGoals.GoalForIt;
import dev.kept.core.promise.Side;
import dev.kept.web.Links;
import dev.kept.web.RefusalStatus;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.list.PartnershipPage;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows one goal whole, and takes the word of IT on it. */
public final class GoalAnswerContent implements AdminContent<GoalAnswerContent.GoalAnswerState> {

    private static final String PROJECT = "project";
    private static final String GOAL = "goal";

    private final Texts texts;
    private final ProjectGoals goals;

    /** @param goals looks itself who may speak for IT */
    public GoalAnswerContent(Texts texts, ProjectGoals goals) {
        this.texts = texts;
        this.goals = goals;
    }

    /**
     * What the page holds.
     *
     * @param wrong why the word was not taken; {@code null} when none was refused
     */
    record GoalAnswerState(GoalForIt shown, @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return Links.GOAL_ANSWER;
    }

    @Override
    public String template() {
        return "templates/kept/goal-answer.vm";
    }

    @Override
    public String titleKey() {
        return "kept.goals.answer.title";
    }

    /** Those who administer or lead one project are no administrators. */
    @Override
    public boolean forAdministrators(SentForm asked) {
        return false;
    }

    @Override
    public Map<String, String> notices() {
        return Map.of(
                "confirmed",
                "kept.goals.answer.confirmed",
                "withdrawn",
                "kept.goals.answer.withdrawn",
                "told",
                "kept.goals.answer.told");
    }

    @Override
    public Answer<GoalAnswerState> opened(SentForm address) {
        return goals.goal(address.text(PROJECT), address.text(GOAL).toUpperCase(Locale.ROOT))
                .map(shown -> new GoalAnswerState(shown, null));
    }

    @Override
    public Answer<GoalAnswerState> again(SentForm form, Refusal wrong) {
        return opened(form).map(state -> new GoalAnswerState(state.shown(), wrong));
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.GOAL_ANSWERS, form.text(PROJECT), form.text(GOAL), form.typed("action"));
    }

    /** The book itself takes one word after the other, and only on the wording that was read. */
    @Override
    public AdminReply<GoalAnswerState> done(SentForm form, String userKey) {
        String action = form.typed("action");
        GoalDeed deed = action.equals("confirm")
                ? GoalDeed.CONFIRM_GOAL
                : action.equals("tell") ? GoalDeed.CHECK_IN_GOAL : GoalDeed.WITHDRAW_GOAL;
        String said =
                switch (deed) {
                    case CONFIRM_GOAL -> "&confirmed=";
                    case WITHDRAW_GOAL -> "&withdrawn=";
                    case CHECK_IN_GOAL -> "&told=";
                };
        GoalSaying saying = new GoalSaying(form.text(GOAL), wording(form), deed, null, form.text("words"));
        return goals.say(form.text(PROJECT), saying)
                .fold(
                        shown -> new AdminReply.Done<>("project=" + Links.encode(shown.projectKey()) + "&goal="
                                + Links.encode(shown.key()) + said
                                + Links.encode(shown.details().wording().name())),
                        wrong -> new AdminReply.NotSaved<>(wrong, RefusalStatus.of(wrong.kind())));
    }

    /** What is no number is no wording that anybody can have read. */
    private static int wording(SentForm form) {
        String typed = form.text("wording");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    @Override
    public void draw(GoalAnswerState state, Model model, PageAddress place) {
        GoalForIt shown = state.shown();
        GoalDetails details = shown.details();
        GoalWords words = new GoalWords(texts);
        model.text(PROJECT, shown.projectKey())
                .text(GOAL, shown.key())
                .text("self", place.page())
                .message("name", "kept.goal.name", details.wording().name(), shown.key())
                .texts("lines", words.lines(details))
                .text("state", words.confirmed(details))
                .flag("open", details.open())
                .flag("confirms", details.by(Side.IT) == null)
                .number("wording", details.number())
                .text("back", Links.partnership(place.context(), shown.projectKey()) + PartnershipPage.GOALS)
                .message("backText", "kept.goals.answer.back", shown.projectName());
        CheckIn draft = shown.draft();
        model.flag("tells", draft != null)
                .texts("draft", draft == null ? List.of() : words.draft(draft))
                .text("last", words.told(details))
                .number("longest", CheckIn.LONGEST);
        if (state.wrong() != null) {
            model.text("formError", texts.text(state.wrong()));
        }
    }
}
