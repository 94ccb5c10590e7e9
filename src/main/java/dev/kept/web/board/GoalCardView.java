package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.partnership.GoalView;
import dev.kept.web.Html;
import dev.kept.web.Links;
import dev.kept.web.Look;
import dev.kept.web.Templates;
import dev.kept.web.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A shared goal as HTML: its name, its strategy page, and how much work carries its label. */
public final class GoalCardView {

    private final Texts texts;
    private final Templates templates;
    private final Words words;

    public GoalCardView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.words = new Words(texts);
    }

    /** Renders the goal; {@code seen} says who looked and when, and is {@code null} on a page. */
    public String html(GoalView goal, Look look, ScoreboardView.@Nullable Seen seen) {
        Map<String, Object> model = new HashMap<>();
        model.put("goalLookHtml", look.attribute("goal"));
        model.put("nameHtml", Html.escape(texts.text("kept.goal.name", goal.name(), goal.key())));
        Optional<String> page = Links.safe(goal.pageUrl());
        model.put("paged", page.isPresent() && goal.pageTitle() != null);
        model.put("pageLabelHtml", Html.escape(texts.text("kept.goal.page")));
        model.put("pageUrlHtml", Html.escape(page.orElse("")));
        model.put("pageTitleHtml", Html.escape(goal.pageTitle()));
        model.put("noPageHtml", Html.escape(texts.text("kept.goal.page.none")));
        Optional<String> issues = Links.safe(goal.issuesUrl());
        model.put("linked", issues.isPresent());
        model.put("issuesUrlHtml", Html.escape(issues.orElse("")));
        model.put("issuesHtml", Html.escape(issues(goal.issueCount())));
        if (seen != null) {
            model.put("seenHtml", Html.escape(texts.text("kept.scoreboard.seen", seen.by(), words.day(seen.on()))));
        }
        return templates.render("templates/kept/goal.vm", model);
    }

    private String issues(int count) {
        return switch (count) {
            case 0 -> texts.text("kept.goal.issues.none");
            case 1 -> texts.text("kept.goal.issues.one");
            default -> texts.text("kept.goal.issues", words.count(count));
        };
    }
}
