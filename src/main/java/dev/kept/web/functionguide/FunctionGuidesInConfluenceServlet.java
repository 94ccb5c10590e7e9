package dev.kept.web.functionguide;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.guide.TypedGuide;
import dev.kept.core.host.FeatureOffException;
import dev.kept.web.Links;
import dev.kept.web.contact.StepForms;
import dev.kept.web.functionguide.FunctionGuideView.GuideForm;
import dev.kept.web.visitor.VisitorFrame;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The page in Confluence, where contacts write the guides of their functions; none of them needs an account in Jira. What is
 * written is handed over at once and nothing of it is kept here.
 */
@LicensedOnly
public class FunctionGuidesInConfluenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final transient GuideSights sights;
    private final transient FunctionGuideFrame frame;
    private final transient StepForms forms;

    public FunctionGuidesInConfluenceServlet(GuideSights sights, FunctionGuideFrame frame, StepForms forms) {
        this.sights = sights;
        this.frame = frame;
        this.forms = forms;
    }

    /** A page of Confluence answers also while there is nothing to show, and says why. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = frame.visitor(request, response);
        if (user != null) {
            boolean editing = request.getParameter("edit") != null;
            show(request, response, user, editing ? new GuideForm(null, false, List.of()) : null);
        }
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, UserProfile user, @Nullable GuideForm form)
            throws IOException {
        String function = typed(request, "function").strip();
        Answer<GuideSight> sight =
                FeatureOffException.answered(() -> Answer.of(sights.of(user.getUsername(), function)));
        frame.show(request, response, sight.fold(seen -> seen, GuideSight::none), form);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = frame.visitor(request, response);
        if (user == null) {
            return;
        }
        Answer<Boolean> ours = FeatureOffException.answered(() -> Answer.of(frame.ours(request)));
        if (!ours.fold(yes -> yes, off -> false)) {
            frame.refuse(response, VisitorFrame.STRANGE);
            return;
        }
        String seen = typed(request, "seen");
        if (!NUMBER.matcher(seen).matches()) {
            frame.refuse(response, Refusal.of(Kind.INVALID, "kept.contact.error.form"));
            return;
        }
        boolean stillTrue = typed(request, "action").equals("still_true");
        @Nullable TypedGuide guide = stillTrue ? null : guide(request);
        boolean reviewed = request.getParameter("reviewed") != null;
        List<Refusal> wrong = guide == null ? List.of() : guide.wrong();
        if (wrong.isEmpty()) {
            TypedChange change = new TypedChange(typed(request, "function"), Integer.parseInt(seen), guide, reviewed);
            Answer<ShownGuide> taken = FeatureOffException.answered(() -> sights.take(user.getUsername(), change));
            if (taken instanceof Answer.Given<ShownGuide> given) {
                taken(request, response, given.value());
                return;
            }
            wrong = taken.fold(given -> List.<Refusal>of(), List::of);
        }
        show(request, response, user, new GuideForm(guide, reviewed, wrong));
    }

    /** A macro's form leads back to the page that it is on. */
    private void taken(HttpServletRequest request, HttpServletResponse response, ShownGuide guide) throws IOException {
        String back = typed(request, "back");
        if (back.isEmpty()) {
            frame.back(response, "?function=" + Links.encode(guide.function()) + "&saved=1");
        } else {
            response.setHeader("Cache-Control", "private, no-store");
            response.sendRedirect(forms.back(back, FunctionGuideView.ANCHOR));
        }
    }

    private static TypedGuide guide(HttpServletRequest request) {
        Map<GuidePart, String> texts = new EnumMap<>(GuidePart.class);
        for (GuidePart part : GuidePart.values()) {
            texts.put(part, typed(request, part.code()));
        }
        return new TypedGuide(texts);
    }

    static String typed(HttpServletRequest request, String field) {
        @Nullable String value = request.getParameter(field);
        return value == null ? "" : value;
    }
}
