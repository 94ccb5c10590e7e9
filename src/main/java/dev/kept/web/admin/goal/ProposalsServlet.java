package dev.kept.web.admin.goal;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;
import dev.kept.web.admin.SwitchedContent;

/** The administration page <i>Proposed goals</i> in Jira. */
@AdminOnly
public class ProposalsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public ProposalsServlet(AdminPage page, ProposalsContent content, Capabilities capabilities) {
        super(page, new SwitchedContent<>(capabilities, Capability.GOALS, content));
    }
}
