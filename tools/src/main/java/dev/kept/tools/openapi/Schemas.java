package dev.kept.tools.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import dev.kept.link.Json;
import dev.kept.link.Problem;
import dev.kept.rest.Otherwise;
import dev.kept.rest.Shape;
import dev.kept.rest.StepBody;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The schemas of shapes. A record is a schema by its name without {@code Json} or {@code Body}; one that may be
 * {@code null} stands where it is used, because a reference cannot say that.
 */
final class Schemas {

    private final Words words;
    private final MemberSchemas members = new MemberSchemas(this);
    private final Map<String, ObjectNode> done = new TreeMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    Schemas(Words words) {
        this.words = words;
    }

    /** Everything that was referred to, by name. */
    ObjectNode json() {
        while (!waiting.isEmpty()) {
            waiting.pop().run();
        }
        ObjectNode json = Description.object();
        done.forEach(json::set);
        return json;
    }

    String mediaType(Shape answer) {
        return answer.value() == String.class && !answer.list() ? "text/csv" : MediaType.APPLICATION_JSON;
    }

    ObjectNode of(Shape answer) {
        return answer.list() ? list(answer.value()) : of(answer.value());
    }

    ObjectNode of(Class<?> shape) {
        if (shape == String.class) {
            return ParameterSchemas.text();
        } else if (shape == Object.class) {
            return Description.object().put("type", "object");
        } else if (shape == StepBody.class) {
            return reference("Step", this::step);
        } else if (shape == Problem.class) {
            return reference("Problem", () -> record(written(Problem.class), "Problem", false));
        }
        return reference(name(shape), () -> record(shape, name(shape), false));
    }

    /** One of many: its version is that of the list. */
    ObjectNode listed(Class<?> shape) {
        return shape.isRecord() && ownVersion(shape)
                ? reference("Listed" + name(shape), () -> record(shape, name(shape), true))
                : of(shape);
    }

    private ObjectNode list(Class<?> shape) {
        return reference((shape == String.class ? "Name" : name(shape)) + "List", () -> {
            ObjectNode json = Description.object().put("type", "object");
            ObjectNode properties = json.putObject("properties");
            properties.set("version", version());
            ObjectNode values = properties.putObject("values").put("type", "array");
            values.set("items", listed(shape));
            json.putArray("required").add("version").add("values");
            return json;
        });
    }

    private ObjectNode reference(String name, java.util.function.Supplier<ObjectNode> schema) {
        if (!done.containsKey(name)) {
            done.put(name, Description.object());
            waiting.add(() -> done.put(name, schema.get()));
        }
        return Description.object().put("$ref", "#/components/schemas/" + name);
    }

    /** A record's members; a body may have no others. */
    ObjectNode record(Class<?> shape, String name, boolean listed) {
        ObjectNode json = Description.object().put("type", "object");
        Description.describe(json, words.orNull(name));
        ObjectNode properties = json.putObject("properties");
        List<String> required = new ArrayList<>();
        for (RecordComponent component : shape.getRecordComponents()) {
            String member = component.getName();
            if (component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
                ObjectNode any = members.values(component.getAnnotatedType());
                json.set("additionalProperties", Description.describe(any, words.orNull(name + "." + member)));
            } else if (!member.equals("version")) {
                properties.set(member, described(members.of(component), name + "." + member));
                if (required(shape, component)) {
                    required.add(member);
                }
            } else if (!listed) {
                properties.set(member, version());
                required.add(member);
            }
        }
        if (!required.isEmpty()) {
            required.forEach(json.putArray("required")::add);
        }
        return body(shape) ? json.put("additionalProperties", false) : json;
    }

    /** Beside a reference nothing else counts: what it leads to has the words. */
    private ObjectNode described(ObjectNode json, String key) {
        String sentence = words.orNull(key);
        if (sentence != null && json.has("$ref")) {
            throw new IllegalStateException("Say it of what " + json.get("$ref").asText() + " is: " + key);
        }
        return Description.describe(json, sentence);
    }

    private static boolean required(Class<?> shape, RecordComponent component) {
        if (body(shape)) {
            return !component.isAnnotationPresent(Otherwise.class)
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
        return !leftOut(component);
    }

    /** Whether a member without a value is not written at all. */
    static boolean leftOut(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && (component.getAccessor().isAnnotationPresent(JsonInclude.class)
                        || component.getDeclaringRecord().isAnnotationPresent(JsonInclude.class));
    }

    /** A shape that stands alone with a version and in lists without one. */
    private static boolean ownVersion(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .anyMatch(component -> component.getName().equals("version") && leftOut(component));
    }

    private ObjectNode version() {
        ObjectNode json = Description.object().put("type", "integer");
        json.putArray("enum").add(Json.VERSION);
        return json.put("description", words.get("version"));
    }

    /** Every input of every kind, with the kinds that need it and those that take it. */
    private ObjectNode step() {
        ObjectNode json = Description.object().put("type", "object");
        ObjectNode properties = json.putObject("properties");
        properties.set("kind", ParameterSchemas.codes(StepKind.class));
        ParameterSchemas inputs = new ParameterSchemas();
        StepKind.inputs().forEach((name, input) -> {
            String sentence = words.get("Step." + name)
                    + kinds(" Needed for ", input, StepKind::needed)
                    + kinds(" For ", input, StepKind::optional);
            properties.set(name, Description.describe(inputs.of(input), sentence));
        });
        json.putArray("required").add("kind");
        return json.put("additionalProperties", false);
    }

    private static String kinds(
            String before, StepInput<?> input, java.util.function.Function<StepKind, List<StepInput<?>>> asked) {
        String kinds = Arrays.stream(StepKind.values())
                .filter(kind -> asked.apply(kind).contains(input))
                .map(StepKind::code)
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : before + kinds.replaceAll(", (?=[^,]*$)", " and ") + ".";
    }

    /** A value that is written in the form of another type: that type is its member. */
    private static Class<?> written(Class<?> value) {
        return Arrays.stream(value.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(value.getSimpleName() + "Json"))
                .findFirst()
                .orElseThrow();
    }

    static boolean body(Class<?> shape) {
        return shape.getSimpleName().endsWith("Body");
    }

    static String name(Class<?> shape) {
        return shape.getSimpleName().replaceAll("(Json|Body)$", "");
    }
}
