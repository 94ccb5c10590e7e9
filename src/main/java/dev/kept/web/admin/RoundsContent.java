package dev.kept.web.admin;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.UnheldTextException;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
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
import dev.kept.web.ranking.RankingFrame;
import dev.kept.web.template.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rounds in which both sides put shared goals in order: opening one, closing it, and which side has not answered yet. What
 * a side said is not on this page, and who said it nowhere.
 */
public final class RoundsContent implements AdminContent<RoundsContent.RoundsState> {

    private static final TextGroup<RoundState> STATES = TextGroup.of("kept.rounds.state", RoundState.class);
    private static final Set<String> FIELDS = Set.of("goals", "function", "speaker", "closes");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** A round that nobody set days for takes answers for two weeks. */
    private static final int USUAL_DAYS = 14;

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
        this.texts = texts;
        this.rounds = rounds;
        this.goals = goals;
        this.functions = functions;
        this.contacts = contacts;
        this.users = users;
    }

    /**
     * What is on the page beside the list.
     *
     * @param typed what the form holds; the speaker by name
     * @param wrong what is wrong with it; {@code null} when nothing is known to be
     */
    record RoundsState(TypedRound typed, @Nullable Refusal wrong) {}

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
    public Answer<RoundsState> opened(SentForm address) {
        List<String> all = goals.all().stream().map(Goal::key).toList();
        return Answer.of(new RoundsState(
                new TypedRound(
                        "",
                        "",
                        all.size() > RoundTerms.MOST_GOALS ? List.of() : all,
                        rounds.today().toString(),
                        rounds.today().plusDays(USUAL_DAYS).toString()),
                null));
    }

    @Override
    public Answer<RoundsState> again(SentForm form, Refusal wrong) {
        return Answer.of(new RoundsState(typed(form), wrong));
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.ROUNDS, form.typed("action"), form.text("function"), form.typed("round"));
    }

    @Override
    public AdminReply<RoundsState> done(SentForm form, String adminKey) {
        if (form.typed("action").equals("close")) {
            String round = form.typed("round");
            if (NUMBER.matcher(round).matches()) {
                rounds.close(Long.parseLong(round));
            }
            return new AdminReply.Done<>("closed");
        }
        return AdminReply.of(
                keyed(typed(form)).flatMap(typed -> UnheldTextException.answer(() -> rounds.open(typed, adminKey))),
                round -> new AdminReply.Done<>("opened"));
    }

    private TypedRound typed(SentForm form) {
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
    public void draw(RoundsState state, Model model, PageAddress place) {
        List<RoundStanding> all = rounds.all();
        List<String> names =
                functions.all().stream().map(function -> function.name()).toList();
        TypedRound typed = state.typed();
        model.flag("none", all.isEmpty())
                .flag("blocked", all.stream().anyMatch(round -> !round.settled()))
                .models("rounds", all.stream().map(this::row).toList())
                .text("orderUrl", place.context() + RankingFrame.PATH)
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
        if (state.wrong() != null) {
            model.refusal(state.wrong(), FIELDS);
        }
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
