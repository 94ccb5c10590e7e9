package dev.kept.web.admin.goal;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;
import dev.kept.web.admin.SwitchedContent;

/** The administration page <i>Shared goals as a table</i> in Jira. */
@AdminOnly
public class GoalTableServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public GoalTableServlet(AdminPage page, GoalTableContent content, Capabilities capabilities) {
        super(page, new SwitchedContent<>(capabilities, Capability.GOALS, content));
    }
}
