package dev.kept.web.admin.round;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;
import dev.kept.web.admin.SwitchedContent;

/** The administration page in Jira on which rounds are opened. */
@AdminOnly
public class RoundsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public RoundsServlet(AdminPage page, RoundsContent content, Capabilities capabilities) {
        super(page, new SwitchedContent<>(capabilities, Capability.GOAL_ORDER, content));
    }
}
