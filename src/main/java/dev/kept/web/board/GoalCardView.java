package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalWords;
import dev.kept.core.partnership.GoalView;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Optional;

/**
 * A shared goal as HTML: its name, what it is about, who confirmed it, a link to its strategy page, and how many issues carry its label. Issues are counted as
 * far as the viewer may see them, so two readers can see two numbers.
 */
public final class GoalCardView {

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;

    public GoalCardView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
    }

    /**
     * What its reader is told of a goal's page.
     *
     * @param open {@code false} for a page that is gone or may not be seen: these two read the same
     * @param title as it is now; {@code null} where it is not known here
     */
    public record ShownPage(boolean open, @Nullable String title) {
        /** In another wiki, or in one that does not tell. */
        public static final ShownPage UNTOLD = new ShownPage(true, null);

        public static final ShownPage CLOSED = new ShownPage(false, null);
    }

    /**
     * Renders the goal. Its page and its issues are linked only where their addresses may be followed.
     *
     * @param shown what the reader is told of the goal's page
     * @param seen who looked and when, which a document says; {@code null} on a page
     */
    public String html(GoalView goal, ShownPage shown, Medium medium, ScoreboardView.@Nullable Seen seen) {
        return markup(goal, shown, medium, seen).toString();
    }

    /** The same as a part of a page of ours. */
    public Markup markup(GoalView goal, ShownPage shown, Medium medium, ScoreboardView.@Nullable Seen seen) {
        Model model = new Model(texts);
        model.markup("goalLook", medium.attribute("goal"));
        model.message("name", "kept.goal.name", goal.name(), goal.key());
        GoalDetails details = goal.details();
        GoalWords words = new GoalWords(texts);
        model.flag("told", details != null)
                .flag("finished", details != null && !details.open())
                .texts("lines", details == null ? List.of() : words.lines(details))
                .text("confirmed", details == null ? "" : words.confirmed(details))
                .text("checkIn", details == null ? "" : words.told(details));
        Optional<String> page = Links.safe(goal.pageUrl());
        model.flag("paged", page.isPresent()).flag("closed", !shown.open());
        model.text("pageUrl", page.orElse(""));
        model.text("page", shown.title() == null ? texts.text("kept.goals.column.page") : shown.title());
        Optional<String> issues = Links.safe(goal.issuesUrl());
        model.flag("linked", issues.isPresent());
        model.text("issuesUrl", issues.orElse(""));
        model.text("issues", issues(goal.issueCount()));
        if (seen != null) {
            model.message("seen", "kept.scoreboard.seen", seen.by(), format.day(seen.on()));
        }
        return templates.render("templates/kept/goal.vm", model);
    }

    private String issues(int count) {
        return switch (count) {
            case 0 -> texts.text("kept.goal.issues.none");
            case 1 -> texts.text("kept.goal.issues.one");
            default -> texts.text("kept.goal.issues", format.count(count));
        };
    }
}
