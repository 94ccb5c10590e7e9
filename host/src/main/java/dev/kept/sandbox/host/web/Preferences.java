package dev.kept.sandbox.host.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.Theme;
import dev.kept.sandbox.host.User;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The language, time zone and colours that people chose for themselves. */
public final class Preferences {
    private static final String KIND = "preferences";

    private final Documents documents;
    private final Map<String, Choice> byKey = new ConcurrentHashMap<>();

    private record Choice(Optional<Locale> locale, Optional<ZoneId> zone, Optional<Theme> theme) {
        static final Choice NONE = new Choice(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Preferences(Documents documents) {
        this.documents = documents;
        documents.each(KIND, (key, json) -> byKey.put(key, read(json)));
    }

    private static Choice read(String json) {
        try {
            JsonNode node = Json.MAPPER.readTree(json);
            return new Choice(
                    Optional.ofNullable(node.get("locale"))
                            .map(JsonNode::asText)
                            .map(Locale::forLanguageTag),
                    Optional.ofNullable(node.get("zone")).map(JsonNode::asText).map(ZoneId::of),
                    Optional.ofNullable(node.get("theme")).map(JsonNode::asText).flatMap(Theme::of));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Locale> locale(User user) {
        return byKey.getOrDefault(user.key(), Choice.NONE).locale();
    }

    public Optional<ZoneId> zone(User user) {
        return byKey.getOrDefault(user.key(), Choice.NONE).zone();
    }

    public Optional<Theme> theme(User user) {
        return byKey.getOrDefault(user.key(), Choice.NONE).theme();
    }

    /** Stores a choice; an empty one means whatever the browser and the server say. */
    void choose(User user, Optional<Locale> locale, Optional<ZoneId> zone) {
        store(user, new Choice(locale, zone, theme(user)));
    }

    /** Stores the language and colours, and leaves the time zone. */
    void display(User user, Locale locale, Theme theme) {
        store(user, new Choice(Optional.of(locale), zone(user), Optional.of(theme)));
    }

    private void store(User user, Choice choice) {
        byKey.put(user.key(), choice);
        ObjectNode node = Json.MAPPER.createObjectNode();
        choice.locale().ifPresent(value -> node.put("locale", value.toLanguageTag()));
        choice.zone().ifPresent(value -> node.put("zone", value.getId()));
        choice.theme().ifPresent(value -> node.put("theme", value.code()));
        documents.put(KIND, user.key(), node.toString());
    }
}
