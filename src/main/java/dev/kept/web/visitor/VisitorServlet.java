package dev.kept.web.visitor;

import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.host.FeatureOffException;
import dev.kept.web.RefusalStatus;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page with one form for everybody who is logged in, in one of the products. What is asked and taken is that product's.
 *
 * @param <S> what a reader sees
 * @param <T> what the form holds
 */
public abstract class VisitorServlet<S, T> extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient VisitorFrame frame;
    private final transient VisitorView<S, T> view;

    protected VisitorServlet(VisitorFrame frame, VisitorView<S, T> view) {
        this.frame = frame;
        this.view = view;
    }

    /** What this reader sees; refused where nothing can be shown. */
    protected abstract Answer<S> sight(UserProfile user);

    /** Takes what was typed; what comes of it is of no matter but for a refusal. */
    protected abstract Answer<?> take(UserProfile user, T typed);

    /** The reader has seen what became of something that was sent. */
    protected void dismiss(UserProfile user, String stepId) {
        // Only where what was sent is kept until it arrives.
    }

    @Override
    public final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = visitor(request, response);
        if (user != null) {
            Answer<S> sight = FeatureOffException.answered(() -> sight(user));
            if (sight instanceof Answer.Given<S> given) {
                show(request, response, given.value(), null, null);
            } else if (sight instanceof Answer.Refused<S> refused) {
                refuse(response, refused.refusal());
            }
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
        if ("dismiss".equals(request.getParameter("action"))) {
            String stepId = request.getParameter("stepId");
            dismiss(user, stepId == null ? "" : stepId);
            frame.back(response, view.path(), "");
            return;
        }
        Answer<Boolean> taken = FeatureOffException.answered(
                () -> view.typed(request).flatMap(typed -> take(user, typed).map(done -> true)));
        if (taken instanceof Answer.Refused<Boolean> refused) {
            again(request, response, user, refused.refusal());
        } else {
            frame.back(response, view.path(), "?saved");
        }
    }

    /** The page once more, with what was typed and what is wrong with it. */
    private void again(HttpServletRequest request, HttpServletResponse response, UserProfile user, Refusal wrong)
            throws IOException {
        Answer<S> sight = FeatureOffException.answered(() -> sight(user));
        if (sight instanceof Answer.Given<S> given) {
            T typed = view.typed(request).fold(read -> read, (Refusal refusal) -> null);
            show(request, response, given.value(), typed, wrong);
        } else {
            refuse(response, wrong);
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

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            S sight,
            @Nullable T typed,
            @Nullable Refusal wrong)
            throws IOException {
        frame.styled();
        boolean said = wrong == null && request.getParameter("saved") != null;
        int status = wrong == null ? HttpServletResponse.SC_OK : RefusalStatus.of(wrong.kind());
        VisitorFrame.FormFrame form = frame.form(view.path(), request, response);
        frame.send(response, status, view.html(sight, form, typed, wrong, said));
    }

    private void refuse(HttpServletResponse response, Refusal why) throws IOException {
        frame.send(response, RefusalStatus.of(why.kind()), view.refused(why));
    }
}
