package dev.kept.web.admin.project;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.request.Intake;
import dev.kept.core.request.ProjectDesk;
import dev.kept.core.request.ProjectDesk.IntakeChoice;
import dev.kept.web.Links;
import dev.kept.web.RefusalStatus;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.list.PartnershipPage;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles from which functions a project accepts requests, and which type of issue they become. */
public final class IntakeContent implements AdminContent<IntakeContent.IntakeState> {

    private static final String PROJECT = "project";
    private static final String FUNCTION = "function";
    private static final String TYPE = "type";

    private final Texts texts;
    private final ProjectDesk desk;

    /** @param desk looks itself who administers which project */
    public IntakeContent(Texts texts, ProjectDesk desk) {
        this.texts = texts;
        this.desk = desk;
    }

    /**
     * What the page holds.
     *
     * @param functions that are ticked
     * @param type id of the issue type that is chosen
     * @param wrong what is wrong with the form; {@code null} when nothing is
     */
    record IntakeState(
            IntakeChoice choice,
            List<String> functions,
            String type,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return Links.INTAKE;
    }

    @Override
    public String template() {
        return "templates/kept/intake.vm";
    }

    @Override
    public String titleKey() {
        return "kept.intake.title";
    }

    /** Those who administer one project are no administrators. */
    @Override
    public boolean forAdministrators(SentForm asked) {
        return false;
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.intake.saved");
    }

    @Override
    public Answer<IntakeState> opened(SentForm address) {
        return desk.intake(address.text(PROJECT)).map(choice -> {
            Intake now = choice.now();
            return new IntakeState(
                    choice, now == null ? List.of() : now.functions(), now == null ? "" : now.issueType(), null);
        });
    }

    @Override
    public Answer<IntakeState> again(SentForm form, Refusal wrong) {
        return desk.intake(form.text(PROJECT))
                .map(choice -> new IntakeState(choice, form.ticked(FUNCTION), form.text(TYPE), wrong));
    }

    /** What is set now: two who administer a project do not overwrite each other unseen. */
    @Override
    public String replaced(SentForm form) {
        return desk.intake(form.text(PROJECT))
                .fold(choice -> choice.now() == null ? "" : choice.now().toString(), refusal -> "");
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        return new AuditMark(AuditAction.INTAKES, form.text(PROJECT), replaced(form));
    }

    @Override
    public AdminReply<IntakeState> done(SentForm form, String userKey) {
        return desk.save(form.text(PROJECT), form.ticked(FUNCTION), form.text(TYPE))
                .fold(
                        choice -> new AdminReply.Done<>("project=" + Links.encode(choice.projectKey()) + "&saved="
                                + Links.encode(choice.projectKey())),
                        wrong -> new AdminReply.NotSaved<>(wrong, RefusalStatus.of(wrong.kind())));
    }

    @Override
    public void draw(IntakeState state, Model model, PageAddress place) {
        IntakeChoice choice = state.choice();
        model.text(PROJECT, choice.projectKey())
                .text("self", place.page())
                .message("intro", "kept.intake.intro", choice.projectName())
                .text("back", Links.partnership(place.context(), choice.projectKey()) + PartnershipPage.REQUESTS)
                .message("backText", "kept.requests.back", choice.projectName())
                .flag("anyFunction", !choice.functions().isEmpty())
                .models(
                        "functions",
                        choice.functions().stream()
                                .map(name -> new Model(texts)
                                        .text("name", name)
                                        .number("number", choice.functions().indexOf(name))
                                        .flag("chosen", state.functions().contains(name)))
                                .toList())
                .models(
                        "types",
                        choice.types().stream()
                                .map(type -> new Model(texts)
                                        .text("id", type.id())
                                        .text("name", type.name())
                                        .flag("chosen", type.id().equals(state.type())))
                                .toList());
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(TYPE));
        }
    }
}
