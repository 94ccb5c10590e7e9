package dev.kept.core.publishing;

/**
 * That something of a project is published, without what.
 *
 * @param key what the project is called now
 * @param name its present name
 * @param audience who may read it in the other product
 */
public record PublishedName(String key, String name, Audience audience) {}
