package dev.kept.web.functionguide;

import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.web.RefusalStatus;
import dev.kept.web.functionguide.FunctionGuideView.GuideForm;
import dev.kept.web.visitor.VisitorFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How the page is shown in both products. */
public final class FunctionGuideFrame {

    /** The page below the product's address. */
    public static final String PATH = "/plugins/servlet/kept/function-guides";

    private final VisitorFrame frame;
    private final FunctionGuideView view;

    public FunctionGuideFrame(VisitorFrame frame, FunctionGuideView view) {
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

    boolean ours(HttpServletRequest request) {
        return frame.ours(request);
    }

    /** Leads back to a guide. */
    void back(HttpServletResponse response, String query) throws IOException {
        frame.back(response, PATH, query);
    }

    /** Where the page is found on this host. */
    public String address() {
        return frame.path(PATH);
    }

    /** A guide that nobody can change here. */
    void read(HttpServletRequest request, HttpServletResponse response, GuideSight sight) throws IOException {
        frame.styled();
        frame.send(response, HttpServletResponse.SC_OK, view.page(sight, address(), null, null, false));
    }

    /**
     * A guide that its contacts can change.
     *
     * @param form {@code null} where it is only read
     */
    void show(HttpServletRequest request, HttpServletResponse response, GuideSight sight, @Nullable GuideForm form)
            throws IOException {
        frame.styled();
        boolean refused = form != null && !form.wrong().isEmpty();
        int status = refused ? RefusalStatus.of(form.wrong().get(0).kind()) : HttpServletResponse.SC_OK;
        boolean saved = form == null && request.getParameter("saved") != null;
        frame.send(response, status, view.page(sight, address(), frame.form(PATH, request, response), form, saved));
    }

    void refuse(HttpServletResponse response, Refusal why) throws IOException {
        frame.send(response, RefusalStatus.of(why.kind()), view.refused(why));
    }
}
