package dev.kept.web.admin.rules;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.UnheldTextException;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.figure.Pillar;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Projects;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.core.scoreboard.Targets;
import dev.kept.core.scoreboard.TermsChange;
import dev.kept.web.Links;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much each pillar counts and what is aimed at: in the house, and in projects that want it otherwise. Every change has
 * a reason. Before saving, a real board can be read as it would be.
 */
public final class BoardTermsContent implements AdminContent<BoardTermsContent.TermsState> {

    static final String PATH = "/plugins/servlet/kept/weights";

    static final String PROJECT = "project";
    static final String REASON = "reason";
    /** Whose board is looked at before the house's terms are saved. */
    static final String SHOWN = "shown";

    private static final String ACTION = "action";
    private static final int CHANGES = 20;
    private static final int YEAR = 365;

    private final BoardTermsStore terms;
    private final Projects projects;
    private final Scoreboards boards;
    private final BoardTermsForm drawing;

    /** @param drawing the page as HTML */
    public BoardTermsContent(BoardTermsStore terms, Projects projects, Scoreboards boards, BoardTermsForm drawing) {
        this.terms = terms;
        this.projects = projects;
        this.boards = boards;
        this.drawing = drawing;
    }

    /**
     * What the page shows.
     *
     * @param project whose terms these are; {@code null} for the house
     * @param own whether the project has terms of its own
     * @param inForce what holds now
     * @param typed what the form holds, by the names that {@link BoardTerms#of} reads
     * @param reason why, as typed
     * @param projects all that can be chosen
     * @param others those that have terms of their own, by id
     * @param changes the latest, newest first
     * @param preview a board as it would be; {@code null} where nobody asked
     * @param wrong all that is wrong with what was typed; none when nothing is known to be
     */
    record TermsState(
            @Nullable ProjectRef project,
            boolean own,
            BoardTerms inForce,
            Map<String, String> typed,
            String reason,
            List<ProjectRef> projects,
            Map<Long, BoardTerms> others,
            List<TermsChange> changes,
            @Nullable Scoreboard preview,
            List<Refusal> wrong) {

        TermsState with(Scoreboard board) {
            return new TermsState(project, own, inForce, typed, reason, projects, others, changes, board, wrong);
        }
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String template() {
        return "templates/kept/weights.vm";
    }

    @Override
    public String titleKey() {
        return "kept.weights.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.weights.saved", "inherited", "kept.weights.inherited");
    }

    @Override
    public Answer<TermsState> opened(SentForm address) {
        return scope(address).map(scope -> {
            Map<String, String> typed = typed(inForce(scope));
            return state(scope, typed, "", List.of());
        });
    }

    @Override
    public Answer<TermsState> again(SentForm form, Refusal wrong) {
        Stream<Refusal> unreasoned =
                changes(form) ? reason(form).fold(good -> Stream.<Refusal>empty(), Stream::of) : Stream.empty();
        List<Refusal> all = Stream.concat(BoardTerms.wrong(typed(form)).stream(), unreasoned)
                .toList();
        // Numbers do not matter to a project that goes by the house's from now on.
        boolean inherits = form.typed(ACTION).equals("inherit");
        List<Refusal> told = !inherits && all.contains(wrong) ? all : List.of(wrong);
        return scope(form).map(scope -> state(scope, typed(form), form.typed(REASON), told));
    }

    /** The latest change of the project or the house; empty until somebody changed something. */
    @Override
    public String replaced(SentForm form) {
        return scope(form)
                .fold(
                        scope -> terms.changes(id(scope), 1).stream()
                                .findFirst()
                                .map(change -> change.at() + " " + change.userKey())
                                .orElse(""),
                        unknown -> "");
    }

    @Override
    public boolean changes(SentForm form) {
        return !form.typed(ACTION).equals("preview");
    }

    private String stands(@Nullable Long projectId) {
        return (projectId == null ? terms.house() : terms.inForce(projectId)).toString();
    }

    @Override
    public @Nullable AuditMark audit(SentForm form) {
        return changes(form)
                ? scope(form)
                        .fold(
                                scope -> new AuditMark(AuditAction.WEIGHTS, form.text(PROJECT), stands(id(scope))),
                                unknown -> null)
                : null;
    }

