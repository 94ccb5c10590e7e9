package dev.kept.web.ranking;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.measure.agreement.Coorientation;
import dev.kept.core.measure.agreement.Coorientation.Finding;
import dev.kept.core.measure.agreement.Likeness;
import dev.kept.core.measure.agreement.Likeness.LikenessLevel;
import dev.kept.core.measure.agreement.PriorityAgreement;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.RoundResult;
import dev.kept.web.LocalFormat;
import dev.kept.web.chart.OrderLines;
import dev.kept.web.chart.OrderLines.OrderColumn;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of a round, for the template: a sentence, the two orders, the guesses, the numbers. For one reader. */
final class ResultModels {

    private static final TextGroup<Finding> FINDINGS = TextGroup.of("kept.ranking.finding", Finding.class);
    private static final TextGroup<Finding> OF_ONE = TextGroup.of("kept.ranking.finding", Finding.class, "one")
            .only(List.of(Finding.FALSE_CONSENSUS, Finding.FALSE_CONFLICT));
    private static final TextGroup<LikenessLevel> LEVELS = TextGroup.of("kept.ranking.level", LikenessLevel.class);

    private static final double HUNDREDTHS = 100.0;

    private final Texts texts;
    private final LocalFormat format;
    private final RoundResult result;
    private final Map<String, String> labels = new HashMap<>();

    ResultModels(Texts texts, RoundResult result) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
        this.result = result;
        for (RankedGoal goal : result.round().terms().goals()) {
            labels.put(goal.key(), goal.name() + " (" + goal.key() + ")");
        }
    }

    /** What a side is called in a round: the business by the function that spoke for it. */
    static String name(Texts texts, Side side, String function) {
        return side == Side.IT ? texts.text("kept.ranking.it") : function;
    }

    private String name(Side side) {
        return name(texts, side, result.round().terms().function());
    }

    /** What comes of it in one sentence; where there is no number, why not. */
    static String sentence(Texts texts, RoundResult result) {
        return result.found()
                .map(found -> {
                    Set<Side> mistaken = found.mistaken();
                    if (mistaken.size() == 1) {
                        Side one = mistaken.iterator().next();
                        String function = result.round().terms().function();
                        return texts.text(OF_ONE.key(found.finding()), name(texts, one, function));
                    }
                    return texts.text(FINDINGS.key(found.finding()));
                })
                .orElseGet(() -> texts.text("kept.ranking.few"));
    }

    Model model() {
        Model model = new Model(texts)
                .text("sentence", sentence(texts, result))
                .message("when", "kept.ranking.result.when", format.day(result.completedOn()))
                .text("it", name(Side.IT))
                .text("business", name(Side.BUSINESS))
                .message("itGuess", "kept.ranking.guessed", name(Side.BUSINESS), name(Side.IT))
                .message("businessGuess", "kept.ranking.guessed", name(Side.IT), name(Side.BUSINESS))
                .models("goals", goals())
                .markup(
                        "orders",
                        new OrderLines(
                                        texts.text("kept.ranking.orders"),
                                        texts.text("kept.ranking.goal"),
                                        new OrderColumn(
                                                name(Side.IT),
                                                labels(result.it().own())),
                                        new OrderColumn(
                                                name(Side.BUSINESS),
                                                labels(result.business().own())))
                                .drawn(format));
        furthest(model);
        result.found().ifPresent(found -> numbers(model, found));
        return model.flag("numbered", result.found().isPresent());
    }

    private List<String> labels(List<String> keys) {
        return keys.stream().map(labels::get).toList();
    }

    private void furthest(Model model) {
        List<String> keys = result.round().terms().keys();
        PriorityAgreement.Gap gap = PriorityAgreement.of(
                        Coorientation.ranks(keys, result.business().own()),
                        Coorientation.ranks(keys, result.it().own()))
                .largestGap();
        if (gap != null && gap.places() > 1) {
            String key = keys.get(gap.goal());
            model.message(
                    "furthest",
                    "kept.ranking.furthest",
                    labels.get(key),
                    name(Side.IT),
                    place(result.it().own(), key),
                    name(Side.BUSINESS),
                    place(result.business().own(), key));
        }
    }

    private String place(List<String> order, String key) {
        return format.count(order.indexOf(key) + 1L);
    }

    private List<Model> goals() {
        return result.round().terms().keys().stream()
                .map(key -> new Model(texts)
                        .text("name", labels.get(key))
                        .text("it", place(result.it().own(), key))
                        .text("itGuess", place(result.it().guess(), key))
                        .text("business", place(result.business().own(), key))
                        .text("businessGuess", place(result.business().guess(), key)))
                .toList();
    }

    private void numbers(Model model, Coorientation found) {
        List<Model> rows = new ArrayList<>();
        rows.add(row(texts.text("kept.ranking.question.agreement"), found.agreement()));
        for (Side side : Side.values()) {
            rows.add(row(
                    texts.text("kept.ranking.question.accuracy", name(side), name(side.other())),
                    found.accuracy(side)));
        }
        for (Side side : Side.values()) {
            rows.add(row(texts.text("kept.ranking.question.congruency", name(side)), found.congruency(side)));
        }
        model.models("numbers", rows)
                .message(
                        "line",
                        "kept.ranking.numbers.line",
                        format.count(found.agreement().goals()),
                        rounded(found.agreement().line()));
    }

    private Model row(String question, Likeness likeness) {
        return new Model(texts)
                .text("question", question)
                .text("value", rounded(likeness.tau()))
                .message("level", LEVELS.key(likeness.level()));
    }

    private String rounded(double tau) {
        return format.number(Math.round(tau * HUNDREDTHS) / HUNDREDTHS).replace('-', '\u2212');
    }
}
