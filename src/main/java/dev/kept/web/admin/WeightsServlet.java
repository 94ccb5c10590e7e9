package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;

/** The administration page <i>Pillar weights</i>, the same in both products. */
@AdminOnly
public class WeightsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public WeightsServlet(AdminPage page, WeightsContent content) {
        super(page, content);
    }
}
