package dev.kept.link;

/**
 * A project as it is called now.
 *
 * @param key its present key, not an earlier one it was asked by
 * @param name its present name
 */
public record ProjectJson(String key, String name) {

    public ProjectJson {
        Json.there("key", key);
        Json.there("name", name);
    }
}
