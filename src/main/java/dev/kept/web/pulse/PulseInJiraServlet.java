package dev.kept.web.pulse;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.PulsePage;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.Pulses;
import dev.kept.web.visitor.VisitorFrame;
import dev.kept.web.visitor.VisitorServlet;

/**
 * The page in Jira: whoever is logged in reads what came of the rounds, and the people of the group that an administrator chose
 * answer for IT.
 */
@LicensedOnly
public class PulseInJiraServlet extends VisitorServlet<PulseSight, TypedAnswers> {
    private static final long serialVersionUID = 1L;

    /** Where administrators open rounds. */
    static final String ROUNDS = "/plugins/servlet/kept/surveys";

    private final transient Pulses pulses;
    private final transient VisitorFrame frame;

    public PulseInJiraServlet(Pulses pulses, VisitorFrame frame, PulseView view) {
        super(frame, view);
        this.pulses = pulses;
        this.frame = frame;
    }

    @Override
    protected Answer<PulseSight> sight(UserProfile user) {
        return pulses.off().map(Answer::<PulseSight>refused).orElseGet(() -> Answer.of(shown(user)));
    }

    private PulseSight shown(UserProfile user) {
        PulsePage page = pulses.page(frame.names(user), round -> round.terms().of(Side.IT));
        boolean asked = page.groups().stream().anyMatch(group -> frame.in(group.members()));
        return new PulseSight(Side.IT, page, asked, null, frame.administers() ? frame.path(ROUNDS) : null);
    }

    @Override
    protected Answer<?> take(UserProfile user, TypedAnswers typed) {
        return typed.sheet().flatMap(sheet -> counted(user, typed.round(), sheet));
    }

    private Answer<?> counted(UserProfile user, long round, AnswerSheet sheet) {
        return pulses.find(round).stream()
                .flatMap((PulseRound found) -> found.terms().of(Side.IT).stream())
                .filter(group -> frame.in(group.members()))
                .findFirst()
                .map(group -> pulses.say(round, frame.names(user), group, sheet))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.FORBIDDEN, "kept.pulses.error.none")));
    }
}
