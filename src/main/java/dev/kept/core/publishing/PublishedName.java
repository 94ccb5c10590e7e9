package dev.kept.core.publishing;

/**
 * A project of which something is published. It does not say what.
 *
 * @param key what the project is called now
 * @param name its present name
 * @param audience who may read it in the other product
 */
public record PublishedName(String key, String name, Audience audience) {}
