package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.confluence.link.LinkedContacts;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.Outbox;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.web.contact.OurPromisesView;
import dev.kept.web.contact.StepForms.FormPlace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The macro <i>Our promises</i>: what business and IT promised the functions that the reader speaks for, and what can be
 * answered.
 */
public class OurPromisesMacro implements Macro {

    private final LinkedContacts jira;
    private final Outbox outbox;
    private final OurPromisesView view;
    private final MacroForms forms;
    private final MacroPage page;
    private final UserManager users;
    private final Texts texts;

    public OurPromisesMacro(
            LinkedContacts jira,
            Outbox outbox,
            OurPromisesView view,
            MacroForms forms,
            MacroPage page,
            UserManager users,
            Texts texts) {
        this.jira = jira;
        this.outbox = outbox;
        this.view = view;
        this.forms = forms;
        this.page = page;
        this.users = users;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        boolean drawn = MacroForms.drawn(output, context);
        return page.withoutAsking(output, "kept.macro.contact.elsewhere").orElseGet(() -> asked(output, drawn));
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
        @Nullable Answer<FormPlace> place = answering ? forms.place() : null;
        return view.html(shown, steps, output.medium(), place, page.seen(output), Instant.now())
                .toString();
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
