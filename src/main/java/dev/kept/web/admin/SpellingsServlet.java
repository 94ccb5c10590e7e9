package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;

/** The administration page <i>Names in use</i> in Jira, where spellings of one name are made one. */
@AdminOnly
public class SpellingsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public SpellingsServlet(AdminPage page, SpellingsContent content) {
        super(page, content);
    }
}
