package dev.kept.core.contact;

import dev.kept.core.Answer;
import dev.kept.core.goal.GoalBook.GoalSaying;
import java.util.List;

/**
 * What contacts of business functions are asked about shared goals. A goal of one function is that function's to confirm, any
 * other that of every function. Whoever is no contact is told nothing.
 */
public interface ContactGoals {

    /** The open goals that the reader can speak to. */
    List<ContactGoal> goals(ContactReader reader);

    /** Takes the reader's word for the business side, and answers the goal as it is then. */
    Answer<ContactGoal> say(ContactReader reader, GoalSaying saying);
}
