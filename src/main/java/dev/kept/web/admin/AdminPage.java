package dev.kept.web.admin;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.Answer;
import dev.kept.core.DatabaseFault;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.host.FeatureOffException;
import dev.kept.web.RefusalPage;
import dev.kept.web.RefusalStatus;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all administration pages do alike. Looking needs an administrator with a fresh password, so that saving later
 * does not lose what was typed; a form is taken only with its token. A form also carries the version of what it
 * replaces: when somebody else saved in between, it is refused once, and what was typed stays. A form without a
 * version, such as one that was open while the plugin was updated, is taken as it is. All pages work without scripts.
 */
public final class AdminPage {

    /** The form field with the version of what the form replaces. */
    private static final String VERSION = "version";

    private static final Logger LOG = LoggerFactory.getLogger(AdminPage.class);

    private final AdminGate gate;
    private final FormToken tokens;
    private final ApplicationProperties application;
    private final Texts texts;
    private final Templates templates;
    private final AdminTurns turns;

    public AdminPage(
            AdminGate gate,
            FormToken tokens,
            ApplicationProperties application,
            Texts texts,
            Templates templates,
            AdminTurns turns) {
        this.gate = gate;
        this.tokens = tokens;
        this.application = application;
        this.texts = texts;
        this.templates = templates;
        this.turns = turns;
    }

    /** Shows the page. Only here may the address say what was just done. */
    <S> void get(AdminContent<S> content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SentForm asked = new SentForm(request);
        if (admitted(content, asked, response) != null) {
            Exchange<S> exchange = new Exchange<>(content, asked, response);
            orOff(exchange, () -> {
                if (content.takesForms()) {
                    tokens.insist();
                }
                show(exchange, content.opened(asked), HttpServletResponse.SC_OK, version(content, asked), true);
            });
        }
    }

    /**
     * Takes a form. It is refused when it carries no token of this session (403) and when somebody else saved what it
     * replaces (409); in both cases nothing is done and the page comes back as it was typed. After the 409 it carries
     * the new version, so that sending it once more replaces what the other one saved, knowingly.
     */
    <S> void post(AdminContent<S> content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SentForm form = new SentForm(request);
        String admin = admitted(content, form, response);
        if (admin == null) {
            return;
        }
        Exchange<S> exchange = new Exchange<>(content, form, response);
        orOff(exchange, () -> take(exchange, admin));
    }

    private <S> void take(Exchange<S> exchange, String admin) throws IOException {
        AdminContent<S> content = exchange.content();
        SentForm form = exchange.form();
        HttpServletResponse response = exchange.response();
        String shown = form.has(VERSION) ? form.text(VERSION) : version(content, form);
        if (!tokens.comesWith(form.request())) {
            Refusal strange = Refusal.of(Refusal.Kind.CONFLICT, content.strangeFormKey());
            show(exchange, content.again(form, strange), HttpServletResponse.SC_FORBIDDEN, shown, false);
            return;
        }
        AdminReply<S> reply = DatabaseFault.told(
                () -> turns.run(
                        content,
                        form,
                        admin,
                        () -> content.changes(form) ? unlessOvertaken(exchange, admin) : content.done(form, admin)),
                failed -> new AdminReply.NotSaved<>(failed, HttpServletResponse.SC_SERVICE_UNAVAILABLE),
                (incident, fault) -> LOG.error("A form was not saved, incident {}", incident, fault));
        if (reply instanceof AdminReply.Done<S> done) {
            response.sendRedirect(place(content).page() + (done.query().isEmpty() ? "" : "?" + done.query()));
        } else if (reply instanceof AdminReply.File<S> file) {
            file.download().to(response);
        } else if (reply instanceof AdminReply.NotSaved<S> refused) {
            show(exchange, content.again(form, refused.why()), refused.status(), shown, false);
        } else if (reply instanceof AdminReply.Overtaken<S> overtaken) {
            Refusal changed = Refusal.of(Refusal.Kind.CONFLICT, "kept.admin.error.changed");
            show(exchange, content.again(form, changed), HttpServletResponse.SC_CONFLICT, overtaken.version(), false);
        } else if (reply instanceof AdminReply.Shown<S> found) {
            String next = content.changes(form) ? version(content, form) : shown;
            show(exchange, Answer.of(found.state()), HttpServletResponse.SC_OK, next, false);
        }
    }

