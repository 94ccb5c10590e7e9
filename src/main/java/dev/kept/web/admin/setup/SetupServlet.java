package dev.kept.web.admin.setup;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Setup</i>, with which the administration of Kept begins in both products. */
@AdminOnly
public class SetupServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public SetupServlet(AdminPage page, SetupContent content) {
        super(page, content);
    }
}
