package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.Languages;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactGoal;
import dev.kept.core.contact.ContactGoals;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalEvent;
import dev.kept.core.goal.GoalHistory;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.GoalWords;
import dev.kept.core.house.Capability;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.jira.contact.ContactVoices.Voice;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Jira asks contacts about shared goals. Nobody is logged in: who asks is what the other product's signed word says. */
public final class JiraContactGoals implements ContactGoals {

    private final GoalStore goals;
    private final GoalBook book;
    private final ContactVoices voices;
    private final Languages languages;
    private final Clock clock;

    public JiraContactGoals(GoalStore goals, GoalBook book, ContactVoices voices, Languages languages, Clock clock) {
        this.goals = goals;
        this.book = book;
        this.voices = voices;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public List<ContactGoal> goals(ContactReader reader) {
        if (!voices.on(Capability.GOALS)) {
            return List.of();
        }
        List<Voice> speaking = voices.of(reader.userName());
        if (speaking.isEmpty()) {
            return List.of();
        }
        Map<String, GoalHistory> histories = GoalHistory.of(goals.events());
        Texts texts = languages.in(reader.language());
        return goals.all().stream()
                .filter(Goal::open)
                .flatMap(goal -> voice(speaking, goal)
                        .map(voice ->
                                shown(goal, histories.getOrDefault(goal.key(), GoalHistory.NONE), voice.actor(), texts))
                        .stream())
                .toList();
    }

    @Override
    public Answer<ContactGoal> say(ContactReader reader, GoalSaying saying) {
        return voices.on(Capability.GOALS)
                ? voices.heard(() -> said(reader, saying))
                : Answer.refused(Capability.GOALS.off());
    }

    private Answer<ContactGoal> said(ContactReader reader, GoalSaying saying) {
        Goal goal = Goal.isKey(saying.goalKey()) ? goals.find(saying.goalKey()).orElse(null) : null;
        Voice voice =
                goal == null ? null : voice(voices.of(reader.userName()), goal).orElse(null);
        if (goal == null || voice == null) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.contact.goal.none"));
        }
        return book.say(saying, Side.BUSINESS, voice.actor())
                .map(history -> shown(goal, history, voice.actor(), languages.in(reader.language())));
    }

    /** As whom the reader speaks to the goal: for its function, or for any where it is of none. */
    private static Optional<Voice> voice(List<Voice> speaking, Goal goal) {
        String function = goal.place().function();
        return speaking.stream()
                .filter(voice ->
                        function == null || RequesterName.same(voice.function().name(), function))
                .findFirst();
    }

    private ContactGoal shown(Goal goal, GoalHistory history, String actor, Texts texts) {
        GoalWords words = new GoalWords(texts);
        GoalDetails details = GoalDetails.of(goal, history, clock.getZone());
        boolean own = history.confirmed(Side.IT)
                .map(GoalEvent::actor)
                .filter(actor::equals)
                .isPresent();
        boolean confirmed = history.confirmed(Side.BUSINESS).isPresent();
        if (!voices.heard()) {
            return new ContactGoal(
                    goal.key(),
                    details.number(),
                    goal.name(),
                    words.lines(details),
                    words.confirmed(details),
                    null,
                    texts.text(Capability.OFF.key(Capability.CONTACT_ANSWERS)),
                    List.of());
        }
        @Nullable GoalDeed deed = confirmed ? GoalDeed.WITHDRAW_GOAL : own ? null : GoalDeed.CONFIRM_GOAL;
        String consequence = deed == null
                ? texts.text("kept.goals.error.both_sides", goal.name())
                : texts.text(confirmed ? "kept.contact.goal.effect_withdraw" : "kept.contact.goal.effect_confirm");
        return new ContactGoal(
                goal.key(),
                details.number(),
                goal.name(),
                words.lines(details),
                words.confirmed(details),
                deed,
                consequence,
                goal.open() && goal.place().ownedBy(Side.BUSINESS)
                        ? words.draft(book.draft(history, goal.key()))
                        : List.of());
    }
}
