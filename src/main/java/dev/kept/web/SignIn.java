package dev.kept.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import dev.kept.core.Refusal;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** The way to the product's log-in page for somebody who is not logged in. */
public final class SignIn {

    /** What a stranger reads where the product tells no log-in page. */
    public static final Refusal FIRST = Refusal.of(Refusal.Kind.NOT_LOGGED_IN, "kept.rest.notLoggedIn");

    private final HostService<LoginUriProvider> logins;

    public SignIn(HostServices services) {
        this.logins = services.of(Feature.SIGN_IN, () -> LoginUriProvider.class);
    }

    /**
     * Sends the stranger to log in and to come back to the whole address that was asked for.
     *
     * @return {@code false} when the product tells no such page; the response is then untouched
     */
    public boolean leads(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LoginUriProvider known = logins.find().orElse(null);
        if (known == null) {
            return false;
        }
        String query = request.getQueryString();
        URI here = URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
        response.sendRedirect(known.getLoginUri(here).toString());
        return true;
    }
}
