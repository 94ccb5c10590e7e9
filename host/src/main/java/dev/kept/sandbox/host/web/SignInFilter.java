package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Theme;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out who a request comes from: the application link, HTTP Basic or the session. What comes after it on the same
 * thread sees that user as the current one.
 */
public final class SignInFilter extends HttpFilter {
    static final String SESSION_USER = SignInFilter.class.getName();

    private final transient Users users;
    private final transient CurrentRequest current;
    private final transient Preferences preferences;
    private final transient LinkedUsers linked;

    /** Tells who a request over the application link speaks for. */
    public interface LinkedUsers {
        /** Empty when the request did not come over the link. */
        Optional<Caller> of(HttpServletRequest request);
    }

    /**
     * Who calls over the link.
     *
     * @param user    empty for anonymous
     * @param refused whether it speaks for someone who may not sign in here
     */
    public record Caller(Optional<User> user, boolean refused) {}

    SignInFilter(Users users, CurrentRequest current, Preferences preferences, LinkedUsers linked) {
        this.users = users;
        this.current = current;
        this.preferences = preferences;
        this.linked = linked;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Optional<User> user;
        Optional<Caller> overLink = linked.of(request);
        String basic = request.getHeader("Authorization");
        if (overLink.isPresent()) {
            if (overLink.get().refused()) {
                refuse(response, 401, "The application link speaks for a user who may not sign in here.");
                return;
            }
            user = overLink.get().user();
        } else if (basic != null && basic.startsWith("Basic ")) {
            user = byPassword(basic.substring("Basic ".length()));
            if (user.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Kept sandbox\"");
                refuse(response, 401, "Wrong user name or password.");
                return;
            }
            if (!user.get().maySignIn()) {
                refuse(response, 403, "This user has no licence for this product.");
                return;
            }
        } else {
            user = ofSession(request);
        }
        user.flatMap(preferences::theme).ifPresent(theme -> request.setAttribute(Theme.class.getName(), theme));
        HttpServletRequest known = new Known(request, user, user.flatMap(preferences::locale));
        current.begin(known, response);
        users.become(user);
        try {
            chain.doFilter(known, response);
        } finally {
            users.become(Optional.empty());
            current.end();
        }
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(sentence + "\n");
    }

    private Optional<User> byPassword(String encoded) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String password = pair.substring(colon + 1);
        return users.byName(pair.substring(0, colon)).filter(user -> users.passwordFits(user, password));
    }

    private Optional<User> ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(SESSION_USER);
        return key == null ? Optional.empty() : users.byKey((String) key).filter(User::maySignIn);
    }

    private static final class Known extends HttpServletRequestWrapper {
        private final Optional<User> user;
        private final Optional<Locale> locale;

        Known(HttpServletRequest request, Optional<User> user, Optional<Locale> locale) {
            super(request);
            this.user = user;
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            if (locale.isPresent()) {
                return locale.get();
            }
            return getHeader("Accept-Language") == null ? Locale.ENGLISH : super.getLocale();
        }

        @Override
        public String getRemoteUser() {
            return user.map(User::name).orElse(null);
        }
    }
}
