package dev.kept.web.admin;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.consent.Contacts;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.RoundStanding;
import dev.kept.core.ranking.RoundStanding.RoundState;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.ranking.TypedRound;
import dev.kept.web.LocalFormat;
import dev.kept.web.ranking.RankingView;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rounds in which both sides put shared goals in order: opening one, closing it, and which side has not answered yet. What
 * a side said is not on this page, and who said it nowhere.
 */
public final class RoundsContent extends OpeningContent<TypedRound> {

    private static final TextGroup<RoundState> STATES = TextGroup.of("kept.rounds.state", RoundState.class);
    private static final Set<String> FIELDS = Set.of("goals", "function", "speaker", "closes");

    private final Texts texts;
    private final Rounds rounds;
    private final GoalStore goals;
    private final FunctionStore functions;
    private final Contacts contacts;
    private final UserManager users;

    public RoundsContent(
            Texts texts,
            Rounds rounds,
            GoalStore goals,
            FunctionStore functions,
            Contacts contacts,
            UserManager users) {
        super("kept.rounds", FIELDS);
        this.texts = texts;
        this.rounds = rounds;
        this.goals = goals;
        this.functions = functions;
        this.contacts = contacts;
        this.users = users;
    }

    @Override
    public String path() {
        return "/plugins/servlet/kept/goal-rounds";
    }

    @Override
    public String template() {
        return "templates/kept/goal-rounds.vm";
    }

    /** All goals are chosen, where they are not too many. */
    @Override
    TypedRound first(LocalDate today, LocalDate usualEnd) {
        List<String> all = goals.all().stream().map(Goal::key).toList();
        return new TypedRound(
                "", "", all.size() > RoundTerms.MOST_GOALS ? List.of() : all, today.toString(), usualEnd.toString());
    }

    @Override
    Answer<?> open(TypedRound typed, String adminKey) {
        return keyed(typed).flatMap(named -> rounds.open(named, adminKey));
    }

    @Override
    void close(long round) {
        rounds.close(round);
    }

    @Override
    LocalDate today() {
        return rounds.today();
    }

    @Override
    TypedRound typed(SentForm form) {
        return new TypedRound(
                form.text("function"),
                form.text("speaker"),
                goals.all().stream()
                        .map(Goal::key)
                        .filter(key -> form.has("goal-" + key))
                        .toList(),
                form.text("opens"),
                form.text("closes"));
    }

    /** With the key of who speaks for IT in the place of the name. */
    private Answer<TypedRound> keyed(TypedRound typed) {
        String name = typed.speaker();
        if (name == null || name.isEmpty()) {
            return Answer.of(new TypedRound(typed.function(), null, typed.goals(), typed.opens(), typed.closes()));
        }
        return contacts.userKey(name)
                .map(key ->
                        Answer.of(new TypedRound(typed.function(), key, typed.goals(), typed.opens(), typed.closes())))
                .orElseGet(() -> Answer.refused(Refusal.invalid("speaker", "kept.rounds.error.speaker", name)));
    }

    @Override
    void drawn(TypedRound typed, Model model, PageAddress place) {
        List<RoundStanding> all = rounds.all();
        List<String> names =
                functions.all().stream().map(function -> function.name()).toList();
        model.flag("none", all.isEmpty())
                .flag("blocked", all.stream().anyMatch(round -> !round.settled()))
                .models("rounds", all.stream().map(this::row).toList())
                .text("orderUrl", place.context() + RankingView.PATH)
                .flag("noFunctions", names.isEmpty())
                .models(
                        "functions",
                        names.stream()
                                .map(name -> new Model(texts)
                                        .text("name", name)
                                        .flag("chosen", name.equals(typed.function())))
                                .toList())
                .models(
                        "goals",
                        goals.all().stream()
                                .map(goal -> new Model(texts)
                                        .text("key", goal.key())
                                        .text("name", goal.name())
                                        .flag("chosen", typed.goals().contains(goal.key())))
                                .toList())
                .text("speaker", typed.speaker())
                .text("opens", typed.opens())
                .text("closes", typed.closes());
    }

    private Model row(RoundStanding standing) {
        RoundTerms terms = standing.round().terms();
        LocalFormat format = new LocalFormat(texts);
        return new Model(texts)
                .number("id", standing.round().id())
                .message("days", "kept.rounds.from_to", format.day(terms.opens()), format.day(terms.closes()))
                .text("goals", terms.goals().stream().map(RankedGoal::key).collect(Collectors.joining(", ")))
                .text("speakers", speakers(terms))
                .message("state", STATES.key(standing.state()))
                .texts(
                        "answers",
                        Arrays.stream(Side.values())
                                .map(side -> texts.text(
                                        standing.answered().contains(side)
                                                ? "kept.rounds.answered"
                                                : "kept.rounds.missing",
                                        side == Side.IT ? texts.text("kept.side.it") : terms.function()))
                                .toList())
                .flag("closable", !standing.settled());
    }

    private String speakers(RoundTerms terms) {
        String key = terms.speaker();
        UserProfile user = key == null ? null : users.getUserProfile(new UserKey(key));
        return user == null
                ? texts.text("kept.rounds.speakers_admin", terms.function())
                : texts.text("kept.rounds.speakers_named", user.getUsername(), terms.function());
    }
}
