package dev.kept.web.admin.function;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Business functions</i> in Jira, where promises are made to them. */
@AdminOnly
public class FunctionsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public FunctionsServlet(AdminPage page, FunctionsContent content) {
        super(page, content);
    }
}
