package dev.kept.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.web.context.HttpContext;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.Outbox;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.web.contact.OurPromisesView;
import dev.kept.web.contact.StepForms;
import dev.kept.web.contact.StepForms.FormPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The macro <i>Our promises</i>: what business and IT promised the functions that the reader speaks for, and what can be
 * answered. Forms are drawn only on a page that somebody looks at: in a preview they would leave the editor, and on paper they
 * are of no use.
 */
public class OurPromisesMacro implements Macro {

    private static final String PREVIEW = "preview";

    private final LinkedContacts jira;
    private final Outbox outbox;
    private final OurPromisesView view;
    private final StepForms forms;
    private final MacroPage page;
    private final UserManager users;
    private final Texts texts;
    private final HostService<HttpContext> requests;

    public OurPromisesMacro(
            LinkedContacts jira,
            Outbox outbox,
            OurPromisesView view,
            StepForms forms,
            MacroPage page,
            UserManager users,
            Texts texts,
            HostServices services) {
        this.jira = jira;
        this.outbox = outbox;
        this.view = view;
        this.forms = forms;
        this.page = page;
        this.users = users;
        this.texts = texts;
        this.requests = services.of(Feature.ANSWERS, () -> HttpContext.class);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        boolean forms = output == Output.PAGE && !PREVIEW.equals(context.getOutputType());
        return page.withoutAsking(output, "kept.macro.contact.elsewhere").orElseGet(() -> asked(output, forms));
    }

    private String asked(Output output, boolean answering) {
        UserProfile user = users.getRemoteUser();
        if (user == null) {
            return page.box(output, "kept.macro.anonymous");
        }
        if (!jira.open()) {
            return page.box(output, "kept.macro.contact.closed");
        }
        Answer<ContactPage> answer = jira.page(new ContactReader(user.getUsername(), texts.locale()));
        List<OutgoingStep> steps =
                outbox.of(Objects.requireNonNull(users.getRemoteUserKey()).getStringValue());
        boolean stranger = answer.fold(
                shown -> shown.functions().isEmpty() && steps.isEmpty(), refusal -> refusal.kind() != Kind.UNREACHABLE);
        if (stranger) {
            return page.box(output, "kept.macro.contact.stranger");
        }
        @Nullable ContactPage shown = answer.fold(given -> given, (Refusal refusal) -> null);
        @Nullable Answer<FormPlace> place = answering ? place() : null;
        return view.html(shown, steps, output.medium(), place, page.seen(output), Instant.now())
                .toString();
    }

    /** Where forms go and what proves them ours, or why there are none. */
    private Answer<FormPlace> place() {
        Refusal closed = forms.closed().orElse(null);
        if (closed != null) {
            return Answer.refused(closed);
        }
        HttpContext known = requests.find().orElse(null);
        try {
            HttpServletRequest request = known == null ? null : known.getRequest();
            HttpServletResponse response = known == null ? null : known.getResponse();
            return request == null || response == null
                    ? Answer.refused(Feature.ANSWERS.off())
                    : Answer.of(forms.place(request, response));
        } catch (LinkageError e) {
            // This version of the product has not the method: as if it had not the service.
            return Answer.refused(Feature.ANSWERS.off());
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
