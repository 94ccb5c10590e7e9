package dev.kept.jira.partnership;

import dev.kept.jira.goal.GoalDesk;
import dev.kept.jira.mail.ConsentDesk;

/** Where the front door sends people for what is no commitment of theirs. */
public record Desks(GoalDesk goals, FunctionDesk functions, ConsentDesk consent) {}
