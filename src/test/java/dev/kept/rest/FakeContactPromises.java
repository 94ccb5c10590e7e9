package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Step;
import dev.kept.core.contact.ContactGoal;
import dev.kept.core.contact.ContactGoals;
import dev.kept.core.contact.ContactGroup;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactPromise;
import dev.kept.core.contact.ContactPromises;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalDeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One promise to Sales, of which only the reader {@code sales} hears. */
final class FakeContactPromises implements ContactPromises, ContactGoals {

    static final ContactPromise PROMISE = new ContactPromise(
            "c-1",
            3,
            "Sales",
            "SHOP-1",
            "Gift cards",
            ContactGroup.WAITING,
            LocalDate.of(2026, 12, 14),
            "IT offers Sales this.",
            List.of(),
            List.of());

    static final ContactGoal GOAL = new ContactGoal(
            "GROWTH",
            3,
            "Growth",
            List.of("More people buy."),
            "Not confirmed yet",
            GoalDeed.CONFIRM_GOAL,
            "It counts.",
            List.of("Kept commitments: 2."));

    /** What was taken, as text. */
    final List<String> taken = new ArrayList<>();

    @Override
    public ContactPage page(ContactReader reader) {
        return reader.userName().equals("sales")
                ? new ContactPage(List.of("Sales"), List.of(PROMISE), false)
                : new ContactPage(List.of(), List.of(), false);
    }

    @Override
    public List<ContactGoal> goals(ContactReader reader) {
        return reader.userName().equals("sales") ? List.of(GOAL) : List.of();
    }

    @Override
    public Answer<ContactGoal> say(ContactReader reader, GoalSaying saying) {
        if (!reader.userName().equals("sales") || !saying.goalKey().equals(GOAL.key())) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.contact.goal.none"));
        }
        taken.add(saying.toString());
        return Answer.of(GOAL);
    }

    @Override
    public Answer<ContactPromise> take(ContactReader reader, String id, int asked, Step step) {
        if (!reader.userName().equals("sales") || !id.equals(PROMISE.id())) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.contact.error.none"));
        }
        taken.add(asked + " " + step);
        return Answer.of(PROMISE);
    }
}
