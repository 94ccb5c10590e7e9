package dev.kept.web.liaison;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.web.visitor.VisitorFrame;
import java.time.Clock;

/**
 * The page in Confluence, where contacts speak for their function without an account in Jira. What is typed is handed over at
 * once and nothing of it is kept here.
 */
@LicensedOnly
public class LiaisonInConfluenceServlet extends LiaisonServlet {
    private static final long serialVersionUID = 1L;

    private final transient LiaisonSights sights;

    public LiaisonInConfluenceServlet(LiaisonSights sights, VisitorFrame frame, LiaisonView view, Clock clock) {
        super(frame, view, clock);
        this.sights = sights;
    }

    @Override
    Answer<LiaisonSight> sight(UserProfile user, String function) {
        return Answer.of(function.isEmpty() ? new LiaisonSight(null, null) : sights.of(user.getUsername(), function));
    }

    @Override
    Answer<?> take(UserProfile user, TypedLiaison typed) {
        return sights.take(user.getUsername(), typed);
    }
}
