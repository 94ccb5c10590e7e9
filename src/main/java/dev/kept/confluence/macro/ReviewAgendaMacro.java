package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.partnership.ProjectKeys;
import dev.kept.core.review.ReviewAgenda;
import dev.kept.core.review.ReviewAgendas;
import dev.kept.core.review.ReviewAsked;
import dev.kept.core.review.ReviewSource;
import dev.kept.core.review.ReviewSpan;
import dev.kept.web.board.ReviewAgendaView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The macro <i>Review agenda</i>: what one business function and IT talk about when they meet, as of today. A contact of the
 * function needs no account in Jira; anybody else sees what they may see there.
 */
public class ReviewAgendaMacro implements Macro {

    /** Of what was typed. */
    private static final int LONGEST = 255;

    private final ReviewSource contacts;
    private final ReviewAgendas viewers;
    private final ReviewAgendaView view;
    private final MacroPage page;
    private final UserManager users;
    private final Texts texts;

    public ReviewAgendaMacro(
            ReviewSource contacts,
            ReviewAgendas viewers,
            ReviewAgendaView view,
            MacroPage page,
            UserManager users,
            Texts texts) {
        this.contacts = contacts;
        this.viewers = viewers;
        this.view = view;
        this.page = page;
        this.users = users;
        this.texts = texts;
    }

    /**
     * The macro as HTML.
     *
     * @param parameters {@code function} is the function's name, {@code project} keys of projects, all when there is none, and
     *     {@code since} the day of the last review, such as 2026-11-02
     */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        return page.withoutAsking(output, "kept.macro.review.elsewhere").orElseGet(() -> checked(output, parameters));
    }

    private String checked(Output output, Map<String, String> parameters) {
        String function = typed(parameters, "function");
        if (function.isEmpty()) {
            return page.box(output, "kept.macro.guide.noFunction");
        }
        String projects = typed(parameters, "project");
        List<String> keys = ProjectKeys.of(projects);
        if (projects.length() > LONGEST || !keys.stream().allMatch(ProjectKeys::possible)) {
            return page.box(output, "kept.macro.scoreboard.badProject");
        }
        if (keys.size() > ProjectKeys.MOST) {
            return page.box(output, "kept.macro.scoreboard.manyProjects", Integer.toString(ProjectKeys.MOST));
        }
        String since = typed(parameters, "since");
        @Nullable LocalDate day = day(since);
        boolean told = since.isEmpty()
                || day != null && ReviewSpan.of(day, page.today()).fold(span -> true, refusal -> false);
        return told
                ? asked(output, new ReviewAsked(function, keys, day))
                : page.box(output, "kept.macro.review.badSince");
    }

    private String asked(Output output, ReviewAsked asked) {
        UserProfile user = users.getRemoteUser();
        if (user == null) {
            return page.box(output, "kept.macro.anonymous");
        }
        Answer<List<ReviewAgenda>> own = contacts.open()
                ? contacts.agendas(new ContactReader(user.getUsername(), texts.locale()), asked)
                : Answer.of(List.of());
        return own.flatMap(agendas -> agendas.isEmpty() ? viewers.agenda(asked) : Answer.of(agendas.get(0)))
                .fold(
                        agenda -> view.html(agenda, output.medium(), page.seen(output), page.today()),
                        refusal -> refused(output, asked.function(), refusal));
    }

    /** Without an account in Jira whoever is no contact of the function reads nothing of it. */
    private String refused(Output output, String function, Refusal why) {
        return why.kind() == Kind.CREDENTIALS_REQUIRED
                ? page.box(output, "kept.macro.sheet.stranger", function)
                : page.box(output, why, "kept.macro.sheet.notFound", "kept.macro.review.of", function);
    }

    private static String typed(Map<String, String> parameters, String name) {
        String typed = parameters.get(name);
        return typed == null ? "" : typed.strip();
    }

    /** {@code null} for what is no day. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
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
