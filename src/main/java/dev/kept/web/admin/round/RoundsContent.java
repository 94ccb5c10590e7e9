package dev.kept.web.admin.round;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.blind.TypedGroup;
import dev.kept.core.consent.Contacts;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.RoundStanding;
import dev.kept.core.ranking.RoundStanding.RoundState;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.ranking.TypedRound;
import dev.kept.core.ranking.TypedRound.TypedBlind;
import dev.kept.web.LocalFormat;
import dev.kept.web.admin.SentForm;
import dev.kept.web.ranking.RankingView;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rounds in which both sides put shared goals in order: opening one, closing it, and which side has not answered yet. What
 * a side said is not on this page, and who said it nowhere.
 */
public final class RoundsContent extends OpeningContent<TypedRound> {

    private static final TextGroup<RoundState> STATES = TextGroup.of("kept.rounds.state", RoundState.class);
    /** What the form sends where many are asked. */
    private static final String BLIND = "blind";

    private static final Set<String> FIELDS = Set.of("goals", "function", "speaker", "closes", "it", "business");

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
        super(FIELDS);
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

    @Override
    public String titleKey() {
        return "kept.rounds.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("opened", "kept.rounds.opened", "closed", "kept.rounds.closed_now");
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
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.ROUNDS, form.typed("action"), form.text("function"), form.typed("round"));
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
                form.text("closes"),
                form.typed("form").equals(BLIND) ? blind(form) : null);
    }

    private static TypedBlind blind(SentForm form) {
        return new TypedBlind(
                new TypedGroup("", form.text("itPeople"), form.text("itMembers")),
                new TypedGroup("", form.text("businessPeople"), form.text("businessMembers")));
    }

    /** With the key of who speaks for IT in the place of the name. */
    private Answer<TypedRound> keyed(TypedRound typed) {
        String name = typed.speaker();
        if (name == null || name.isEmpty() || typed.blind() != null) {
            return Answer.of(typed.spokenBy(null));
        }
        return contacts.userKey(name)
                .map(key -> Answer.of(typed.spokenBy(key)))
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
        TypedBlind blind = typed.blind();
        TypedGroup none = new TypedGroup("", "", "");
        TypedGroup it = blind == null ? none : blind.it();
        TypedGroup business = blind == null ? none : blind.business();
        model.flag("blind", blind != null)
                .text("itPeople", it.people())
                .text("itMembers", it.members())
                .text("businessPeople", business.people())
                .text("businessMembers", business.members());
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
                                .map(side -> answers(standing, side))
                                .toList())
                .text("closeEffect", closing(terms))
                .flag("closable", !standing.settled());
    }

    private String closing(RoundTerms terms) {
        BlindTerms blind = terms.blind();
        return blind == null
                ? texts.text("kept.rounds.close_effect")
                : texts.text("kept.rounds.close_effect_blind", new LocalFormat(texts).count(blind.leastAnswers()));
    }

    /** Of people asked blind no more than whether they are enough. */
    private String answers(RoundStanding standing, Side side) {
        RoundTerms terms = standing.round().terms();
        String name = side == Side.IT ? texts.text("kept.side.it") : terms.function();
        boolean there = standing.answered().contains(side);
        BlindTerms blind = terms.blind();
        return blind == null
                ? texts.text(there ? "kept.rounds.answered" : "kept.rounds.missing", name)
                : texts.text(
                        there ? "kept.rounds.enough" : "kept.rounds.too_few",
                        name,
                        new LocalFormat(texts).count(blind.leastAnswers()));
    }

    private String speakers(RoundTerms terms) {
        BlindTerms blind = terms.blind();
        if (blind != null) {
            LocalFormat format = new LocalFormat(texts);
            return texts.text(
                    "kept.rounds.speakers_blind",
                    format.count(blind.it().people()),
                    terms.function(),
                    format.count(blind.business().people()));
        }
        String key = terms.speaker();
        UserProfile user = key == null ? null : users.getUserProfile(new UserKey(key));
        return user == null
                ? texts.text("kept.rounds.speakers_admin", terms.function())
                : texts.text("kept.rounds.speakers_named", user.getUsername(), terms.function());
    }
}
