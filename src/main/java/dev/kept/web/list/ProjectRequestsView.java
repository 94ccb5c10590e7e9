package dev.kept.web.list;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.BusinessRequest.RequestState;
import dev.kept.core.request.BusinessRequest.RequestTerms;
import dev.kept.core.request.ProjectDesk.AskedProject;
import dev.kept.core.request.RequestList;
import dev.kept.core.request.RequestWords;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;

/** What business functions ask a project for: what waits for an answer, and what became of the last ones. */
public final class ProjectRequestsView {

    private static final TextGroup<RequestState> ENDED = TextGroup.of("kept.requests.ended", RequestState.class)
            .only(List.of(RequestState.TAKEN_UP, RequestState.DECLINED, RequestState.TAKEN_BACK));

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;

    public ProjectRequestsView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
    }

    /**
     * The list.
     *
     * @param administers whether the viewer settles from whom the project accepts requests
     * @param context the product's own path
     */
    public Markup html(RequestList list, String projectKey, boolean administers, String context) {
        return templates.render(
                "templates/kept/project-requests.vm",
                new Model(texts)
                        .flag("any", !list.waiting().isEmpty())
                        .flag("accepts", list.accepts())
                        .flag("administers", administers)
                        .text("intake", context + Links.INTAKE + "?project=" + Links.encode(projectKey))
                        .models(
                                "waiting",
                                list.waiting().stream()
                                        .map(one -> waiting(one, context))
                                        .toList())
                        .flag("anyEnded", !list.ended().isEmpty())
                        .models(
                                "ended",
                                list.ended().stream()
                                        .map(one -> ended(one, context))
                                        .toList()));
    }

    private Model about(AskedProject one) {
        RequestTerms terms = one.request().terms();
        return new Model(texts)
                .text("need", terms.need())
                .text("function", terms.function())
                .text("day", format.shortDay(terms.day()))
                .text("reason", terms.reason());
    }

    private Model waiting(AskedProject one, String context) {
        BusinessRequest request = one.request();
        return about(one)
                .text("waits", new RequestWords(texts).waiting(one.waited()))
                .text(
                        "url",
                        context + Links.REQUEST + "?project=" + Links.encode(one.projectKey()) + "&request="
                                + Links.encode(request.id()))
                .message(
                        "of",
                        "kept.contact.of",
                        texts.text("kept.requests.answer"),
                        request.terms().need());
    }

    private Model ended(AskedProject one, String context) {
        BusinessRequest request = one.request();
        RequestEnd end = request.end();
        String key = one.issueKey();
        return about(one)
                .message("state", ENDED.key(request.state()))
                .text("words", end == null ? "" : end.words())
                .text("key", key == null ? "" : key)
                .text("url", key == null ? "" : context + "/browse/" + Links.encode(key));
    }
}
