package dev.kept.web.ranking;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.ranking.Speaker;
import dev.kept.web.visitor.VisitorFrame;
import dev.kept.web.visitor.VisitorServlet;
import java.util.List;
import java.util.Optional;

/**
 * The page in Jira: whoever is logged in reads the result. For IT answers the person whom an administrator named for the round, or
 * any administrator, or where many are asked everybody in the group that was named.
 */
@LicensedOnly
public class RankingInJiraServlet extends VisitorServlet<RankingSight, TypedOrder> {
    private static final long serialVersionUID = 1L;

    /** Where administrators open rounds. */
    static final String ROUNDS = "/plugins/servlet/kept/goal-rounds";

    private final transient Rounds rounds;
    private final transient VisitorFrame frame;

    public RankingInJiraServlet(Rounds rounds, VisitorFrame frame, RankingView view) {
        super(frame, view);
        this.rounds = rounds;
        this.frame = frame;
    }

    @Override
    protected Answer<RankingSight> sight(UserProfile user) {
        return rounds.off().map(Answer::<RankingSight>refused).orElseGet(() -> shown(user));
    }

    private Answer<RankingSight> shown(UserProfile user) {
        return Answer.of(new RankingSight(
                rounds.page(round -> speaker(user, round)),
                List.of(),
                null,
                frame.administers() ? frame.path(ROUNDS) : null));
    }

    @Override
    protected Answer<?> take(UserProfile user, TypedOrder typed) {
        return rounds.off().<Answer<?>>map(Answer::refused).orElseGet(() -> taken(user, typed));
    }

    private Answer<?> taken(UserProfile user, TypedOrder typed) {
        Optional<Speaker> by = rounds.find(typed.round()).flatMap(round -> speaker(user, round));
        return by.isEmpty()
                ? Answer.refused(Refusal.of(Kind.FORBIDDEN, "kept.rounds.error.side"))
                : typed.orders().flatMap(orders -> rounds.say(typed.round(), by.get(), orders));
    }

    /** Where many are asked, those of the group; else who was named, and administrators. */
    private Optional<Speaker> speaker(UserProfile user, GoalRound round) {
        BlindTerms blind = round.terms().blind();
        boolean speaks = blind == null
                ? frame.key().getStringValue().equals(round.terms().speaker()) || frame.administers()
                : frame.in(blind.it().members());
        return speaks ? Optional.of(new Speaker(Side.IT, frame.names(user))) : Optional.empty();
    }
}
