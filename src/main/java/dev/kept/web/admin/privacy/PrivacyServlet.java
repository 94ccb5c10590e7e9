package dev.kept.web.admin.privacy;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Personal data</i>, the same in both products. */
@AdminOnly
public class PrivacyServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public PrivacyServlet(AdminPage page, PrivacyContent content) {
        super(page, content);
    }
}
