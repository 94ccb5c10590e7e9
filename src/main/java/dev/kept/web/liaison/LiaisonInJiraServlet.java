package dev.kept.web.liaison;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.liaison.LiaisonForIt;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.web.visitor.VisitorFrame;
import java.time.Clock;

/** The page in Jira, where everybody who is logged in reads and those who answer for IT speak for it. */
@LicensedOnly
public class LiaisonInJiraServlet extends LiaisonServlet {
    private static final long serialVersionUID = 1L;

    private final transient LiaisonForIt liaisons;

    public LiaisonInJiraServlet(LiaisonForIt liaisons, VisitorFrame frame, LiaisonView view, Clock clock) {
        super(frame, view, clock);
        this.liaisons = liaisons;
    }

    @Override
    Answer<LiaisonSight> sight(UserProfile user, String function) {
        return function.isEmpty()
                ? Answer.of(new LiaisonSight(null, null))
                : liaisons.page(function).map(page -> new LiaisonSight(page, null));
    }

    @Override
    Answer<?> take(UserProfile user, TypedLiaison typed) {
        return liaisons.say(typed);
    }
}
