package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.web.context.HttpContext;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.web.contact.StepForms;
import dev.kept.web.contact.StepForms.FormPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What forms of macros need of the request that their page is made for. They are drawn only on a page that somebody looks at: in
 * a preview they would leave the editor, and on paper they are of no use.
 */
public final class MacroForms {

    private static final String PREVIEW = "preview";

    private final StepForms forms;
    private final HostService<HttpContext> requests;

    public MacroForms(StepForms forms, HostServices services) {
        this.forms = forms;
        this.requests = services.of(Feature.ANSWERS, () -> HttpContext.class);
    }

    /** Whether forms are drawn there. */
    static boolean drawn(Output output, @Nullable ConversionContext context) {
        return output == Output.PAGE && context != null && !PREVIEW.equals(context.getOutputType());
    }

    /** Where forms go and what proves them ours, or why there are none. */
    Answer<FormPlace> place() {
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
}
