package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dev.kept.confluence.page.PageTitles;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.partnership.Partnership;
import dev.kept.web.board.GoalCardView;
import java.util.Locale;
import java.util.Map;

/**
 * The macro <i>Shared goal</i>: names a goal, links its strategy page and counts the work that carries its label, as
 * the viewer may see it in Jira. Whatever cannot be shown is a sentence in its place: an exception would show as an
 * error of the page.
 */
public class GoalMacro implements Macro {

    private final Partnership partnership;
    private final MacroPage page;
    private final GoalCardView view;
    private final PublishedMacro published;
    private final PageTitles titles;

    public GoalMacro(
            Partnership partnership, MacroPage page, PageTitles titles, GoalCardView view, PublishedMacro published) {
        this.partnership = partnership;
        this.page = page;
        this.titles = titles;
        this.view = view;
        this.published = published;
    }

    /**
     * The macro as HTML; called by Confluence each time somebody looks at the page, exports it or has it mailed.
     *
     * @param parameters what the author set in the macro's dialog; {@code goal} is the key
     */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        return page.withoutAsking(output, "kept.macro.goal.elsewhere")
                .orElseGet(() -> checked(output, context, parameters.get("goal")));
    }

    /** The goal, or what is wrong with the key; only what can be a key is asked for in Jira. */
    private String checked(Output output, @Nullable ConversionContext context, @Nullable String goal) {
        String key = goal == null ? "" : goal.strip().toUpperCase(Locale.ROOT);
        if (key.isEmpty()) {
            return page.box(output, "kept.macro.goal.noGoal");
        }
        if (!Goal.isKey(key)) {
            return page.box(output, "kept.macro.goal.badGoal");
        }
        return partnership
                .goal(key)
                .fold(
                        found -> view.html(found, titles.of(found.pageUrl()), output.medium(), page.seen(output)),
                        refusal -> instead(output, context, key, refusal));
    }

    private String instead(Output output, @Nullable ConversionContext context, String key, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.CREDENTIALS_REQUIRED) {
            return published.muted(output, context, refusal);
        }
        return refusal.kind() == Refusal.Kind.UNREACHABLE && published.said(context)
                ? ""
                : page.box(output, refusal, "kept.macro.goal.notFound", "kept.macro.goal.of", key);
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
