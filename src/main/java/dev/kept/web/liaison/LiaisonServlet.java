package dev.kept.web.liaison;

import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.web.Links;
import dev.kept.web.RefusalStatus;
import dev.kept.web.liaison.LiaisonForms.Sent;
import dev.kept.web.visitor.VisitorFrame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The page in one of the products; what is read and taken there is that product's. */
public abstract class LiaisonServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient VisitorFrame frame;
    private final transient LiaisonView view;
    private final transient Clock clock;

    protected LiaisonServlet(VisitorFrame frame, LiaisonView view, Clock clock) {
        this.frame = frame;
        this.view = view;
        this.clock = clock;
    }

    /**
     * What this reader sees; refused where there is no page at all.
     *
     * @param function whose page is asked for; empty for none
     */
    abstract Answer<LiaisonSight> sight(UserProfile user, String function);

    /** Takes what was typed. */
    abstract Answer<?> take(UserProfile user, TypedLiaison typed);

    @Override
    public final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = visitor(request, response);
        if (user != null) {
            show(request, response, user, Sent.NOTHING);
        }
    }

    @Override
    public final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = visitor(request, response);
        if (user == null) {
            return;
        }
        Answer<Boolean> ours = FeatureOffException.answered(() -> Answer.of(frame.ours(request)));
        if (!ours.fold(yes -> yes, off -> false)) {
            refuse(response, VisitorFrame.STRANGE);
            return;
        }
        Answer<TypedLiaison> typed = LiaisonView.typed(request);
        Answer<Boolean> taken = FeatureOffException.answered(
                () -> typed.flatMap(form -> take(user, form).map(done -> true)));
        if (taken instanceof Answer.Refused<Boolean> refused) {
            @Nullable TypedLiaison form = typed.fold(read -> read, (Refusal strange) -> null);
            show(request, response, user, new Sent(form, refused.refusal()));
        } else {
            String function = LiaisonView.text(request, "function");
            frame.back(response, Links.WORKING_TOGETHER, "?function=" + Links.encode(function) + "&saved=1");
        }
    }

    /** Who is logged in; {@code null} when the response is already what a stranger gets. */
    private @Nullable UserProfile visitor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = frame.visitor().orElse(null);
        Refusal stranger = user == null ? frame.stranger(request, response) : null;
        if (stranger != null) {
            refuse(response, stranger);
        }
        return user;
    }

    private void show(HttpServletRequest request, HttpServletResponse response, UserProfile user, Sent sent)
            throws IOException {
        String function = LiaisonView.text(request, "function").strip();
        Answer<LiaisonSight> sight = FeatureOffException.answered(() -> sight(user, function));
        if (sight instanceof Answer.Refused<LiaisonSight> refused) {
            refuse(response, refused.refusal());
            return;
        }
        LiaisonSight seen = ((Answer.Given<LiaisonSight>) sight).value();
        frame.styled();
        @Nullable Refusal wrong = sent.wrong();
        int status = wrong == null ? HttpServletResponse.SC_OK : RefusalStatus.of(wrong.kind());
        boolean said = wrong == null && request.getParameter("saved") != null;
        String html = view.page(
                seen,
                frame.form(Links.WORKING_TOGETHER, request, response),
                frame.path(""),
                sent,
                said,
                LocalDate.now(clock));
        frame.send(response, status, html);
    }

    private void refuse(HttpServletResponse response, Refusal why) throws IOException {
        frame.send(response, RefusalStatus.of(why.kind()), view.refused(why));
    }
}
