package dev.kept.web.admin;

import com.atlassian.annotations.security.LicensedOnly;

/** The page <i>Promises from history</i> in Jira, for those who administer a project and for administrators. */
@LicensedOnly
public class BackfillServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public BackfillServlet(AdminPage page, BackfillContent content) {
        super(page, content);
    }
}
