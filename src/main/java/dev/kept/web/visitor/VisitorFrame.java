package dev.kept.web.visitor;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import dev.kept.web.admin.FormToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page for everybody who is logged in does alike in both products: who comes, whether a form is ours, and how a page is
 * sent so that nobody else is shown it from a cache.
 */
public final class VisitorFrame {

    /** What is said of a form that another page sent, or one that was open too long. */
    public static final Refusal STRANGE = Refusal.of(Kind.FORBIDDEN, "kept.weights.error.token");

    private final UserManager users;
    private final SignIn signIn;
    private final FormToken token;
    private final ApplicationProperties application;
    private final PageStyles styles;

    public VisitorFrame(
            UserManager users, SignIn signIn, FormToken token, ApplicationProperties application, PageStyles styles) {
        this.users = users;
        this.signIn = signIn;
        this.token = token;
        this.application = application;
        this.styles = styles;
    }

    /**
     * What every form carries.
     *
     * @param action where it is sent
     */
    public record FormFrame(String action, String tokenName, String token) {}

    /** Who is logged in; nobody when the response already leads to the log-in, or has to be refused. */
    public Optional<UserProfile> visitor() {
        return Optional.ofNullable(users.getRemoteUser());
    }

    /** Leads a stranger to the log-in, where the product has one; {@code null} then, else what to say. */
    public @Nullable Refusal stranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return signIn.leads(request, response) ? null : SignIn.FIRST;
    }

    /** The key of who is logged in. */
    public UserKey key() {
        return Objects.requireNonNull(users.getRemoteUserKey(), "nobody is logged in");
    }

    /** All by which the visitor is known, the key first: somebody of the other product may be known there by any of these. */
    public List<String> names(UserProfile user) {
        return Stream.of(key().getStringValue(), user.getUsername(), user.getEmail())
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }

    /** Whether the visitor is in that group of this product; in none where there is none. */
    public boolean in(@Nullable String group) {
        return group != null && users.isUserInGroup(key(), group);
    }

    /** Whether the visitor administers this product. */
    public boolean administers() {
        UserKey key = key();
        return users.isAdmin(key) || users.isSystemAdmin(key);
    }

    /** Whether the form carries this session's token. */
    public boolean ours(HttpServletRequest request) {
        return token.comesWith(request);
    }

    /** What the forms of a page carry. */
    public FormFrame form(String page, HttpServletRequest request, HttpServletResponse response) {
        return new FormFrame(path(page), token.name(), token.of(request, response));
    }

    /** Leads back to the page. */
    public void back(HttpServletResponse response, String page, String query) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.sendRedirect(path(page) + query);
    }

    /** An address in this product. */
    public String path(String below) {
        return application.getBaseUrl(UrlMode.RELATIVE) + below;
    }

    /** Asks for the style sheet of boards, before the page is written. */
    public void styled() {
        styles.require(PageStyles.VIEW);
    }

    /** Sends a page. */
    public void send(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
