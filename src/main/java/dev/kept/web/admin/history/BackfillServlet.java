package dev.kept.web.admin.history;

import com.atlassian.annotations.security.LicensedOnly;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;
import dev.kept.web.admin.SwitchedContent;

/**
 * The page <i>Promises from history</i> in Jira, for those who administer a project and for administrators. The former
 * need not administer the product, so the annotation asks for a licence only, and the page looks itself.
 */
@LicensedOnly
public class BackfillServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public BackfillServlet(AdminPage page, BackfillContent content, Capabilities capabilities) {
        super(page, new SwitchedContent<>(capabilities, Capability.HISTORY, content));
    }
}