    /** Looks whether somebody saved in between, and else does it; nobody else saves between the two. */
    private static <S> AdminReply<S> unlessOvertaken(Exchange<S> exchange, String admin) {
        SentForm form = exchange.form();
        String now = version(exchange.content(), form);
        return now != null && form.has(VERSION) && !now.equals(form.text(VERSION))
                ? new AdminReply.Overtaken<>(now)
                : exchange.content().done(form, admin);
    }

    /** Does it; or shows a sentence when it needs something that this product does not have. */
    private <S> void orOff(Exchange<S> exchange, RequestWork work) throws IOException {
        try {
            work.run();
        } catch (FeatureOffException e) {
            show(exchange, Answer.refused(e.refusal()), HttpServletResponse.SC_SERVICE_UNAVAILABLE, null, false);
        }
    }

    /** Answers a request. */
    private interface RequestWork {
        void run() throws IOException;
    }

    /**
     * A request to one of the pages.
     *
     * @param content the page
     * @param form what came with it
     * @param response not begun yet
     */
    private record Exchange<S>(AdminContent<S> content, SentForm form, HttpServletResponse response) {}

    /** The key of who comes in; {@code null} when the response is already what somebody else gets. */
    private @Nullable String admitted(AdminContent<?> content, SentForm form, HttpServletResponse response)
            throws IOException {
        return (content.forAdministrators(form)
                        ? gate.admits(form.request(), response)
                        : gate.knows(form.request(), response))
                .map(UserKey::getStringValue)
                .orElse(null);
    }

    /** The version of what the form would replace; {@code null} when it replaces nothing. */
    private static @Nullable String version(AdminContent<?> content, SentForm form) {
        String replaced = content.replaced(form);
        return replaced == null ? null : Fingerprint.of(replaced);
    }

    /**
     * Sends the page.
     *
     * @param state what it shows, or why the viewer may not see it
     * @param status of a page that is seen; a refusal has its own
     * @param version what the form carries from now on; {@code null} for none
     * @param fresh whether the address may say what was just done
     */
    private <S> void show(Exchange<S> exchange, Answer<S> state, int status, @Nullable String version, boolean fresh)
            throws IOException {
        AdminContent<S> content = exchange.content();
        HttpServletResponse response = exchange.response();
        Model model = new Model(texts)
                .text("tokenName", tokens.name())
                .text("token", tokens.of(exchange.form().request(), response))
                .text("address", place(content).page())
                .text("context", place(content).context());
        if (version != null) {
            model.text(VERSION, version);
        }
        if (fresh) {
            notice(content, exchange.form(), model);
        }
        response.setStatus(state.fold(seen -> status, closed -> RefusalStatus.of(closed.kind())));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        String html = state.fold(seen -> drawn(content, seen, model), closed -> closed(content, closed));
        response.getWriter().write(html);
    }

    private <S> String drawn(AdminContent<S> content, S state, Model model) {
        content.draw(state, model, place(content));
        return templates.render(content.template(), model).toString();
    }

    /** The page for somebody who may not see more of it than its title. */
    private String closed(AdminContent<?> content, Refusal why) {
        return RefusalPage.html(texts, templates, content.titleKey(), why);
    }

    /**
     * What was just done, and with what. The address can be made by anybody, so it gives nothing but the argument of a
     * sentence of ours, which the model escapes.
     */
    private static void notice(AdminContent<?> content, SentForm address, Model model) {
        for (Map.Entry<String, String> notice : content.notices().entrySet()) {
            if (address.has(notice.getKey())) {
                model.message("done", notice.getValue(), address.typed(notice.getKey()));
            }
        }
    }

    /** Where the page lies in this product. */
    private AdminContent.PageAddress place(AdminContent<?> content) {
        String context = application.getBaseUrl(UrlMode.RELATIVE);
        return new AdminContent.PageAddress(context + content.path(), context);
    }
}
