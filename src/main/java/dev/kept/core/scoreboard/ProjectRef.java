package dev.kept.core.scoreboard;

/** A project by its lasting id, with the key and name it has now. */
public record ProjectRef(long id, String key, String name) {}
