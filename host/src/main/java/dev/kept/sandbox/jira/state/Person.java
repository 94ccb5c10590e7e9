package dev.kept.sandbox.jira.state;

/** A user known only from loaded data: has a name, cannot log in. */
public record Person(String key, String displayName, boolean active) {}
