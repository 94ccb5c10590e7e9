package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dev.kept.confluence.link.JiraLink;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ProjectKeys;
import dev.kept.core.partnership.WhichPromises;
import dev.kept.web.list.PromiseListView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The macro <i>Promises</i>: a list of one Jira project's promises, of those that the viewer may see. Jira is asked as the
 * viewer, so two readers can see two lists. Whatever cannot be shown is a sentence; the macro never throws.
 */
public class PromisesMacro implements Macro {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int USUAL_ROWS = 10;
    private static final int LONGEST_NAME = 255;

    private final Partnership partnership;
    private final JiraLink jira;
    private final MacroPage page;
    private final PromiseListView view;
    private final PublishedMacro published;

    public PromisesMacro(
            Partnership partnership, JiraLink jira, MacroPage page, PromiseListView view, PublishedMacro published) {
        this.partnership = partnership;
        this.jira = jira;
        this.page = page;
        this.view = view;
        this.published = published;
    }

    /**
     * The macro as HTML; called by Confluence each time somebody looks at the page, exports it or has it mailed.
     *
     * @param parameters what the author set in the macro's dialog: {@code project}, a key, {@code function}, a name, {@code
     *     which}, the code of a list, and {@code rows}, how many at most
     */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        return page.withoutAsking(output, "kept.macro.promises.elsewhere")
                .orElseGet(() -> checked(output, context, parameters));
    }

    private String checked(Output output, @Nullable ConversionContext context, Map<String, String> parameters) {
        String key = typed(parameters, "project").toUpperCase(Locale.ROOT);
        if (key.isEmpty()) {
            return page.box(output, "kept.macro.scoreboard.noProject");
        }
        if (!ProjectKeys.possible(key)) {
            return page.box(output, "kept.macro.scoreboard.badProject");
        }
        Optional<WhichPromises> which = which(typed(parameters, "which"));
        if (which.isEmpty()) {
            return page.box(output, "kept.macro.promises.badWhich");
        }
        OptionalInt rows = rows(typed(parameters, "rows"));
        if (rows.isEmpty()) {
            return page.box(output, "kept.macro.promises.badRows", Integer.toString(WhichPromises.MOST));
        }
        String function = typed(parameters, "function");
        if (function.length() > LONGEST_NAME) {
            return page.box(output, "kept.macro.promises.badFunction");
        }
        return shown(
                new PromiseListView.ListSetting(
                        which.get(),
                        key,
                        function.isEmpty() ? null : function,
                        output.medium(),
                        jira.displayUrl().orElse(null),
                        page.seen(output),
                        page.today()),
                rows.getAsInt(),
                output,
                context);
    }

    private String shown(
            PromiseListView.ListSetting setting, int rows, Output output, @Nullable ConversionContext context) {
        List<CommitmentPage> answers = new ArrayList<>();
        for (CommitmentQuery query : setting.which().queries(setting.requester(), rows)) {
            Answer<CommitmentPage> answer = partnership.commitments(setting.projectKey(), query);
            if (answer instanceof Answer.Refused<CommitmentPage> refused) {
                return instead(output, context, setting.projectKey(), refused.refusal());
            }
            answer.map(answers::add);
        }
        return view.html(setting.which().of(answers, setting.today(), rows), setting);
    }

    private String instead(Output output, @Nullable ConversionContext context, String key, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.CREDENTIALS_REQUIRED) {
            return published.muted(output, context, refusal);
        }
        return refusal.kind() == Refusal.Kind.UNREACHABLE && published.said(context)
                ? ""
                : page.box(output, refusal, "kept.macro.scoreboard.notFound", "kept.macro.promises.of", key);
    }

    private static String typed(Map<String, String> parameters, String name) {
        String typed = parameters.get(name);
        return typed == null ? "" : typed.strip();
    }

    /** The list that is meant: what is open when nothing is set, empty when there is no such list. */
    private static Optional<WhichPromises> which(String typed) {
        return typed.isEmpty()
                ? Optional.of(WhichPromises.OPEN)
                : Stream.of(WhichPromises.values())
                        .filter(one -> one.code().equals(typed))
                        .findFirst();
    }

    private static OptionalInt rows(String typed) {
        if (typed.isEmpty()) {
            return OptionalInt.of(USUAL_ROWS);
        }
        int rows = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        return rows < 1 || rows > WhichPromises.MOST ? OptionalInt.empty() : OptionalInt.of(rows);
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
