package dev.kept.web.admin.project;

import com.atlassian.annotations.security.LicensedOnly;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;
import dev.kept.web.admin.SwitchedContent;

/**
 * The page <i>Publish figures</i> in Jira, for those who administer a project. They need not administer the product, so the
 * annotation asks for a licence only, and the page looks itself.
 */
@LicensedOnly
public class PublishingServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public PublishingServlet(AdminPage page, PublishingContent content, Capabilities capabilities) {
        super(page, new SwitchedContent<>(capabilities, Capability.PUBLISHING, content));
    }
}
