package dev.kept.web.ranking;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.ranking.RankingPage.AskedSide;
import dev.kept.core.ranking.RoundResult;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.web.LocalFormat;
import dev.kept.web.RefusalPage;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import dev.kept.web.visitor.VisitorView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The page <i>Order of the shared goals</i> as complete HTML: the form where the reader is asked, and the last result. */
public final class RankingView implements VisitorView<RankingSight, TypedOrder> {

    /** The page below the product's address. */
    public static final String PATH = "/plugins/servlet/kept/goal-order";

    static final String TITLE = "kept.ranking.title";

    private static final TextGroup<StepState> STATES = TextGroup.of("kept.contact.state", StepState.class);

    private final Texts texts;
    private final Templates templates;

    public RankingView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /** What came of a round in one sentence, for pages that lead here. */
    public static String sentence(Texts texts, RoundResult result) {
        return ResultModels.sentence(texts, result);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer<TypedOrder> typed(HttpServletRequest request) {
        return TypedOrder.of(request);
    }

    @Override
    public String refused(Refusal why) {
        return RefusalPage.html(texts, templates, TITLE, why);
    }

    @Override
    public String html(
            RankingSight sight, FormFrame frame, @Nullable TypedOrder typed, @Nullable Refusal wrong, boolean said) {
        RankingPage page = sight.page();
        AskedSide asked = page == null ? null : page.asked();
        boolean waits = sight.orders().stream().anyMatch(one -> one.state() == StepState.ON_ITS_WAY);
        boolean blind = asked != null && asked.round().terms().blind() != null;
        boolean counted = blind && asked.answered();
        boolean form = asked != null && !waits && sight.closed() == null && !counted;
        Model model = new Model(texts)
                .text("action", frame.action())
                .text("tokenName", frame.tokenName())
                .text("token", frame.token())
                .flag("answering", page != null)
                .flag("silent", page == null && sight.closed() == null)
                .flag("form", form)
                .flag("waits", waits)
                .flag("counted", counted)
                .flag("said", said)
                .flag("blind", blind)
                .models("notices", sight.orders().stream().map(this::notice).toList());
        if (sight.roundsUrl() != null) {
            model.text("rounds", sight.roundsUrl());
        }
        if (sight.closed() != null) {
            model.text("closed", texts.text(sight.closed()));
        }
        if (wrong != null) {
            model.refusal(wrong, form ? Set.of("own", "guess", "points") : Set.of());
        }
        if (asked != null && !counted) {
            asked(model, asked, typed != null && typed.about(asked.round()) ? typed : null, said);
        }
        RoundResult last = page == null ? null : page.last();
        if (last != null) {
            model.model("result", new ResultModels(texts, last).model());
        }
        model.flag("any", last != null);
        return templates.render("templates/kept/goal-order.vm", model).toString();
    }

    private void asked(Model model, AskedSide asked, @Nullable TypedOrder typed, boolean said) {
        String function = asked.round().terms().function();
        String mine = ResultModels.name(texts, asked.side(), function);
        String theirs = ResultModels.name(texts, asked.side().other(), function);
        TypedOrder filled = typed == null ? TypedOrder.of(asked.round(), asked.said()) : typed;
        model.message("askedTitle", "kept.ranking.asked", mine)
                .message(
                        "until",
                        "kept.ranking.until",
                        new LocalFormat(texts).day(asked.round().terms().closes()))
                .message("ownLegend", "kept.ranking.own", mine)
                .message("guessLegend", "kept.ranking.guess", theirs)
                .message("guessHint", "kept.ranking.guess_hint", theirs)
                .number("round", asked.round().id())
                .text("stepId", UUID.randomUUID().toString().replace("-", ""))
                .flag("again", asked.said() != null)
                .models("own", rows(asked.round().terms().goals(), TypedOrder.OWN, filled.own()))
                .models("guess", rows(asked.round().terms().goals(), TypedOrder.GUESS, filled.guess()))
                .models("points", rows(asked.round().terms().goals(), TypedOrder.POINTS, filled.points()));
        BlindTerms blind = asked.round().terms().blind();
        if (blind == null) {
            model.message("effect", "kept.ranking.effect", mine, theirs)
                    .message("change", "kept.ranking.effect_change", theirs);
        } else {
            model.message("effect", "kept.ranking.effect_blind", new LocalFormat(texts).count(blind.leastAnswers()));
        }
        if (asked.said() != null) {
            model.message(said ? "saved" : "before", said ? "kept.ranking.saved" : "kept.ranking.before", theirs);
        }
        model.flag("business", asked.side() == Side.BUSINESS);
    }

    private List<Model> rows(List<RankedGoal> goals, String field, Map<String, String> places) {
        return goals.stream()
                .map(goal -> new Model(texts)
                        .text("key", goal.key())
                        .text("name", goal.name())
                        .text("field", field + goal.key())
                        .text("value", places.getOrDefault(goal.key(), ""))
                        .models("places", places(goals.size(), places.getOrDefault(goal.key(), ""))))
                .toList();
    }

    private List<Model> places(int goals, String chosen) {
        return IntStream.rangeClosed(1, goals)
                .mapToObj(Integer::toString)
                .map(place -> new Model(texts).text("number", place).flag("chosen", place.equals(chosen)))
                .toList();
    }

    private Model notice(OutgoingStep order) {
        Model model = new Model(texts)
                .message("state", STATES.key(order.state()))
                .text("look", order.state() == StepState.REFUSED ? "warning" : "info")
                .text("stepId", order.id())
                .flag("dismissible", order.state() != StepState.ON_ITS_WAY);
        if (order.sentence() != null) {
            model.text("sentence", order.sentence());
        }
        return model;
    }
}
