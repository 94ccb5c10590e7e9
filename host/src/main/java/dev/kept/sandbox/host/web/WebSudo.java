package dev.kept.sandbox.host.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Secure administrator sessions: an administrator confirms the password again before administration pages. */
public final class WebSudo implements WebSudoManager {
    private static final String ATTRIBUTE = WebSudo.class.getName();
    private static final Duration LASTS = Duration.ofMinutes(10);

    /** The page that asks for the password. */
    static final String PATH = "/authenticate";

    /** Begins a secure session; system time, because a fixed clock would never end it. */
    void begin(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, System.nanoTime());
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object began = session == null ? null : session.getAttribute(ATTRIBUTE);
        return began != null && System.nanoTime() - (Long) began < LASTS.toNanos();
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("Secure session required");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(request.getContextPath() + PATH + "?destination=" + encoded(Destination.of(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
