package dev.kept.jira;

/** Where the front door sends people for what is no commitment of theirs. */
public record Desks(GoalDesk goals, FunctionDesk functions, ConsentDesk consent) {}
