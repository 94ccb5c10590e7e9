package dev.kept.web.admin.channel;

import com.atlassian.annotations.security.SystemAdminOnly;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;

/** The administration page <i>Channel to the other product</i>, the same in both products, for system administrators. */
@SystemAdminOnly
public class ChannelServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public ChannelServlet(AdminPage page, ChannelContent content) {
        super(page, content);
    }
}
