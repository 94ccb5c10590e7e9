package dev.kept.web.admin.project;

import com.atlassian.annotations.security.LicensedOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/**
 * The page on which those who administer a project say from whom it accepts requests. They need not administer the product, so
 * the annotation asks for a licence only, and the page looks itself.
 */
@LicensedOnly
public class IntakeServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public IntakeServlet(AdminPage page, IntakeContent content) {
        super(page, content);
    }
}
