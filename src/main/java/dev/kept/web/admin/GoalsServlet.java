package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;

/** The administration page <i>Shared goals</i> in Jira, where work is labelled with them. */
@AdminOnly
public class GoalsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public GoalsServlet(AdminPage page, GoalsContent content) {
        super(page, content);
    }
}
