package dev.kept.web.admin.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.proposal.GoalProposal;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import dev.kept.core.goal.proposal.ProjectProposals;
import dev.kept.core.goal.proposal.ProjectProposals.ProposalPage;
import dev.kept.core.goal.proposal.ProposalWords;
import dev.kept.web.Links;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.list.PartnershipPage;
import dev.kept.web.template.Model;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes goals that people of a project propose for IT, and tells them what became of those. */
public final class ProposeGoalContent implements AdminContent<ProposeGoalContent.ProposeState> {

    private static final String PROJECT = "project";
    private static final Set<String> FIELDS = Set.of("name", "brings");

    private final Texts texts;
    private final ProjectProposals proposals;
    private final ProposalWords words;

    /** @param proposals looks itself who may propose for IT */
    public ProposeGoalContent(Texts texts, ProjectProposals proposals, GoalStore goals, Clock clock) {
        this.texts = texts;
        this.proposals = proposals;
        this.words = new ProposalWords(texts, goals, clock);
    }

    /**
     * What the page holds.
     *
     * @param typed what the form holds
     * @param stepId by which what is sent twice is known
     * @param wrong why the proposal was not taken; {@code null} when none was refused
     */
    record ProposeState(
            ProposalPage shown,
            ProposedGoal typed,
            String stepId,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return Links.PROPOSE_GOAL;
    }

    @Override
    public String template() {
        return "templates/kept/propose-goal.vm";
    }

    @Override
    public String titleKey() {
        return "kept.proposals.propose";
    }

    /** Those who administer or lead one project are no administrators. */
    @Override
    public boolean forAdministrators(SentForm asked) {
        return false;
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("proposed", "kept.proposals.proposed");
    }

    @Override
    public Answer<ProposeState> opened(SentForm address) {
        return proposals
                .page(address.text(PROJECT))
                .map(shown -> new ProposeState(
                        shown, new ProposedGoal("", ""), UUID.randomUUID().toString(), null));
    }

    @Override
    public Answer<ProposeState> again(SentForm form, Refusal wrong) {
        return opened(form).map(state -> new ProposeState(state.shown(), typed(form), form.typed("stepId"), wrong));
    }

    private static ProposedGoal typed(SentForm form) {
        return new ProposedGoal(form.text("name"), form.text("brings"));
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.GOAL_PROPOSALS, form.text(PROJECT), form.text("name"));
    }

    /** The id of the form is that of the proposal, so a second click proposes nothing more. */
    @Override
    public AdminReply<ProposeState> done(SentForm form, String userKey) {
        String project = form.text(PROJECT);
        return AdminReply.of(
                proposals.propose(project, form.typed("stepId"), typed(form)),
                proposal -> new AdminReply.Done<>("project=" + Links.encode(project) + "&proposed="
                        + Links.encode(proposal.goal().name())));
    }

    @Override
    public void draw(ProposeState state, Model model, PageAddress place) {
        ProposalPage shown = state.shown();
        model.text(PROJECT, shown.projectKey())
                .text("self", place.page())
                .text("stepId", state.stepId())
                .text("name", state.typed().name())
                .text("brings", state.typed().brings())
                .message("bringsHint", "kept.goals.brings.hint")
                .number("longestName", Goal.LONGEST_NAME)
                .number("longestText", GoalWording.LONGEST_TEXT)
                .text("back", Links.partnership(place.context(), shown.projectKey()) + PartnershipPage.GOALS)
                .message("backText", "kept.goals.answer.back", shown.projectName())
                .models("proposals", shown.proposals().stream().map(this::row).toList())
                .flag("any", !shown.proposals().isEmpty());
        if (state.wrong() != null) {
            model.refusal(state.wrong(), FIELDS);
        }
    }

    private Model row(GoalProposal proposal) {
        GoalProposal.ProposalEnd end = proposal.end();
        return new Model(texts)
                .text("name", proposal.goal().name())
                .text("brings", proposal.goal().brings())
                .text("state", words.state(proposal))
                .text("words", end == null || end.words() == null ? "" : end.words());
    }
}
