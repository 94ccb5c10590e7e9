package dev.kept.web.admin.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalWords;
import dev.kept.core.goal.table.GoalColumn;
import dev.kept.core.goal.table.GoalTables;
import dev.kept.core.goal.table.TablePlan;
import dev.kept.core.goal.table.TablePlan.ChangeKind;
import dev.kept.core.goal.table.TablePlan.GoalChange;
import dev.kept.core.goal.table.TablePlan.RowFault;
import dev.kept.csv.CsvReader;
import dev.kept.csv.GoalCsv;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All shared goals as one table: taken out, looked at against what holds here, and taken in as a whole. */
public final class GoalTableContent implements AdminContent<GoalTableContent.GoalTableState> {

    private static final String TABLE = "table";

    private static final TextGroup<ChangeKind> KINDS = TextGroup.of("kept.goals.table.change", ChangeKind.class);

    private final Texts texts;
    private final GoalTables goals;
    private final PageStyles styles;

    public GoalTableContent(Texts texts, GoalTables goals, PageStyles styles) {
        this.texts = texts;
        this.goals = goals;
        this.styles = styles;
    }

    /**
     * What the page holds.
     *
     * @param table as pasted
     * @param plan what it would change; {@code null} when nobody looked
     * @param wrong why nothing was done; {@code null} when nothing is known to be wrong
     */
    record GoalTableState(
            String table,
            @Nullable TablePlan plan,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return Links.GOAL_TABLE;
    }

    @Override
    public String template() {
        return "templates/kept/goal-table.vm";
    }

    @Override
    public String titleKey() {
        return "kept.goals.table.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.goals.table.saved");
    }

    @Override
    public Answer<GoalTableState> opened(SentForm address) {
        return goals.now().map(now -> new GoalTableState("", null, null));
    }

    @Override
    public Answer<GoalTableState> again(SentForm form, Refusal wrong) {
        return opened(form).map(state -> new GoalTableState(form.typed(TABLE), null, wrong));
    }

    @Override
    public @Nullable AuditMark audit(SentForm form) {
        return switch (form.text("action")) {
            case "take" ->
                new AuditMark(AuditAction.GOALS, "goals.csv", goals.now().fold(List::toString, refused -> ""));
            case "download" -> AuditMark.of(AuditAction.EXPORT, "goals.csv");
            default -> null;
        };
    }

    @Override
    public AdminReply<GoalTableState> done(SentForm form, String adminKey) {
        return switch (form.text("action")) {
            case "download" ->
                AdminReply.of(goals.now(), now -> new AdminReply.File<>(response -> download(now, response)));
            case "take" ->
                AdminReply.of(
                        CsvReader.read(form.typed(TABLE)).flatMap(goals::take),
                        plan -> plan.saved()
                                ? new AdminReply.Done<>(
                                        "saved=" + plan.changes().size())
                                : new AdminReply.Shown<>(new GoalTableState(form.typed(TABLE), plan, null)));
            default ->
                AdminReply.of(
                        CsvReader.read(form.typed(TABLE)).flatMap(goals::plan),
                        plan -> new AdminReply.Shown<>(new GoalTableState(form.typed(TABLE), plan, null)));
        };
    }

    private static void download(List<Goal> goals, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"goals.csv\"");
        response.getOutputStream().write(GoalCsv.of(goals).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void draw(GoalTableState state, Model model, PageAddress place) {
        styles.require(PageStyles.VIEW);
        model.text(TABLE, state.table())
                .text("back", place.context() + Links.GOALS)
                .text(
                        "columns",
                        Arrays.stream(GoalColumn.values()).map(GoalColumn::head).collect(Collectors.joining(", ")));
        TablePlan plan = state.plan();
        if (plan != null) {
            put(model, plan);
        }
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(TABLE));
        }
    }

    private void put(Model model, TablePlan plan) {
        LocalFormat format = new LocalFormat(texts);
        List<Model> changes = plan.changes().stream().map(this::row).toList();
        List<Model> wrong = plan.wrong().stream().map(this::row).toList();
        model.models("changes", changes)
                .flag("anyChange", !changes.isEmpty())
                .models("wrongs", wrong)
                .flag("anyWrong", !wrong.isEmpty())
                .flag("same", changes.isEmpty() && wrong.isEmpty())
                .message("changesTitle", "kept.goals.table.changes", format.count(changes.size()))
                .message("asked", "kept.goals.table.asked", format.count(plan.asked()))
                .message("sameCount", "kept.goals.table.same_count", format.count(plan.same()));
    }

    private Model row(GoalChange change) {
        String parts = change.ordered().stream()
                .map(part -> texts.text(GoalWords.PARTS.key(part)))
                .collect(Collectors.joining(", "));
        return new Model(texts)
                .number("line", change.line())
                .message(
                        "goal",
                        "kept.goal.name",
                        change.goal().name(),
                        change.goal().key())
                .text("what", texts.text(KINDS.key(change.kind())))
                .text("parts", parts)
                .text("asks", texts.text(change.asks() ? "kept.goals.table.yes" : "kept.goals.table.no"));
    }

    private Model row(RowFault wrong) {
        Model row = new Model(texts).text("sentence", texts.text(wrong.why()));
        String line = Integer.toString(wrong.line());
        return wrong.column().isEmpty()
                ? row.message("place", "kept.goals.table.line", line)
                : row.message("place", "kept.goals.table.cell", line, wrong.column());
    }
}
