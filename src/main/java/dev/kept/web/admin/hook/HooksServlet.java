package dev.kept.web.admin.hook;

import com.atlassian.annotations.security.LicensedOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/**
 * The page on which those who administer a project settle its hooks. They need not administer the product, so the annotation
 * asks for a licence only, and the page looks itself.
 */
@LicensedOnly
public class HooksServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public HooksServlet(AdminPage page, HooksContent content) {
        super(page, content);
    }
}
