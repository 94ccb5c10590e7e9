package dev.kept.web.admin.audit;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Audit log</i>, the same in both products. */
@AdminOnly
public class AuditServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public AuditServlet(AdminPage page, AuditContent content) {
        super(page, content);
    }
}
