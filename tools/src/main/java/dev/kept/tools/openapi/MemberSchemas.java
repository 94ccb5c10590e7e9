package dev.kept.tools.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.link.Within;
import dev.kept.link.Written;
import dev.kept.rest.Checks;
import dev.kept.rest.Key;
import dev.kept.rest.Otherwise;
import dev.kept.rest.StepBody;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The schemas of a shape's members, from their types and from what is said with these. */
final class MemberSchemas {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            ZoneId.class, "string",
            LocalDate.class, "string",
            Instant.class, "string",
            Integer.class, "integer",
            Long.class, "integer",
            Double.class, "number",
            Boolean.class, "boolean");
    private static final Map<Class<?>, String> FORMATS =
            Map.of(LocalDate.class, "date", Instant.class, "date-time", Long.class, "int64");
    private static final Map<Class<?>, Class<?>> BOXED = Map.of(
            int.class, Integer.class, long.class, Long.class, double.class, Double.class, boolean.class, Boolean.class);

    private final Schemas schemas;

    MemberSchemas(Schemas schemas) {
        this.schemas = schemas;
    }

    ObjectNode of(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean nullable = type.isAnnotationPresent(Nullable.class)
                && !component.isAnnotationPresent(Written.class)
                && !Schemas.leftOut(component);
        ObjectNode json = nullable && component.getType().isRecord()
                ? schemas.record(component.getType(), Schemas.name(component.getType()), false)
                : of(type);
        if (component.isAnnotationPresent(Key.class)) {
            json.put("maxLength", Checks.LONGEST_KEY);
        }
        Otherwise otherwise = component.getAnnotation(Otherwise.class);
        if (otherwise != null) {
            putDefault(json, otherwise.value());
        }
        return nullable ? json.put("nullable", true) : json;
    }

    /** What the values of a map look like. */
    ObjectNode values(AnnotatedType map) {
        return of(((AnnotatedParameterizedType) map).getAnnotatedActualTypeArguments()[1]);
    }

    private ObjectNode of(AnnotatedType type) {
        Class<?> raw = raw(type.getType());
        ObjectNode json = Description.object();
        if (raw == List.class) {
            AnnotatedType item = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            json.put("type", "array");
            json.set("items", item.getType() instanceof Class<?> c && c.isRecord() ? schemas.listed(c) : of(item));
        } else if (raw == Map.class) {
            json.put("type", "object");
            json.set("additionalProperties", values(type));
        } else if (Coded.class.isAssignableFrom(raw)) {
            json = ParameterSchemas.codes(raw);
        } else if (raw == Step.class) {
            json = schemas.of(StepBody.class);
        } else if (raw.isRecord()) {
            json = schemas.of(raw);
        } else {
            json.put("type", known(raw));
            if (FORMATS.containsKey(raw)) {
                json.put("format", FORMATS.get(raw));
            }
        }
        Within bounds = type.getAnnotation(Within.class);
        if (bounds != null) {
            put(bounds, json);
        }
        return json;
    }

    private static String known(Class<?> type) {
        if (!TYPES.containsKey(type)) {
            throw new IllegalStateException("No type that JSON has: " + type.getName());
        }
        return TYPES.get(type);
    }

    private static Class<?> raw(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        return BOXED.getOrDefault(raw, raw);
    }

    /** A number's bounds, a text's length, or how many a list holds. */
    private static void put(Within bounds, ObjectNode json) {
        String what =
                switch (json.get("type").asText()) {
                    case "string" -> "Length";
                    case "array" -> "Items";
                    default -> "imum";
                };
        if (Double.isFinite(bounds.least())) {
            json.put("min" + what, (int) bounds.least());
        }
        if (bounds.above()) {
            json.put("exclusiveMinimum", true);
        }
        if (Double.isFinite(bounds.most())) {
            json.put("max" + what, (int) bounds.most());
        }
    }

    private static void putDefault(ObjectNode json, String value) {
        switch (json.get("type").asText()) {
            case "boolean" -> json.put("default", Boolean.parseBoolean(value));
            case "number" -> json.put("default", (int) Double.parseDouble(value));
            default -> json.put("default", value);
        }
    }
}
