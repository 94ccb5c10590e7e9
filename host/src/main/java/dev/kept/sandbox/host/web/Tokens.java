package dev.kept.sandbox.host.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/** XSRF tokens: one random value for each session. */
public final class Tokens implements XsrfTokenAccessor, XsrfTokenValidator {
    /** The name of the form field in both products. */
    public static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = Tokens.class.getName();
    private static final int BITS = 160;

    private final SecureRandom random = new SecureRandom();

    /** The session's token; the session is made when there is none. */
    public String of(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        synchronized (session) {
            Object token = session.getAttribute(ATTRIBUTE);
            if (token == null) {
                token = new BigInteger(BITS, random).toString(36);
                session.setAttribute(ATTRIBUTE, token);
            }
            return (String) token;
        }
    }

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        HttpSession session = request.getSession(false);
        boolean known = session != null && session.getAttribute(ATTRIBUTE) != null;
        return known || create ? of(request) : null;
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String given = request.getParameter(PARAMETER);
        HttpSession session = request.getSession(false);
        Object expected = session == null ? null : session.getAttribute(ATTRIBUTE);
        return given != null
                && expected != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), ((String) expected).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the request may change something: with the token, or with the header that no foreign page can send. */
    boolean mayChange(HttpServletRequest request) {
        return noCheck(request) || validateFormEncodedToken(request);
    }

    /** Whether the request has the header {@code X-Atlassian-Token: no-check}. */
    public static boolean noCheck(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return "no-check".equals(header) || "nocheck".equals(header);
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }
}
