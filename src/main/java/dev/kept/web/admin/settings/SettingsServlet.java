package dev.kept.web.admin.settings;

import com.atlassian.annotations.security.SystemAdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>All settings</i> in Jira. */
@SystemAdminOnly
public class SettingsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public SettingsServlet(AdminPage page, SettingsContent content) {
        super(page, content);
    }
}
