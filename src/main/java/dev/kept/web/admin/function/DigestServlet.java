package dev.kept.web.admin.function;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;
import dev.kept.web.admin.SwitchedContent;

/** Shows administrators the weekly digest of a function before it goes out, and switches it on and off. */
@AdminOnly
public class DigestServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public DigestServlet(AdminPage page, DigestContent content, Capabilities capabilities) {
        super(page, new SwitchedContent<>(capabilities, Capability.DIGESTS, content));
    }
}
