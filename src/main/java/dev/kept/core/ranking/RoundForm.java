package dev.kept.core.ranking;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.measure.pulse.ShownGroups;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.core.ranking.TypedRound.TypedBlind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks what was typed for a round. */
final class RoundForm {

    private static final Refusal DAYS = Refusal.invalid("closes", "kept.rounds.error.days");

    private final GoalStore goals;
    private final FunctionStore functions;
    private final LocalDate today;

    RoundForm(GoalStore goals, FunctionStore functions, LocalDate today) {
        this.goals = goals;
        this.functions = functions;
        this.today = today;
    }

    Answer<RoundTerms> terms(TypedRound typed) {
        BusinessFunction function = functions.find(typed.function()).orElse(null);
        if (function == null) {
            return Answer.refused(Refusal.invalid("function", "kept.rounds.error.function"));
        }
        List<RankedGoal> chosen = goals.all().stream()
                .filter(goal -> typed.goals().contains(goal.key()))
                .map(goal -> new RankedGoal(goal.key(), goal.name()))
                .toList();
        if (chosen.size() < RoundTerms.FEWEST_GOALS || chosen.size() > RoundTerms.MOST_GOALS) {
            return Answer.refused(Refusal.invalid("goals", "kept.rounds.error.goals"));
        }
        LocalDate opens = day(typed.opens());
        LocalDate closes = day(typed.closes());
        if (opens == null || closes == null || closes.isBefore(opens) || closes.isBefore(today)) {
            return Answer.refused(DAYS);
        }
        return blind(typed.blind(), function.name())
                .map(blind -> new RoundTerms(
                        function.name(),
                        blind.isPresent() ? null : typed.speaker(),
                        chosen,
                        opens,
                        closes,
                        blind.orElse(null)));
    }

    /** A side of fewer people than anything may be told of cannot be asked blind. */
    private static Answer<Optional<BlindTerms>> blind(@Nullable TypedBlind typed, String function) {
        if (typed == null) {
            return Answer.of(Optional.empty());
        }
        int least = ShownGroups.LEAST_ANSWERS;
        AskedGroup it = AskedGroup.of(Side.IT, "", typed.it());
        if (it == null || it.members() == null || it.people() < least) {
            return Answer.refused(Refusal.invalid("it", "kept.rounds.error.it", Integer.toString(least)));
        }
        AskedGroup business = AskedGroup.of(Side.BUSINESS, function, typed.business());
        return business == null || business.people() < least
                ? Answer.refused(Refusal.invalid("business", "kept.rounds.error.business", Integer.toString(least)))
                : Answer.of(Optional.of(new BlindTerms(it, business, least)));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
