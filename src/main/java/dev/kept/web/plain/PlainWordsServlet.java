package dev.kept.web.plain;

import com.atlassian.annotations.security.LicensedOnly;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.plain.PlainCheck;
import dev.kept.core.plain.PlainWords;
import dev.kept.web.RefusalStatus;
import dev.kept.web.visitor.VisitorFrame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a text that somebody pasted and says which terms it does not explain. Nothing of it is kept. */
@LicensedOnly
public class PlainWordsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/kept/plain-words";

    private final transient PlainWords words;
    private final transient VisitorFrame frame;
    private final transient PlainWordsView view;

    public PlainWordsServlet(PlainWords words, VisitorFrame frame, PlainWordsView view) {
        this.words = words;
        this.frame = frame;
        this.view = view;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (comes(request, response)) {
            Refusal off = words.off().orElse(null);
            if (off != null) {
                refuse(response, off);
            } else {
                show(request, response, "", null, null);
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!comes(request, response)) {
            return;
        }
        Answer<Boolean> ours = FeatureOffException.answered(() -> Answer.of(frame.ours(request)));
        if (!ours.fold(yes -> yes, off -> false)) {
            refuse(response, VisitorFrame.STRANGE);
            return;
        }
        @Nullable String typed = request.getParameter("text");
        String text = typed == null ? "" : typed.replace("\r\n", "\n");
        Answer<PlainCheck> answer = words.check(text);
        if (answer instanceof Answer.Given<PlainCheck> given) {
            show(request, response, text, given.value(), null);
        } else if (answer instanceof Answer.Refused<PlainCheck> refused) {
            show(request, response, text, null, refused.refusal());
        }
    }

    /** Whether somebody is logged in; the response is answered otherwise. */
    private boolean comes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (frame.visitor().isPresent()) {
            return true;
        }
        Refusal stranger = frame.stranger(request, response);
        if (stranger != null) {
            refuse(response, stranger);
        }
        return false;
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            String text,
            @Nullable PlainCheck check,
            @Nullable Refusal wrong)
            throws IOException {
        frame.styled();
        int status = wrong == null ? HttpServletResponse.SC_OK : RefusalStatus.of(wrong.kind());
        frame.send(response, status, view.html(frame.form(PATH, request, response), text, check, wrong));
    }

    private void refuse(HttpServletResponse response, Refusal why) throws IOException {
        frame.send(response, RefusalStatus.of(why.kind()), view.refused(why));
    }
}
