package dev.kept.web.admin.rules;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** Jira's administration page <i>Weights and targets</i>. */
@AdminOnly
public class BoardTermsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public BoardTermsServlet(AdminPage page, BoardTermsContent content) {
        super(page, content);
    }
}
