package dev.kept.web.notice;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.Rhythm;
import dev.kept.core.notice.NoticeChoices;
import dev.kept.core.notice.NoticeLinks;
import dev.kept.core.notice.NoticeReader;
import dev.kept.web.Links;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Where a contact chooses how often mail comes, with or without an account. Looking changes nothing, because mail scanners
 * follow links; choosing is a form sent by POST. The token in it is the permission and is known to its receiver alone, so no
 * other site can send the form. It does nothing but this: questions come whatever is chosen.
 */
@UnrestrictedAccess
public class NoticeChoiceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String PATH = "/plugins/servlet/kept/notices";
    private static final String TOKEN = "token";

    private final transient NoticeLinks links;
    private final transient NoticeChoices choices;
    private final transient NoticeChoicePage page;
    private final transient Capabilities capabilities;
    private final transient ApplicationProperties application;

    /**
     * @param capabilities tell whether there are such mails
     * @param application gives the product's path, where the form is sent
     */
    public NoticeChoiceServlet(
            NoticeLinks links,
            NoticeChoices choices,
            NoticeChoicePage page,
            Capabilities capabilities,
            ApplicationProperties application) {
        this.links = links;
        this.choices = choices;
        this.page = page;
        this.capabilities = capabilities;
        this.application = application;
    }

    /** The page for that token, below the product's address. */
    public static String pathOf(String token) {
        return PATH + "?" + TOKEN + "=" + Links.encode(token);
    }

    /** The form with what was chosen last; status 404 for a link that is incomplete or none of ours. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = parameter(request, TOKEN);
        Optional<String> address = links.address(token);
        if (address.isEmpty()) {
            show(response, HttpServletResponse.SC_NOT_FOUND, page.refused());
            return;
        }
        if (!capabilities.on(Capability.NOTICES)) {
            show(response, HttpServletResponse.SC_CONFLICT, page.off());
            return;
        }
        Optional<Rhythm> chosen = choices.of(NoticeReader.id(address.get()));
        show(response, HttpServletResponse.SC_OK, page.asking(address.get(), token, action(), chosen, ""));
    }

    /** Keeps the choice. A form without one comes back with status 400. The link stays good. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = parameter(request, TOKEN);
        Optional<String> address = links.address(token);
        if (address.isEmpty()) {
            show(response, HttpServletResponse.SC_NOT_FOUND, page.refused());
            return;
        }
        if (!capabilities.on(Capability.NOTICES)) {
            show(response, HttpServletResponse.SC_CONFLICT, page.off());
            return;
        }
        Optional<Rhythm> chosen = Rhythm.of(parameter(request, "rhythm"));
        if (chosen.isEmpty()) {
            String again =
                    page.asking(address.get(), token, action(), Optional.empty(), "kept.notices.page.error.choice");
            show(response, HttpServletResponse.SC_BAD_REQUEST, again);
            return;
        }
        choices.choose(NoticeReader.id(address.get()), chosen.get());
        show(response, HttpServletResponse.SC_OK, page.saved());
    }

    private String action() {
        return application.getBaseUrl(UrlMode.RELATIVE) + PATH;
    }

    /** Sends the page. The token must not leave in a referrer, stay in a cache or end up in a search index. */
    private static void show(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getWriter().write(html);
    }

    /** As it was sent; empty when it was not. */
    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
