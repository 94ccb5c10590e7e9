package dev.kept.web.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.measure.agreement.ChanceLine;
import dev.kept.core.measure.agreement.Coorientation;
import dev.kept.core.measure.agreement.Coorientation.Finding;
import dev.kept.core.measure.agreement.Likeness;
import dev.kept.core.measure.agreement.Likeness.LikenessLevel;
import dev.kept.core.measure.agreement.PriorityAgreement;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.RoundResult;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.web.LocalFormat;
import dev.kept.web.chart.OrderLines;
import dev.kept.web.chart.OrderLines.OrderColumn;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What came of a round, for the template: a sentence, the two orders, the guesses, the numbers. For one reader. */
final class ResultModels {

    private static final TextGroup<Finding> FINDINGS = TextGroup.of("kept.ranking.finding", Finding.class);
    private static final TextGroup<Finding> OF_ONE = TextGroup.of("kept.ranking.finding", Finding.class, "one")
            .only(List.of(Finding.FALSE_CONSENSUS, Finding.FALSE_CONFLICT, Finding.NOT_ONE_MIND));
    private static final TextGroup<LikenessLevel> LEVELS = TextGroup.of("kept.ranking.level", LikenessLevel.class);

    private static final double HUNDREDTHS = 100.0;

    private final Texts texts;
    private final LocalFormat format;
    private final RoundResult result;
    private final List<String> keys;
    private final Map<String, String> labels = new HashMap<>();

    ResultModels(Texts texts, RoundResult result) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
        this.result = result;
        this.keys = result.round().terms().keys();
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
        Finding finding = result.divided().isEmpty()
                ? result.found().map(Coorientation::finding).orElse(null)
                : Finding.NOT_ONE_MIND;
        if (finding == null) {
            return texts.text("kept.ranking.few");
        }
        List<Side> meant = finding == Finding.NOT_ONE_MIND
                ? result.divided()
                : List.copyOf(result.found().map(Coorientation::mistaken).orElse(Set.of()));
        return meant.size() == 1
                ? texts.text(
                        OF_ONE.key(finding),
                        name(texts, meant.get(0), result.round().terms().function()))
                : texts.text(FINDINGS.key(finding));
    }

    Model model() {
        BlindTerms blind = result.round().terms().blind();
        Model model = new Model(texts)
                .text("sentence", sentence(texts, result))
                .text(
                        "when",
                        blind == null
                                ? texts.text("kept.ranking.result.when", format.day(result.completedOn()))
                                : texts.text(
                                        "kept.ranking.result.when_blind",
                                        format.day(result.completedOn()),
                                        format.count(blind.leastAnswers())))
                .flag("blind", blind != null)
                .text("it", name(Side.IT))
                .text("business", name(Side.BUSINESS))
                .message("itGuess", "kept.ranking.guessed", name(Side.BUSINESS), name(Side.IT))
                .message("businessGuess", "kept.ranking.guessed", name(Side.IT), name(Side.BUSINESS))
                .models("goals", goals());
        boolean both = result.divided().isEmpty();
        model.flag("both", both);
        if (both) {
            model.markup(
                    "orders",
                    new OrderLines(
                                    texts.text("kept.ranking.orders"),
                                    texts.text("kept.ranking.goal"),
                                    column(Side.IT),
                                    column(Side.BUSINESS))
                            .drawn(format));
            furthest(model);
        }
        result.found().ifPresent(found -> numbers(model, found));
        return model.flag("numbered", result.found().isPresent());
    }

    private OrderColumn column(Side side) {
        List<Double> ranks = result.of(side).ranks().ownRanks();
        List<Integer> order = IntStream.range(0, ranks.size())
                .boxed()
                .sorted(Comparator.comparing(ranks::get))
                .toList();
        return new OrderColumn(
                name(side),
                order.stream().map(keys::get).map(labels::get).toList(),
                order.stream().map(goal -> place(ranks, goal)).toList());
    }

    /** Goals in one place share it. */
    private static int place(List<Double> ranks, int goal) {
        return 1 + (int) ranks.stream().filter(rank -> rank < ranks.get(goal)).count();
    }

    private void furthest(Model model) {
        List<Double> business = result.business().ranks().ownRanks();
        List<Double> it = result.it().ranks().ownRanks();
        PriorityAgreement.Gap gap = PriorityAgreement.of(business, it).largestGap();
        if (gap != null && gap.places() > 1) {
            model.message(
                    "furthest",
                    "kept.ranking.furthest",
                    labels.get(keys.get(gap.goal())),
                    name(Side.IT),
                    format.count(place(it, gap.goal())),
                    name(Side.BUSINESS),
                    format.count(place(business, gap.goal())));
        }
    }

    private List<Model> goals() {
        return IntStream.range(0, keys.size())
                .mapToObj(goal -> new Model(texts)
                        .text("name", labels.get(keys.get(goal)))
                        .text("it", told(result.it().ranks().own(), goal))
                        .text("itGuess", told(result.it().ranks().guess(), goal))
                        .text("business", told(result.business().ranks().own(), goal))
                        .text("businessGuess", told(result.business().ranks().guess(), goal)))
                .toList();
    }

    private String told(@Nullable List<Double> ranks, int goal) {
        return ranks == null ? texts.text("kept.ranking.level.not_one_mind") : format.count(place(ranks, goal));
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
                        format.count(keys.size()),
                        rounded(ChanceLine.of(keys.size())));
    }

    private Model row(String question, @Nullable Likeness likeness) {
        if (likeness == null) {
            return new Model(texts)
                    .text("question", question)
                    .text("value", "")
                    .message("level", "kept.ranking.level.not_one_mind");
        }
        return new Model(texts)
                .text("question", question)
                .text("value", rounded(likeness.tau()))
                .message("level", LEVELS.key(likeness.level()));
    }

    private String rounded(double tau) {
        return format.number(Math.round(tau * HUNDREDTHS) / HUNDREDTHS).replace('-', '\u2212');
    }
}
