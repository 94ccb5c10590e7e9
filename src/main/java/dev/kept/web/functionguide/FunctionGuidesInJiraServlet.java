package dev.kept.web.functionguide;

import com.atlassian.annotations.security.LicensedOnly;
import dev.kept.core.Answer;
import dev.kept.core.guide.Guides;
import dev.kept.core.host.FeatureOffException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The page in Jira, where IT reads guides and nobody writes them: not even a contact who is logged in here. */
@LicensedOnly
public class FunctionGuidesInJiraServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Guides guides;
    private final transient FunctionGuideFrame frame;

    public FunctionGuidesInJiraServlet(Guides guides, FunctionGuideFrame frame) {
        this.guides = guides;
        this.frame = frame;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (frame.visitor(request, response) == null) {
            return;
        }
        String function =
                FunctionGuidesInConfluenceServlet.typed(request, "function").strip();
        Answer<GuideSight> sight = FeatureOffException.answered(() -> function.isEmpty()
                ? guides.guides().map(all -> new GuideSight(all, false, false, null))
                : guides.guide(function).map(one -> new GuideSight(List.of(one), true, false, null)));
        if (sight instanceof Answer.Given<GuideSight> given) {
            frame.read(request, response, given.value());
        } else if (sight instanceof Answer.Refused<GuideSight> refused) {
            frame.refuse(response, refused.refusal());
        }
    }
}
