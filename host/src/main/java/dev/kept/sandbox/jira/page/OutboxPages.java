package dev.kept.sandbox.jira.page;

import com.atlassian.mail.queue.MailQueueItem;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.mail.SentMail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outbox as a page and as JSON. Administrators see every mail; everybody else what was sent to their own address, as
 * in their own mail program. Mail that still waits is sent first.
 */
final class OutboxPages {
    static final String PATH = "/outbox";

    private static final String REST = "/rest/sandbox/1/outbox";

    private final PageServices services;

    OutboxPages(PageServices services) {
        this.services = services;
    }

    void register(Pages pages) {
        pages.get(PATH, this::list);
        pages.get(PATH + "/{id}", this::show);
        pages.post(PATH, this::clear);
        pages.rest(REST, this::json);
    }

    private List<SentMail> visible(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        return services.mail().sent().stream()
                .filter(mail -> user.administrator() || mail.reaches(user.email()))
                .toList();
    }

    /** {@code GET}, also with {@code ?to=} one address, newest first; {@code DELETE} empties it. */
    private Response json(Request request) {
        if (request.method().equals("DELETE")) {
            administrator(request);
            services.mail().forgetSent();
            return Response.empty(204);
        }
        if (!request.method().equals("GET")) {
            throw new Refused(405, "Method Not Allowed");
        }
        Optional<String> to = request.parameter("to");
        List<SentMail> mails = visible(request).stream()
                .filter(mail -> to.isEmpty() || mail.reaches(to.get()))
                .toList();
        return Response.json(
                Map.of("mails", mails.stream().map(OutboxPages::json).toList()));
    }

    private static Map<String, Object> json(SentMail mail) {
        return Map.of(
                "id", mail.id(),
                "to", text(mail.to()),
                "cc", text(mail.cc()),
                "bcc", text(mail.bcc()),
                "from", mail.from(),
                "subject", mail.subject(),
                "mimeType", mail.mimeType(),
                "body", mail.body(),
                "headers", mail.headers(),
                "sent", mail.sent().toString());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void administrator(Request request) {
        if (!request.user().orElseThrow(Refused::signIn).administrator()) {
            throw Refused.forbidden("Only administrators empty the outbox.");
        }
    }

    private Response clear(Request request) {
        administrator(request);
        services.mail().forgetSent();
        return Response.redirect(PATH);
    }

    private Response list(Request request) {
        List<SentMail> mails = visible(request);
        StringBuilder html = new StringBuilder(
                Markup.header("", "Outbox", "") + "<p>Mail is not sent from here; this is what would have been.</p>");
        for (MailQueueItem item : services.mail().getErrorQueue()) {
            html.append(Markup.message("error", "Not sent: " + item.getSubject()));
        }
        if (mails.isEmpty()) {
            html.append("<p id=\"no-mail\">There is no mail for you to see.</p>");
            return Response.page(Page.of("Outbox", html.toString()));
        }
        html.append("<table class=\"aui\" id=\"outbox\"><thead><tr><th scope=\"col\">To</th><th scope=\"col\">Subject"
                + "</th><th scope=\"col\">Time</th></tr></thead><tbody>");
        for (SentMail mail : mails) {
            html.append("<tr><td>")
                    .append(Markup.text(mail.to()))
                    .append("</td><td>")
                    .append(Markup.link(
                            request,
                            PATH + "/" + mail.id(),
                            mail.subject().isBlank() ? "(no subject)" : mail.subject()))
                    .append("</td><td><time>")
                    .append(mail.sent())
                    .append("</time></td></tr>");
        }
        html.append("</tbody></table>");
        if (request.user().map(User::administrator).orElse(false)) {
            html.append(Markup.form(request, PATH, "empty-outbox"))
                    .append("<p><button class=\"aui-button\" type=\"submit\">Empty the outbox</button></p></form>");
        }
        return Response.page(Page.of("Outbox", html.toString()));
    }

    private Response show(Request request) {
        SentMail mail = visible(request).stream()
                .filter(one -> one.id().equals(request.variable("id")))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such mail."));
        String html = Markup.header("", mail.subject(), "") + "<dl class=\"facts\">" + fact("To", mail.to())
                + fact("Cc", mail.cc())
                + fact("Bcc", mail.bcc()) + fact("From", mail.from())
                + fact("Time", mail.sent().toString()) + fact("Type", mail.mimeType()) + "</dl>" + body(mail);
        return Response.page(Page.of(mail.subject(), html));
    }

    private static String fact(String name, @Nullable String value) {
        return value == null || value.isBlank() ? "" : "<dt>" + name + "</dt><dd>" + Markup.text(value) + "</dd>";
    }

    /** An HTML mail stands in a frame without scripts; its links open in the whole window. */
    private static String body(SentMail mail) {
        if (!mail.html()) {
            return "<pre id=\"mail-body\">" + Markup.text(mail.body()) + "</pre>";
        }
        return "<iframe id=\"mail-body\" title=\"Mail\" style=\"width:100%;height:480px;border:1px solid #dfe1e6\""
                + " sandbox=\"allow-top-navigation-by-user-activation\" srcdoc=\""
                + Markup.text("<base target=\"_top\">" + mail.body()) + "\"></iframe>";
    }
}
