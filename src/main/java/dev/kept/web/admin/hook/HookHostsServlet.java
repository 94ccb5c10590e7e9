package dev.kept.web.admin.hook;

import com.atlassian.annotations.security.SystemAdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Where hooks may lead</i>, for system administrators. */
@SystemAdminOnly
public class HookHostsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public HookHostsServlet(AdminPage page, HookHostsContent content) {
        super(page, content);
    }
}
