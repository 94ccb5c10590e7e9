package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;

/** The administration page in Jira on which rounds are opened. */
@AdminOnly
public class RoundsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public RoundsServlet(AdminPage page, RoundsContent content) {
        super(page, content);
    }
}
