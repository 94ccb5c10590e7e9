package dev.kept.web.admin.goal;

import com.atlassian.annotations.security.LicensedOnly;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;
import dev.kept.web.admin.SwitchedContent;

/**
 * The page on which those who administer or lead a project propose a goal for IT. They need not administer the product, so the
 * annotation asks for a licence only, and the page looks itself.
 */
@LicensedOnly
public class ProposeGoalServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public ProposeGoalServlet(AdminPage page, ProposeGoalContent content, Capabilities capabilities) {
        super(page, new SwitchedContent<>(capabilities, Capability.GOALS, content));
    }
}
