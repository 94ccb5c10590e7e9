package dev.kept.web.admin.health;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Health</i>, the same in both products. */
@AdminOnly
public class HealthServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public HealthServlet(AdminPage page, HealthContent content) {
        super(page, content);
    }
}
