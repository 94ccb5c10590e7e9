package dev.kept.web.admin.evidence;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Evidence</i> in Jira. Confluence keeps no ledger and has none. */
@AdminOnly
public class EvidenceServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public EvidenceServlet(AdminPage page, EvidenceContent content) {
        super(page, content);
    }
}
