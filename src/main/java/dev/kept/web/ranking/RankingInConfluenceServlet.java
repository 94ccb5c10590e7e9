package dev.kept.web.ranking;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.Outbox;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.SeenPromise;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.host.ReadOnlyMode;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.ranking.RankingSource;
import dev.kept.web.visitor.VisitorFrame;
import dev.kept.web.visitor.VisitorServlet;
import java.time.Instant;
import java.util.List;

/**
 * The page in Confluence, for contacts of a business function and the group that is asked with them, who need no account in Jira.
 * The word of a side is kept until Jira has it; what one of many says is handed over at once. Jira judges who may speak.
 */
@LicensedOnly
public class RankingInConfluenceServlet extends VisitorServlet<RankingSight, TypedOrder> {
    private static final long serialVersionUID = 1L;

    private final transient RankingSource jira;
    private final transient Outbox outbox;
    private final transient VisitorFrame frame;
    private final transient ReadOnlyMode mode;
    private final transient Texts texts;

    public RankingInConfluenceServlet(
            RankingSource jira, Outbox outbox, VisitorFrame frame, RankingView view, ReadOnlyMode mode, Texts texts) {
        super(frame, view);
        this.jira = jira;
        this.outbox = outbox;
        this.frame = frame;
        this.mode = mode;
        this.texts = texts;
    }

    @Override
    protected Answer<RankingSight> sight(UserProfile user) {
        if (!jira.open()) {
            // The page is there, and says what is missing: an installation without the channel is not broken.
            Refusal closed = Refusal.of(Kind.UNAVAILABLE, "kept.ranking.no_channel");
            return Answer.of(new RankingSight(null, List.of(), closed, null));
        }
        @Nullable
        RankingPage page = jira.rankings(reader(user))
                .map(shown -> mine(shown) ? shown : RankingPage.NONE)
                .fold(shown -> shown, (Refusal silent) -> null);
        List<OutgoingStep> shown = orders(user).stream()
                .filter(order -> order.state() != StepState.TAKEN)
                .toList();
        return Answer.of(new RankingSight(page, shown, mode.refusal().orElse(null), null));
    }

    /** Whether it may be told to this reader: Jira does not know who is in which group here. */
    private boolean mine(RankingPage page) {
        return page.members() == null || frame.in(page.members());
    }

    private ContactReader reader(UserProfile user) {
        return new ContactReader(user.getUsername(), texts.locale());
    }

    /** What this reader sent and did not dismiss. */
    private List<OutgoingStep> orders(UserProfile user) {
        return outbox.of(frame.key().getStringValue()).stream()
                .filter(order -> order.typed() instanceof TypedRanking)
                .toList();
    }

    /** One that is on its way is not overtaken by another one. */
    @Override
    protected Answer<?> take(UserProfile user, TypedOrder typed) {
        Refusal closed = mode.refusal().orElse(null);
        if (closed != null) {
            return Answer.refused(closed);
        }
        return typed.blind()
                ? typed.orders().flatMap(orders -> handed(user, typed, orders))
                : typed.orders().flatMap(orders -> kept(user, typed, orders));
    }

    /** One of many answers at once or not at all: what waited here would stand beside a name. */
    private Answer<RankingPage> handed(UserProfile user, TypedOrder typed, SideView orders) {
        ContactReader reader = reader(user);
        return jira.rankings(reader)
                .flatMap(page -> mine(page)
                        ? jira.say(reader, typed.round(), page.members(), orders)
                        : Answer.refused(Refusal.of(Kind.FORBIDDEN, "kept.rounds.error.none")));
    }

    private Answer<OutgoingStep> kept(UserProfile user, TypedOrder typed, SideView orders) {
        if (orders(user).stream().anyMatch(order -> order.state() == StepState.ON_ITS_WAY)) {
            return Answer.refused(Refusal.of(Kind.CONFLICT, "kept.ranking.waits"));
        }
        return outbox.put(step(user, typed, orders))
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.CONFLICT, "kept.contact.error.many")));
    }

    private OutgoingStep step(UserProfile user, TypedOrder typed, SideView orders) {
        return OutgoingStep.fresh(
                typed.stepId(),
                frame.key().getStringValue(),
                reader(user),
                new SeenPromise("goal-round-" + typed.round(), 0, texts.text(RankingView.TITLE)),
                new TypedRanking(typed.round(), orders),
                Instant.now());
    }

    @Override
    protected void dismiss(UserProfile user, String stepId) {
        if (!mode.on()) {
            outbox.dismiss(stepId, frame.key().getStringValue());
        }
    }
}
