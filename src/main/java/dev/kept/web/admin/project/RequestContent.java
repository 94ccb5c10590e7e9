package dev.kept.web.admin.project;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.BusinessRequest.RequestState;
import dev.kept.core.request.BusinessRequest.RequestTerms;
import dev.kept.core.request.ProjectDesk;
import dev.kept.core.request.ProjectDesk.AskedProject;
import dev.kept.core.request.ProjectDesk.RequestReply;
import dev.kept.core.request.ProjectDesk.TakingUp;
import dev.kept.core.request.RequestWords;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.RefusalStatus;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.list.PartnershipPage;
import dev.kept.web.template.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows one request whole, and has it taken up or declined. */
public final class RequestContent implements AdminContent<RequestContent.RequestPage> {

    private static final String PROJECT = "project";
    private static final String REQUEST = "request";

    /** Beside which something can be wrong. */
    private static final Set<String> FIELDS = Set.of("issue", "day", "words");

    private static final TextGroup<RequestState> ENDED = TextGroup.of("kept.requests.ended", RequestState.class)
            .only(List.of(RequestState.TAKEN_UP, RequestState.DECLINED, RequestState.TAKEN_BACK));

    private static final TextGroup<RequestReply> REPLIES = TextGroup.of("kept.requests.reply", RequestReply.class);

    private final Texts texts;
    private final ProjectDesk desk;

    /** @param desk looks itself who may answer */
    public RequestContent(Texts texts, ProjectDesk desk) {
        this.texts = texts;
        this.desk = desk;
    }

    /**
     * What the page holds.
     *
     * @param how what is typed for taking it up
     * @param reason what is typed for declining it
     * @param wrong why it was neither; {@code null} when nothing was refused
     */
    record RequestPage(
            AskedProject shown,
            TakingUp how,
            String reason,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return Links.REQUEST;
    }

    @Override
    public String template() {
        return "templates/kept/request.vm";
    }

    @Override
    public String titleKey() {
        return "kept.requests.answer_title";
    }

    /** Those who can promise in a project are no administrators. */
    @Override
    public boolean forAdministrators(SentForm asked) {
        return false;
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("taken", "kept.requests.done.taken", "declined", "kept.requests.done.declined");
    }

    @Override
    public Answer<RequestPage> opened(SentForm address) {
        return desk.request(address.text(PROJECT), address.text(REQUEST)).map(shown -> {
            RequestReply usual = shown.timely() ? RequestReply.PROMISE : RequestReply.PROPOSE;
            return new RequestPage(shown, new TakingUp("", usual, ""), "", null);
        });
    }

    @Override
    public Answer<RequestPage> again(SentForm form, Refusal wrong) {
        return desk.request(form.text(PROJECT), form.text(REQUEST))
                .map(shown -> new RequestPage(shown, how(form), form.typed("words"), wrong));
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.REQUESTS, form.text(PROJECT), form.text(REQUEST), form.typed("action"));
    }

    /** The book itself lets one decide, once: making an issue takes longer than a transaction should. */
    @Override
    public AdminReply<RequestPage> done(SentForm form, String userKey) {
        String project = form.text(PROJECT);
        String id = form.text(REQUEST);
        String back = "project=" + Links.encode(project) + "&request=" + Links.encode(id);
        if (form.typed("action").equals("decline")) {
            return desk.decline(project, id, form.typed("words"))
                    .fold(
                            shown -> new AdminReply.Done<>(back + "&declined="
                                    + Links.encode(shown.request().terms().function())),
                            RequestContent::refused);
        }
        return desk.takeUp(project, id, how(form))
                .fold(
                        taken -> new AdminReply.Done<>(back + "&taken=" + Links.encode(taken.issueKey())),
                        RequestContent::refused);
    }

    private static AdminReply<RequestPage> refused(Refusal wrong) {
        return new AdminReply.NotSaved<>(wrong, RefusalStatus.of(wrong.kind()));
    }

    private static TakingUp how(SentForm form) {
        RequestReply reply = Arrays.stream(RequestReply.values())
                .filter(one -> one.code().equals(form.typed("reply")))
                .findFirst()
                .orElse(RequestReply.LATER);
        return new TakingUp(form.text("issue"), reply, form.text("day"));
    }

    @Override
    public void draw(RequestPage state, Model model, PageAddress place) {
        AskedProject shown = state.shown();
        BusinessRequest request = shown.request();
        RequestTerms terms = request.terms();
        LocalFormat format = new LocalFormat(texts);
        RequestEnd end = request.end();
        String key = shown.issueKey();
        model.text(PROJECT, shown.projectKey())
                .text(REQUEST, request.id())
                .text("self", place.page())
                .text("back", Links.partnership(place.context(), shown.projectKey()) + PartnershipPage.REQUESTS)
                .message("backText", "kept.requests.back", shown.projectName())
                .text("need", terms.need())
                .message("asks", "kept.requests.asks", terms.function(), format.day(terms.day()))
                .text("reason", terms.reason())
                .flag("open", request.waits())
                .text(
                        "state",
                        request.waits()
                                ? new RequestWords(texts).waiting(shown.waited())
                                : texts.text(ENDED.key(request.state())))
                .text("words", end == null ? "" : end.words())
                .text("key", key == null ? "" : key)
                .text("issueUrl", key == null ? "" : place.context() + "/browse/" + Links.encode(key));
        forms(state, model, format);
    }

    private void forms(RequestPage state, Model model, LocalFormat format) {
        AskedProject shown = state.shown();
        RequestTerms terms = shown.request().terms();
        String type = shown.issueType();
        TakingUp how = state.how();
        model.text(
                        "newIssue",
                        type == null
                                ? texts.text("kept.requests.issue_no_type")
                                : texts.text("kept.requests.issue_new", type))
                .text("issue", how.issueKey())
                .text("day", how.day())
                .text("reasonTyped", state.reason())
                .number("longest", CommitmentTerms.LONGEST_WORDS)
                .message("declineEffect", "kept.requests.decline_effect", terms.function())
                .message("takeEffect", "kept.requests.take_effect", terms.function())
                .models(
                        "replies",
                        REPLIES.all().stream()
                                .filter(reply -> shown.timely() || reply == RequestReply.PROPOSE)
                                .map(reply -> new Model(texts)
                                        .text("code", reply.code())
                                        .message("label", REPLIES.key(reply), format.day(terms.day()), terms.function())
                                        .flag("chosen", reply == how.reply()))
                                .toList());
        if (state.wrong() != null) {
            model.refusal(state.wrong(), FIELDS);
        }
    }
}
