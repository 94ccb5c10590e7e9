package dev.kept.web.ranking;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.web.RefusalStatus;
import dev.kept.web.visitor.VisitorFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the page does alike in both products: who is logged in, whether a form is ours, and how a page is sent. */
public final class RankingFrame {

    /** The page below the product's address. */
    public static final String PATH = "/plugins/servlet/kept/goal-order";

    private final VisitorFrame frame;
    private final RankingView view;

    public RankingFrame(VisitorFrame frame, RankingView view) {
        this.frame = frame;
        this.view = view;
    }

    /** Who is logged in; {@code null} when the response is already what a stranger gets. */
    @Nullable
    UserProfile visitor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = frame.visitor().orElse(null);
        Refusal stranger = user == null ? frame.stranger(request, response) : null;
        if (stranger != null) {
            refuse(response, stranger);
        }
        return user;
    }

    /** The key of who is logged in. */
    UserKey key() {
        return frame.key();
    }

    /** Whether the form carries this session's token. */
    boolean ours(HttpServletRequest request) {
        return frame.ours(request);
    }

    /** Leads back to the page. */
    void back(HttpServletResponse response, String query) throws IOException {
        frame.back(response, PATH, query);
    }

    /** An address in this product. */
    String path(String below) {
        return frame.path(below);
    }

    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            RankingSight sight,
            @Nullable TypedOrder typed,
            @Nullable Refusal wrong)
            throws IOException {
        frame.styled();
        boolean said = wrong == null && request.getParameter("saved") != null;
        int status = wrong == null ? HttpServletResponse.SC_OK : RefusalStatus.of(wrong.kind());
        frame.send(response, status, view.html(sight, frame.form(PATH, request, response), typed, wrong, said));
    }

    void refuse(HttpServletResponse response, Refusal why) throws IOException {
        frame.send(response, RefusalStatus.of(why.kind()), view.refused(why));
    }

    /** A form that another page sent, or one that was open too long. */
    void strange(HttpServletResponse response) throws IOException {
        refuse(response, VisitorFrame.STRANGE);
    }
}
