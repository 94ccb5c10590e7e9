package dev.kept.web.admin.capability;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>What is switched on</i> in Jira. */
@AdminOnly
public class CapabilitiesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public CapabilitiesServlet(AdminPage page, CapabilitiesContent content) {
        super(page, content);
    }
}
