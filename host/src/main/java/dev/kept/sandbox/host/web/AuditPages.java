package dev.kept.sandbox.host.web;

import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.sal.api.message.I18nResolver;
import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.sal.AuditLines;

/** The product's audit log, as administrators read it. */
public final class AuditPages {
    private static final String PATH = "/admin/audit";

    private final AuditLines log;
    private final I18nResolver texts;

    public AuditPages(AuditLines log, I18nResolver texts) {
        this.log = log;
        this.texts = texts;
    }

    public void register(Pages pages) {
        pages.get(PATH, this::list);
    }

    private Response list(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        if (!user.administrator()) {
            throw Refused.forbidden("Only administrators see the audit log.");
        }
        StringBuilder body = new StringBuilder("<h1>Audit log</h1><p>Since the host began.</p>"
                + "<table class=\"aui\" id=\"audit-log\"><thead><tr><th>When</th><th>Who</th><th>Category</th><th>What</th>"
                + "<th>About</th><th>Before</th><th>Afterwards</th></tr></thead><tbody>");
        for (AuditLines.Line line : log.latest()) {
            body.append("<tr>");
            cell(body, line.at().toString());
            cell(body, line.by());
            cell(body, texts.getText(line.event().getCategoryI18nKey()));
            cell(body, texts.getText(line.event().getActionI18nKey()));
            cell(body, String.join(", ", line.about()));
            cell(body, changed(line, true));
            cell(body, changed(line, false));
            body.append("</tr>");
        }
        return Response.page(Page.admin("Audit log", body + "</tbody></table>"));
    }

    private static String changed(AuditLines.Line line, boolean before) {
        StringBuilder text = new StringBuilder();
        for (ChangedValue value : line.changed()) {
            String one = before ? value.getFrom() : value.getTo();
            text.append(one == null ? "" : one);
        }
        return text.toString();
    }

    private static void cell(StringBuilder body, String text) {
        body.append("<td>").append(Html.escape(text)).append("</td>");
    }
}
