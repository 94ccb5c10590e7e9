package dev.kept.web.pulse;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.host.ReadOnlyMode;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.PulsePage;
import dev.kept.core.pulse.PulseSource;
import dev.kept.web.visitor.VisitorFrame;
import dev.kept.web.visitor.VisitorServlet;
import java.util.Optional;

/**
 * The page in Confluence, for contacts and for everybody in the groups that an administrator named; none of them needs an
 * account in Jira. Answers are handed over at once and nothing of them is kept here.
 */
@LicensedOnly
public class PulseInConfluenceServlet extends VisitorServlet<PulseSight, TypedAnswers> {
    private static final long serialVersionUID = 1L;

    private final transient PulseSource jira;
    private final transient VisitorFrame frame;
    private final transient ReadOnlyMode mode;
    private final transient Texts texts;

    public PulseInConfluenceServlet(
            PulseSource jira, VisitorFrame frame, PulseView view, ReadOnlyMode mode, Texts texts) {
        super(frame, view);
        this.jira = jira;
        this.frame = frame;
        this.mode = mode;
        this.texts = texts;
    }

    @Override
    protected Answer<PulseSight> sight(UserProfile user) {
        return Answer.of(shown(user));
    }

    private PulseSight shown(UserProfile user) {
        if (!jira.open()) {
            // The page is there, and says what is missing: an installation without the channel is not broken.
            return new PulseSight(
                    Side.BUSINESS, null, false, Refusal.of(Kind.UNAVAILABLE, "kept.pulse.no_channel"), null);
        }
        PulsePage page = jira.pulse(reader(user)).fold(shown -> shown, (Refusal silent) -> null);
        boolean mine = page != null && mine(page).isPresent();
        return new PulseSight(
                Side.BUSINESS,
                page == null || mine ? page : PulsePage.NONE,
                mine,
                mode.refusal().orElse(null),
                null);
    }

    /** The first group that this reader is in; Jira names none of others to a contact. */
    private Optional<AskedGroup> mine(PulsePage page) {
        return page.groups().stream()
                .filter(group -> group.members() == null || frame.in(group.members()))
                .findFirst();
    }

    private ContactReader reader(UserProfile user) {
        return new ContactReader(user.getUsername(), texts.locale());
    }

    @Override
    protected Answer<?> take(UserProfile user, TypedAnswers typed) {
        Refusal closed = mode.refusal().orElse(null);
        if (closed != null) {
            return Answer.refused(closed);
        }
        return typed.sheet().flatMap(sheet -> jira.pulse(reader(user)).flatMap(page -> mine(page)
                .map(group -> jira.say(reader(user), typed.round(), group.members(), sheet))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.FORBIDDEN, "kept.pulses.error.none")))));
    }
}
