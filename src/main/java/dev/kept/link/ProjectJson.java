package dev.kept.link;

/** A project as it is called now. */
record ProjectJson(String key, String name) {

    ProjectJson {
        Json.there("key", key);
        Json.there("name", name);
    }
}
