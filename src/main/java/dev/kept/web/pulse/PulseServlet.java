package dev.kept.web.pulse;

import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.web.visitor.VisitorFrame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page in one of the products. What is asked and counted is that product's. */
abstract class PulseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PulseFrame frame;

    PulseServlet(PulseFrame frame) {
        this.frame = frame;
    }

    /** What this reader sees; refused where nothing can be shown. */
    abstract Answer<PulseSight> sight(UserProfile user);

    /** Counts answers; what comes of it is of no matter but for a refusal. */
    abstract Answer<?> take(UserProfile user, long round, AnswerSheet sheet);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = frame.visitor(request, response);
        if (user != null) {
            Answer<PulseSight> sight = FeatureOffException.answered(() -> sight(user));
            if (sight instanceof Answer.Given<PulseSight> given) {
                frame.show(request, response, given.value(), null, null);
            } else if (sight instanceof Answer.Refused<PulseSight> refused) {
                frame.refuse(response, refused.refusal());
            }
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = frame.visitor(request, response);
        if (user == null) {
            return;
        }
        Answer<Boolean> ours = FeatureOffException.answered(() -> Answer.of(frame.ours(request)));
        if (!ours.fold(yes -> yes, off -> false)) {
            frame.refuse(response, VisitorFrame.STRANGE);
            return;
        }
        Answer<TypedAnswers> typed = TypedAnswers.of(request);
        Answer<Boolean> taken = FeatureOffException.answered(() -> typed.flatMap(answers -> answers.sheet()
                .flatMap(sheet -> take(user, answers.round(), sheet).map(counted -> true))));
        if (taken instanceof Answer.Refused<Boolean> refused) {
            again(request, response, user, refused.refusal());
        } else {
            frame.back(response, "?saved");
        }
    }

    /** The page once more, with what was typed and what is wrong with it. */
    private void again(HttpServletRequest request, HttpServletResponse response, UserProfile user, Refusal wrong)
            throws IOException {
        Answer<PulseSight> sight = FeatureOffException.answered(() -> sight(user));
        if (sight instanceof Answer.Given<PulseSight> given) {
            TypedAnswers typed = TypedAnswers.of(request).fold(answers -> answers, (Refusal refusal) -> null);
            frame.show(request, response, given.value(), typed, wrong);
        } else {
            frame.refuse(response, wrong);
        }
    }
}
