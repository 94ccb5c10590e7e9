package dev.kept.sandbox.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Plugin settings: strings, lists of strings, maps and properties by a key of at most 255 characters. */
public final class Settings implements PluginSettingsFactory {
    private static final String KIND = "pluginSettings";
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 99_000;

    private final Documents documents;
    private final Map<String, String> byKey = new ConcurrentHashMap<>();

    public Settings(Documents documents) {
        this.documents = documents;
        documents.each(KIND, byKey::put);
        documents.listen((kind, id, json) -> {
            if (kind.equals(KIND)) {
                json.ifPresentOrElse(text -> byKey.put(id, text), () -> byKey.remove(id));
            }
        });
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return key == null ? createGlobalSettings() : new Namespace(key + "#");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Namespace("#");
    }

    private final class Namespace implements PluginSettings {
        private final String prefix;

        Namespace(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Object get(String key) {
            String json = byKey.get(prefix + checked(key));
            return json == null ? null : value(json);
        }

        @Override
        public Object put(String key, Object value) {
            if (value == null) {
                return remove(key);
            }
            Object former = get(key);
            String json = json(value);
            documents.put(KIND, prefix + key, json);
            byKey.put(prefix + key, json);
            return former;
        }

        @Override
        public Object remove(String key) {
            Object former = get(key);
            documents.delete(KIND, prefix + key);
            byKey.remove(prefix + key);
            return former;
        }
    }

    private static String checked(String key) {
        if (key == null || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a settings key has at most " + LONGEST_KEY + " characters: " + key);
        }
        return key;
    }

    private static String json(Object value) {
        if (!(value instanceof String || value instanceof List<?> || value instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("Property type not supported: " + value.getClass());
        }
        if (value.toString().length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("a settings value has at most " + LONGEST_VALUE + " characters");
        }
        String kind = value instanceof Properties ? "properties" : "plain";
        try {
            return Json.MAPPER.writeValueAsString(Map.of(kind, value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be stored: " + value, e);
        }
    }

    private static Object value(String json) {
        try {
            JsonNode node = Json.MAPPER.readTree(json);
            boolean properties = node.has("properties");
            JsonNode value = node.get(properties ? "properties" : "plain");
            if (value.isTextual()) {
                return value.asText();
            }
            if (value.isArray()) {
                List<String> list = new ArrayList<>();
                value.forEach(item -> list.add(item.asText()));
                return list;
            }
            Map<String, String> map = new TreeMap<>();
            value.fields()
                    .forEachRemaining(
                            entry -> map.put(entry.getKey(), entry.getValue().asText()));
            if (!properties) {
                return map;
            }
            Properties result = new Properties();
            result.putAll(map);
            return result;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
