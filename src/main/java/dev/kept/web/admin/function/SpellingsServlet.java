package dev.kept.web.admin.function;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Names in use</i> in Jira, where spellings of one name are made one. */
@AdminOnly
public class SpellingsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public SpellingsServlet(AdminPage page, SpellingsContent content) {
        super(page, content);
    }
}
