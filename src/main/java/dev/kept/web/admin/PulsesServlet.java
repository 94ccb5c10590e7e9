package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;

/** The administration page in Jira on which surveys are opened. */
@AdminOnly
public class PulsesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public PulsesServlet(AdminPage page, PulsesContent content) {
        super(page, content);
    }
}
