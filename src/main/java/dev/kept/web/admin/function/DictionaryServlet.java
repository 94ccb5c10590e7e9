package dev.kept.web.admin.function;

import com.atlassian.annotations.security.AdminOnly;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.admin.AdminPage;
import dev.kept.web.admin.AdminServlet;
import dev.kept.web.admin.SwitchedContent;

/** Lets administrators edit the organisation's list of terms. */
@AdminOnly
public class DictionaryServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    public DictionaryServlet(AdminPage page, DictionaryContent content, Capabilities capabilities) {
        super(page, new SwitchedContent<>(capabilities, Capability.PLAIN_WORDS, content));
    }
}
