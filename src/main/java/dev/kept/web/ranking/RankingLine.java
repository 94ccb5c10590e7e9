package dev.kept.web.ranking;

import dev.kept.core.Texts;
import dev.kept.core.guide.Guides;
import dev.kept.core.pulse.Pulses;
import dev.kept.core.ranking.RoundResult;
import dev.kept.core.ranking.Rounds;
import dev.kept.web.functionguide.FunctionGuideFrame;
import dev.kept.web.pulse.PulseView;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;

/** Lines that lead to the page <i>Order of the shared goals</i>, with what came of the last round, to the survey, and to guides. */
public final class RankingLine {

    private final Texts texts;
    private final Templates templates;
    private final Rounds rounds;
    private final Pulses pulses;
    private final Guides guides;

    public RankingLine(Texts texts, Templates templates, Rounds rounds, Pulses pulses, Guides guides) {
        this.texts = texts;
        this.templates = templates;
        this.rounds = rounds;
        this.pulses = pulses;
        this.guides = guides;
    }

    /** @param context the product's own path, such as {@code /jira} */
    public Markup html(String context) {
        String sentence = rounds.last()
                .map((RoundResult result) -> RankingView.sentence(texts, result))
                .orElseGet(() -> texts.text("kept.ranking.result.none"));
        return templates.render(
                "templates/kept/goal-order-line.vm",
                new Model(texts)
                        .flag("rounds", rounds.off().isEmpty())
                        .flag("surveys", pulses.off().isEmpty())
                        .text("sentence", sentence)
                        .text("address", context + RankingView.PATH)
                        .text("survey", context + PulseView.PATH)
                        .flag("guides", guides.off().isEmpty())
                        .text("guidesUrl", context + FunctionGuideFrame.PATH));
    }
}