    @Override
    public AdminReply<TermsState> done(SentForm form, String adminKey) {
        if (!changes(form)) {
            return AdminReply.of(preview(form), AdminReply.Shown::new);
        }
        boolean inherits = form.typed(ACTION).equals("inherit");
        Answer<String> saved = scope(form).flatMap(scope -> reason(form)
                .flatMap(why -> inherits && scope.isPresent()
                        ? save(scope, null, why, adminKey)
                        : BoardTerms.of(typed(form)).flatMap(good -> save(scope, good, why, adminKey))));
        return AdminReply.of(
                saved, scope -> new AdminReply.Done<>(scope + (inherits ? "inherited=true" : "saved=true")));
    }

    /** Saves, and gives the part of the address that names the project. */
    private Answer<String> save(Optional<ProjectRef> scope, @Nullable BoardTerms chosen, String why, String adminKey) {
        return UnheldTextException.answer(() -> {
            terms.replace(id(scope), chosen, why, adminKey);
            return Answer.of(scope.map(project -> PROJECT + "=" + Links.encode(project.key()) + "&")
                    .orElse(""));
        });
    }

    private static Answer<String> reason(SentForm form) {
        String why = form.text(REASON);
        if (why.isEmpty()) {
            return Answer.refused(Refusal.invalid(REASON, "kept.weights.error.reason"));
        }
        return why.length() > BoardTermsStore.LONGEST_REASON
                ? Answer.refused(Refusal.invalid(
                        REASON, "kept.weights.error.longReason", Integer.toString(BoardTermsStore.LONGEST_REASON)))
                : Answer.of(why);
    }

    /** A real board under what was typed. Nothing is saved. */
    private Answer<TermsState> preview(SentForm form) {
        return scope(form).flatMap(scope -> BoardTerms.of(typed(form)).flatMap(good -> shown(form, scope)
                .flatMap(project -> boards.scoreboard(project, null, YEAR, good))
                .map(board ->
                        state(scope, typed(form), form.typed(REASON), List.of()).with(board))));
    }

    private Answer<ProjectRef> shown(SentForm form, Optional<ProjectRef> scope) {
        return scope.map(Answer::of).orElseGet(() -> projects.byKey(form.text(SHOWN))
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.invalid(SHOWN, "kept.weights.error.shown"))));
    }

    /** The project that is meant; empty for the house. */
    private Answer<Optional<ProjectRef>> scope(SentForm form) {
        String key = form.text(PROJECT);
        if (key.isEmpty()) {
            return Answer.of(Optional.empty());
        }
        Optional<ProjectRef> project = projects.byKey(key);
        return project.isPresent()
                ? Answer.of(project)
                : Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.project_not_found", key));
    }

    private static @Nullable Long id(Optional<ProjectRef> scope) {
        return scope.map(ProjectRef::id).orElse(null);
    }

    private BoardTerms inForce(Optional<ProjectRef> scope) {
        return scope.map(project -> terms.inForce(project.id())).orElseGet(terms::house);
    }

    private TermsState state(
            Optional<ProjectRef> scope, Map<String, String> typed, String reason, List<Refusal> wrong) {
        Map<Long, BoardTerms> others = terms.own();
        return new TermsState(
                scope.orElse(null),
                scope.filter(project -> others.containsKey(project.id())).isPresent(),
                scope.map(project -> others.get(project.id())).orElseGet(terms::house),
                typed,
                reason,
                projects.all(),
                others,
                terms.changes(id(scope), CHANGES),
                null,
                wrong);
    }

    private static Map<String, String> typed(BoardTerms now) {
        Map<String, String> typed = new HashMap<>();
        for (Pillar pillar : Pillar.values()) {
            typed.put(pillar.code(), Integer.toString(now.weights().of(pillar)));
        }
        typed.put(Targets.RATES, Integer.toString(now.targets().ratesPercent()));
        typed.put(Targets.SURPRISES, Integer.toString(now.targets().surprisesPercent()));
        return typed;
    }

    /** What the form holds, as typed; empty for what did not come. */
    private static Map<String, String> typed(SentForm form) {
        Map<String, String> typed = new HashMap<>();
        for (Pillar pillar : Pillar.values()) {
            typed.put(pillar.code(), form.typed(pillar.code()));
        }
        typed.put(Targets.RATES, form.typed(Targets.RATES));
        typed.put(Targets.SURPRISES, form.typed(Targets.SURPRISES));
        return typed;
    }

    @Override
    public void draw(TermsState state, Model model, PageAddress place) {
        drawing.put(state, model, place);
    }
}
