package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;

/** Shows administrators the weekly digest of a function before it goes out, and switches it on and off. */
@AdminOnly
public class DigestServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public DigestServlet(AdminPage page, DigestContent content) {
        super(page, content);
    }
}
