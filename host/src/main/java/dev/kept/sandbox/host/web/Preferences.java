package dev.kept.sandbox.host.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.User;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The language and time zone that people chose for themselves. */
public final class Preferences {
    private static final String KIND = "preferences";

    private final Documents documents;
    private final Map<String, Choice> byKey = new ConcurrentHashMap<>();

    private record Choice(Optional<Locale> locale, Optional<ZoneId> zone) {}

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
                    Optional.ofNullable(node.get("zone")).map(JsonNode::asText).map(ZoneId::of));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Locale> locale(User user) {
        return Optional.ofNullable(byKey.get(user.key())).flatMap(Choice::locale);
    }

    public Optional<ZoneId> zone(User user) {
        return Optional.ofNullable(byKey.get(user.key())).flatMap(Choice::zone);
    }

    /** Stores a choice; an empty one means whatever the browser and the server say. */
    void choose(User user, Optional<Locale> locale, Optional<ZoneId> zone) {
        byKey.put(user.key(), new Choice(locale, zone));
        ObjectNode node = Json.MAPPER.createObjectNode();
        locale.ifPresent(value -> node.put("locale", value.toLanguageTag()));
        zone.ifPresent(value -> node.put("zone", value.getId()));
        documents.put(KIND, user.key(), node.toString());
    }
}
