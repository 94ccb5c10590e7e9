package dev.kept.web.admin.rules;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** Where Confluence's administrators find weights and targets: in Jira. */
@AdminOnly
public class BoardTermsInJiraServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public BoardTermsInJiraServlet(AdminPage page, BoardTermsInJiraContent content) {
        super(page, content);
    }
}
