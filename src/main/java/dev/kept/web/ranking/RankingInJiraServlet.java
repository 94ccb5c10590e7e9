package dev.kept.web.ranking;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.ranking.Speaker;
import dev.kept.web.visitor.VisitorFrame;
import dev.kept.web.visitor.VisitorServlet;
import java.util.List;
import java.util.Optional;

/**
 * The page in Jira: whoever is logged in reads the result, and the person whom an administrator named for the round, or any
 * administrator, answers for IT.
 */
@LicensedOnly
public class RankingInJiraServlet extends VisitorServlet<RankingSight, TypedOrder> {
    private static final long serialVersionUID = 1L;

    /** Where administrators open rounds. */
    static final String ROUNDS = "/plugins/servlet/kept/goal-rounds";

    private final transient Rounds rounds;
    private final transient VisitorFrame frame;
    private final transient UserManager users;

    public RankingInJiraServlet(Rounds rounds, VisitorFrame frame, RankingView view, UserManager users) {
        super(frame, view);
        this.rounds = rounds;
        this.frame = frame;
        this.users = users;
    }

    @Override
    protected Answer<RankingSight> sight(UserProfile user) {
        return rounds.off().map(Answer::<RankingSight>refused).orElseGet(() -> shown(user));
    }

    private Answer<RankingSight> shown(UserProfile user) {
        return Answer.of(new RankingSight(
                rounds.page(round -> speaks(user, round) ? Optional.of(Side.IT) : Optional.empty()),
                List.of(),
                null,
                administers(frame.key()) ? frame.path(ROUNDS) : null));
    }

    @Override
    protected Answer<TypedOrder> take(UserProfile user, TypedOrder typed) {
        return rounds.off().map(Answer::<TypedOrder>refused).orElseGet(() -> taken(user, typed));
    }

    private Answer<TypedOrder> taken(UserProfile user, TypedOrder typed) {
        GoalRound round = rounds.find(typed.round()).orElse(null);
        if (round == null || !speaks(user, round)) {
            return Answer.refused(Refusal.of(Kind.FORBIDDEN, "kept.rounds.error.side"));
        }
        Speaker by = new Speaker(Side.IT, List.of(frame.key().getStringValue(), user.getUsername()));
        return typed.orders()
                .flatMap(orders -> rounds.say(round.id(), by, orders))
                .map(said -> typed);
    }

    private boolean speaks(UserProfile user, GoalRound round) {
        return frame.key().getStringValue().equals(round.terms().speaker()) || administers(frame.key());
    }

    private boolean administers(UserKey user) {
        return users.isAdmin(user) || users.isSystemAdmin(user);
    }
}
