package dev.kept.web.admin.rules;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Rules</i> in Jira, which keeps the promises that they judge. */
@AdminOnly
public class RulesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public RulesServlet(AdminPage page, RulesContent content) {
        super(page, content);
    }
}
