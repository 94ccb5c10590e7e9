package dev.kept.web.admin.project;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.UnheldTextException;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.ProjectPublishing;
import dev.kept.core.publishing.ProjectPublishing.PublishingView;
import dev.kept.core.publishing.Publication;
import dev.kept.core.publishing.PublicationChange;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.RefusalStatus;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.LastChange;
import dev.kept.web.admin.SentForm;
import dev.kept.web.board.PublishedBoardView;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Publishes a project's figures for readers without an account, shows them as those see them, and takes them back. */
public final class PublishingContent implements AdminContent<PublishingContent.PublishingState> {

    private static final String PROJECT = "project";
    private static final String GROUPS = "groups";
    private static final String TO = "to";
    private static final String EVERYBODY = "everybody";

    private final Texts texts;
    private final ProjectPublishing publishing;
    private final PublishedBoardView board;
    private final LastChange lastChange;
    private final Zones zones;

    /** @param publishing looks itself who may publish which project */
    public PublishingContent(
            Texts texts, ProjectPublishing publishing, PublishedBoardView board, LastChange lastChange, Zones zones) {
        this.texts = texts;
        this.publishing = publishing;
        this.board = board;
        this.lastChange = lastChange;
        this.zones = zones;
    }

    /**
     * What the page holds.
     *
     * @param everybody what is chosen in the form
     * @param groups what is typed in it
     * @param wrong what is wrong with it; {@code null} when nothing is
     */
    record PublishingState(
            PublishingView view,
            boolean everybody,
            String groups,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return Links.PUBLISHING;
    }

    @Override
    public String template() {
        return "templates/kept/publishing.vm";
    }

    @Override
    public String titleKey() {
        return "kept.publishing.title";
    }

    /** Those who administer one project are no administrators. */
    @Override
    public boolean forAdministrators(SentForm asked) {
        return false;
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("published", "kept.publishing.published", "revoked", "kept.publishing.revoked");
    }

    @Override
    public Answer<PublishingState> opened(SentForm address) {
        return publishing.view(address.text(PROJECT)).map(view -> {
            Publication now = view.now();
            Audience audience = now == null ? Audience.EVERYBODY : now.audience();
            return new PublishingState(view, audience.everybody(), String.join("\n", audience.groups()), null);
        });
    }

    @Override
    public Answer<PublishingState> again(SentForm form, Refusal wrong) {
        return publishing
                .view(form.text(PROJECT))
                .map(view -> new PublishingState(view, toEverybody(form), form.typed(GROUPS), wrong));
    }

    /** What is published now: who publishes to others what somebody just took back should know. */
    @Override
    public String replaced(SentForm form) {
        return publishing
                .view(form.text(PROJECT))
                .fold(view -> view.now() == null ? "" : view.now().toString(), refusal -> "");
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        return new AuditMark(AuditAction.PUBLISHING, form.text(PROJECT), replaced(form));
    }

    @Override
    public AdminReply<PublishingState> done(SentForm form, String userKey) {
        String key = form.text(PROJECT);
        boolean revokes = form.typed("action").equals("revoke");
        Answer<PublishingView> done = revokes
                ? publishing.revoke(key)
                : audience(form)
                        .flatMap(audience -> UnheldTextException.answer(() -> publishing.publish(key, audience)));
        return done.fold(
                view -> new AdminReply.Done<>(
                        "project=" + Links.encode(view.key()) + (revokes ? "&revoked=true" : "&published=true")),
                wrong -> new AdminReply.NotSaved<>(wrong, RefusalStatus.of(wrong.kind())));
    }

    private static Answer<Audience> audience(SentForm form) {
        return toEverybody(form) ? Answer.of(Audience.EVERYBODY) : Audience.typed(form.typed(GROUPS));
    }

    private static boolean toEverybody(SentForm form) {
        return form.text(TO, EVERYBODY).equals(EVERYBODY);
    }

    @Override
    public void draw(PublishingState state, Model model, PageAddress place) {
        PublishingView view = state.view();
        model.text("project", view.key())
                .text("self", place.page() + "?project=" + Links.encode(view.key()))
                .message("intro", "kept.publishing.intro", view.name())
                .flag("everybody", state.everybody())
                .text("groups", state.groups())
                .flag("channel", view.channel())
                .markup(
                        "preview",
                        board.html(
                                view.name(), view.board(), Medium.PAGE, PublishedBoardView.Notes.none(zones.reader())));
        Publication now = view.now();
        model.flag("isPublished", now != null);
        model.text("now", now == null ? texts.text("kept.publishing.off") : since(now));
        model.texts("changes", view.changes().stream().map(this::change).toList());
        model.flag("anyChange", !view.changes().isEmpty());
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(GROUPS));
        }
    }

    private String since(Publication now) {
        String day = new LocalFormat(texts).moment(now.since().atZone(zones.reader()));
        return now.audience().everybody()
                ? texts.text("kept.publishing.on", day)
                : texts.text(
                        "kept.publishing.on.groups", day, names(now.audience().groups()));
    }

    private String change(PublicationChange change) {
        String who = lastChange.person(change.userKey());
        String when = new LocalFormat(texts).moment(change.at().atZone(zones.reader()));
        Audience audience = change.audience();
        if (audience == null) {
            return texts.text("kept.publishing.change.revoked", when, who);
        }
        return audience.everybody()
                ? texts.text("kept.publishing.change.everybody", when, who)
                : texts.text("kept.publishing.change.groups", when, who, names(audience.groups()));
    }

    private static String names(List<String> groups) {
        return String.join(", ", groups);
    }
}
