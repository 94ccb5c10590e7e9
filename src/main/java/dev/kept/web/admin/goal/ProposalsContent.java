package dev.kept.web.admin.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.proposal.GoalProposal;
import dev.kept.core.goal.proposal.ProposalBook;
import dev.kept.core.goal.proposal.ProposalWords;
import dev.kept.core.promise.Side;
import dev.kept.web.Links;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Goals that were proposed, and what an administrator makes of each. */
public final class ProposalsContent implements AdminContent<ProposalsContent.ProposalsState> {

    private static final String ID = "proposal";
    private static final Set<String> FIELDS = Set.of("key", "goal", "reason");
    private static final TextGroup<Side> FROM = TextGroup.of("kept.proposals.from", Side.class);

    private final Texts texts;
    private final ProposalBook book;
    private final GoalStore goals;
    private final ProposalWords words;
    private final PageStyles styles;

    public ProposalsContent(Texts texts, ProposalBook book, GoalStore goals, Clock clock, PageStyles styles) {
        this.texts = texts;
        this.book = book;
        this.goals = goals;
        this.words = new ProposalWords(texts, goals, clock);
        this.styles = styles;
    }

    /**
     * What the page holds.
     *
     * @param about id of the proposal that was not decided; empty for none
     * @param typed what was typed for it, by field
     * @param wrong why it was not; {@code null} when nothing was refused
     */
    record ProposalsState(
            String about,
            Map<String, String> typed,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return Links.PROPOSALS;
    }

    @Override
    public String template() {
        return "templates/kept/goal-proposals.vm";
    }

    @Override
    public String titleKey() {
        return "kept.proposals.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of(
                "taken", "kept.proposals.done.taken_up",
                "merged", "kept.proposals.done.merged",
                "declined", "kept.proposals.done.declined");
    }

    @Override
    public Answer<ProposalsState> opened(SentForm address) {
        return Answer.of(new ProposalsState("", Map.of(), null));
    }

    @Override
    public Answer<ProposalsState> again(SentForm form, Refusal wrong) {
        Map<String, String> typed =
                Map.of("key", form.text("key"), "goal", form.text("goal"), "reason", form.text("reason"));
        return Answer.of(new ProposalsState(form.typed(ID), typed, wrong));
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(
                AuditAction.GOAL_PROPOSALS, form.typed("action"), form.text("key"), form.text("goal"), form.typed(ID));
    }

    @Override
    public AdminReply<ProposalsState> done(SentForm form, String adminKey) {
        String id = form.typed(ID);
        String key = form.text("key").toUpperCase(Locale.ROOT);
        return switch (form.typed("action")) {
            case "take" -> led("taken", book.takeUp(id, key, adminKey));
            case "merge" -> led("merged", book.merge(id, form.text("goal"), adminKey));
            default -> led("declined", book.decline(id, form.text("reason"), adminKey));
        };
    }

    private static AdminReply<ProposalsState> led(String notice, Answer<GoalProposal> answer) {
        return AdminReply.of(
                answer,
                proposal -> new AdminReply.Done<>(
                        notice + "=" + Links.encode(proposal.goal().name())));
    }

    @Override
    public void draw(ProposalsState state, Model model, PageAddress place) {
        styles.require(PageStyles.VIEW);
        List<GoalProposal> waiting = book.waiting();
        List<Goal> open = goals.all().stream().filter(Goal::open).toList();
        List<Model> rows = new ArrayList<>();
        waiting.forEach(one -> rows.add(row(one, rows.size() + 1, state, open)));
        model.models("proposals", rows)
                .flag("any", !waiting.isEmpty())
                .flag("anyGoal", !open.isEmpty())
                .text("back", place.context() + Links.GOALS);
        Refusal wrong = state.wrong();
        if (wrong != null) {
            model.text("formError", texts.text(wrong));
        }
    }

    private Model row(GoalProposal proposal, int place, ProposalsState state, List<Goal> open) {
        boolean about = proposal.id().equals(state.about());
        Map<String, String> typed = about ? state.typed() : Map.of();
        Model row = new Model(texts)
                .text("id", proposal.id())
                .number("place", place)
                .text("name", proposal.goal().name())
                .text("brings", proposal.goal().brings())
                .text(
                        "from",
                        texts.text(FROM.key(proposal.by().side()), proposal.by().from(), words.arrived(proposal)))
                .text("key", typed.getOrDefault("key", ""))
                .text("reason", typed.getOrDefault("reason", ""))
                .message(
                        "takeOf",
                        "kept.contact.of",
                        texts.text("kept.proposals.take_up"),
                        proposal.goal().name())
                .message(
                        "mergeOf",
                        "kept.contact.of",
                        texts.text("kept.proposals.merge"),
                        proposal.goal().name())
                .message(
                        "declineOf",
                        "kept.contact.of",
                        texts.text("kept.proposals.decline"),
                        proposal.goal().name());
        List<Model> choices = new ArrayList<>();
        for (Goal goal : open) {
            choices.add(new Model(texts)
                    .text("value", goal.key())
                    .message("label", "kept.goal.name", goal.name(), goal.key())
                    .flag("chosen", goal.key().equals(typed.get("goal"))));
        }
        row.models("goals", choices);
        Refusal wrong = state.wrong();
        if (about && wrong != null) {
            row.refusal(wrong, FIELDS);
        }
        return row;
    }
}
