package dev.kept.web.admin.project;

import com.atlassian.annotations.security.LicensedOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/**
 * The page on which those who can promise in a project answer one request. They need not administer the product, so the
 * annotation asks for a licence only, and the page looks itself.
 */
@LicensedOnly
public class RequestServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public RequestServlet(AdminPage page, RequestContent content) {
        super(page, content);
    }
}
