package dev.kept.web.contact;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.Outbox;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.OutgoingContent;
import dev.kept.core.contact.OutgoingStep.SeenPromise;
import dev.kept.core.contact.OutgoingStep.TypedAsking;
import dev.kept.core.contact.OutgoingStep.TypedGoalWord;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import dev.kept.core.contact.OutgoingStep.TypedTakeBack;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.rulebook.InputRules;
import dev.kept.web.RefusalPage;
import dev.kept.web.RefusalStatus;
import dev.kept.web.SignIn;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Takes what a contact answered on a page: keeps it, sends it, and leads back to the page, which shows what became of it. Who
 * answers is who is logged in; the ledger judges all else.
 */
@LicensedOnly
public class OurPromisesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** More than anybody may say: the ledger refuses what is too long, and here it only has to be kept meanwhile. */
    private static final int LONGEST = 5_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final transient Outbox outbox;
    private final transient StepForms forms;
    private final transient UserManager users;
    private final transient SignIn signIn;
    private final transient Texts texts;
    private final transient Templates templates;

    public OurPromisesServlet(
            Outbox outbox, StepForms forms, UserManager users, SignIn signIn, Texts texts, Templates templates) {
        this.outbox = outbox;
        this.forms = forms;
        this.users = users;
        this.signIn = signIn;
        this.texts = texts;
        this.templates = templates;
    }

    /** A form is sent by POST alone. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "kept.contact.error.form");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = users.getRemoteUser();
        if (user == null) {
            if (!signIn.leads(request, response)) {
                refuse(response, RefusalStatus.of(Kind.NOT_LOGGED_IN), SignIn.FIRST.messageKey());
            }
            return;
        }
        if (!forms.ours(request)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "kept.weights.error.token");
            return;
        }
        Answer<String> done =
                forms.closed().<Answer<String>>map(Answer::refused).orElseGet(() -> taken(request, user));
        if (done instanceof Answer.Refused<String> refused) {
            refuse(
                    response,
                    RefusalStatus.of(refused.refusal().kind()),
                    refused.refusal().messageKey());
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        response.sendRedirect(forms.back(typed(request, "back")));
    }

    private Answer<String> taken(HttpServletRequest request, UserProfile user) {
        String id = typed(request, "stepId");
        String userKey = Objects.requireNonNull(users.getRemoteUserKey()).getStringValue();
        if (InputRules.stepId(id) instanceof Answer.Refused<String>) {
            return incomplete();
        }
        if (typed(request, "action").equals("dismiss")) {
            outbox.dismiss(id, userKey);
            return Answer.of(id);
        }
        OutgoingContent content = content(request);
        boolean good = content != null
                && NUMBER.matcher(typed(request, "asked")).matches()
                && Arrays.stream(new String[] {"promise", "title", "date", "words", "cost", "place", "need"})
                        .allMatch(field -> typed(request, field).length() <= LONGEST);
        if (!good) {
            return incomplete();
        }
        OutgoingStep step = OutgoingStep.fresh(
                id,
                userKey,
                new ContactReader(user.getUsername(), texts.locale()),
                new SeenPromise(
                        typed(request, "promise"),
                        Integer.parseInt(typed(request, "asked")),
                        content instanceof TypedAsking asking ? asking.need() : typed(request, "title")),
                content,
                Instant.now());
        return outbox.put(step)
                .map(kept -> Answer.of(kept.id()))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.CONFLICT, "kept.contact.error.many")));
    }

    /** A request, a word on a goal or a step of a promise; {@code null} for what is none of them. */
    private static @Nullable OutgoingContent content(HttpServletRequest request) {
        String code = typed(request, "kind");
        if (code.equals(RequestModels.ASK) || code.equals(RequestModels.TAKE_BACK)) {
            return code.equals(RequestModels.ASK)
                    ? RequestModels.asking(
                            typed(request, "place"),
                            typed(request, "need"),
                            text(request, "words"),
                            typed(request, "date"))
                    : new TypedTakeBack();
        }
        for (GoalDeed deed : GoalDeed.values()) {
            if (deed.code().equals(code)) {
                return new TypedGoalWord(deed, deed == GoalDeed.CHECK_IN_GOAL ? text(request, "words") : null);
            }
        }
        return Arrays.stream(StepKind.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(kind -> new TypedStep(
                        kind, event(request), text(request, "date"), text(request, "words"), text(request, "cost")))
                .orElse(null);
    }

    private static Answer<String> incomplete() {
        return Answer.refused(Refusal.of(Kind.INVALID, "kept.contact.error.form"));
    }

    private static @Nullable Integer event(HttpServletRequest request) {
        String event = typed(request, "event");
        return NUMBER.matcher(event).matches() ? Integer.valueOf(event) : null;
    }

    /** {@code null} for nothing but blanks. Browsers send the ends of lines as two signs. */
    private static @Nullable String text(HttpServletRequest request, String field) {
        String text = typed(request, field).replace("\r\n", "\n").strip();
        return text.isEmpty() ? null : text;
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    private void refuse(HttpServletResponse response, int status, String messageKey) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("text/html;charset=UTF-8");
        Refusal why = Refusal.of(Kind.INVALID, messageKey);
        response.getWriter().write(RefusalPage.html(texts, templates, "kept.contact.title", why));
    }
}
