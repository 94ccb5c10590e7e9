package dev.kept.web.contact;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Refusal;
import dev.kept.core.host.ReadOnlyMode;
import dev.kept.web.Links;
import dev.kept.web.admin.FormToken;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Where the forms of a page go, what proves that they are ours, and whether they are taken. */
public final class StepForms {

    static final String PATH = "/plugins/servlet/kept/our-promises";

    /** The element of the page to come back to. */
    static final String ANCHOR = "kept-our-promises";

    private static final int LONGEST_BACK = 2_000;

    private final FormToken token;
    private final ApplicationProperties application;
    private final ReadOnlyMode mode;

    public StepForms(FormToken token, ApplicationProperties application, ReadOnlyMode mode) {
        this.token = token;
        this.application = application;
        this.mode = mode;
    }

    /**
     * What every form on the page carries.
     *
     * @param action where it is sent, on this host
     * @param back the page's own path on this host
     */
    public record FormPlace(String action, String tokenName, String token, String back) {

        /** Another page of ours on this host. */
        public String beside(String path) {
            return action.substring(0, action.length() - PATH.length()) + path;
        }
    }

    /** For the page that this request asks for; it may have been led on inside the product since. */
    public FormPlace place(HttpServletRequest request, HttpServletResponse response) {
        Object uri = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query =
                uri == null ? request.getQueryString() : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String path = uri == null ? request.getRequestURI() : uri.toString();
        return new FormPlace(
                application.getBaseUrl(UrlMode.RELATIVE) + PATH,
                token.name(),
                token.of(request, response),
                query == null ? path : path + "?" + query);
    }

    /** Why no form is taken at the moment; empty when one is. */
    public Optional<Refusal> closed() {
        return mode.refusal();
    }

    /** Whether the form carries this session's token. */
    boolean ours(HttpServletRequest request) {
        return token.comesWith(request);
    }

    /** The page to come back to. What is no path on this host is none: a form must not lead elsewhere. */
    String back(String typed) {
        return back(typed, ANCHOR);
    }

    /** @param anchor the element of the page to come back to */
    public String back(String typed, String anchor) {
        String path = Optional.of(typed)
                .filter(text -> text.length() <= LONGEST_BACK && text.startsWith("/") && text.indexOf('#') < 0)
                .flatMap(Links::safe)
                .orElse(application.getBaseUrl(UrlMode.RELATIVE) + "/");
        return path + "#" + anchor;
    }
}
