package dev.kept.web.ranking;

import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.host.FeatureOffException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page in one of the products. What is asked and taken is that product's. */
abstract class RankingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient RankingFrame frame;

    RankingServlet(RankingFrame frame) {
        this.frame = frame;
    }

    /** What this reader sees; refused where nothing can be shown. */
    abstract Answer<RankingSight> sight(UserProfile user);

    /** Takes an order. */
    abstract Answer<TypedOrder> take(UserProfile user, TypedOrder typed);

    /** The reader has seen what became of an order. */
    void dismiss(UserProfile user, String stepId) {
        // Only where orders are kept until they arrive.
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = frame.visitor(request, response);
        if (user != null) {
            Answer<RankingSight> sight = FeatureOffException.answered(() -> sight(user));
            if (sight instanceof Answer.Given<RankingSight> given) {
                frame.show(request, response, given.value(), null, null);
            } else if (sight instanceof Answer.Refused<RankingSight> refused) {
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
            frame.strange(response);
            return;
        }
        if ("dismiss".equals(request.getParameter("action"))) {
            String stepId = request.getParameter("stepId");
            dismiss(user, stepId == null ? "" : stepId);
            frame.back(response, "");
            return;
        }
        Answer<TypedOrder> typed = TypedOrder.of(request);
        Answer<TypedOrder> taken = FeatureOffException.answered(() -> typed.flatMap(order -> take(user, order)));
        if (taken instanceof Answer.Refused<TypedOrder> refused) {
            again(request, response, user, refused.refusal());
        } else {
            frame.back(response, "?saved");
        }
    }

    /** The page once more, with what was typed and what is wrong with it. */
    private void again(HttpServletRequest request, HttpServletResponse response, UserProfile user, Refusal wrong)
            throws IOException {
        Answer<RankingSight> sight = FeatureOffException.answered(() -> sight(user));
        if (sight instanceof Answer.Given<RankingSight> given) {
            TypedOrder typed = TypedOrder.of(request).fold(order -> order, (Refusal refusal) -> null);
            frame.show(request, response, given.value(), typed, wrong);
        } else {
            frame.refuse(response, wrong);
        }
    }
}
