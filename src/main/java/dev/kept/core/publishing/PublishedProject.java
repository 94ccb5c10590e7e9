package dev.kept.core.publishing;

/**
 * What the other product is told of a published project.
 *
 * @param key what the project is called now
 * @param name its present name
 * @param audience who may read it there
 */
public record PublishedProject(String key, String name, Audience audience, PublishedBoard board) {}
