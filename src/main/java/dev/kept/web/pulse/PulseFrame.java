package dev.kept.web.pulse;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.web.RefusalStatus;
import dev.kept.web.visitor.VisitorFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How the page is shown in both products. */
public final class PulseFrame {

    /** The page below the product's address. */
    public static final String PATH = "/plugins/servlet/kept/survey";

    private final VisitorFrame frame;
    private final PulseView view;

    public PulseFrame(VisitorFrame frame, PulseView view) {
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

    UserKey key() {
        return frame.key();
    }

    boolean ours(HttpServletRequest request) {
        return frame.ours(request);
    }

    /** Leads back to the page. */
    void back(HttpServletResponse response, String query) throws IOException {
        frame.back(response, PATH, query);
    }

    String path(String below) {
        return frame.path(below);
    }

    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            PulseSight sight,
            @Nullable TypedAnswers typed,
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
}
