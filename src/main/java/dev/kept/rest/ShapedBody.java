package dev.kept.rest;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import java.io.InputStream;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the body of a request into a record: its components are the members that are known, their types how each is read.
 * What is neither {@link Nullable} nor has an {@link Otherwise} has to be there. So one record says for reading and for the
 * description of the API what may be sent.
 */
public final class ShapedBody {

    private ShapedBody() {}

    /**
     * Reads the body. What is wrong is noted in the checks; the record is to be used only when they passed, because what
     * failed is {@code null} or a stand-in in it.
     */
    public static <T extends Record> T read(InputStream stream, Checks checks, Class<T> shape) {
        return record(Body.read(stream, checks, members(shape)), shape, checks);
    }

    private static Set<String> members(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static <T> T record(Body body, Class<T> shape, Checks checks) {
        RecordComponent[] components = shape.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(value(body, component, checks));
        }
        try {
            Constructor<T> constructor = shape.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No shape that a body can be read into: " + shape.getName(), e);
        }
    }

    private static @Nullable Object value(Body body, RecordComponent component, Checks checks) {
        String name = component.getName();
        Class<?> type = component.getType();
        @Nullable String otherwise = otherwise(component);
        boolean needed = otherwise == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (type == String.class) {
            return text(body, component, needed);
        } else if (type == LocalDate.class) {
            return needed ? body.day(name) : body.dayOrNull(name);
        } else if (type == ZoneId.class) {
            return body.zoneOrNull(name);
        } else if (type == double.class && otherwise != null) {
            return body.number(name, Double.parseDouble(otherwise));
        } else if (type == Integer.class) {
            return body.wholeOrNull(name);
        } else if (type == int.class) {
            return body.whole(name);
        } else if (type == long.class) {
            return body.id(name);
        } else if (type == Step.class) {
            return StepBody.read(body.object(name, StepBody.MEMBERS), checks);
        } else if (type == boolean.class) {
            return body.flag(name, Boolean.parseBoolean(otherwise));
        } else if (type.isEnum()) {
            return choice(body, component, needed, otherwise);
        } else if (type == List.class) {
            return needed || !body.absent(name) ? records(body, component, checks) : List.of();
        }
        throw new IllegalStateException("No type that a body has: " + component);
    }

    private static @Nullable String text(Body body, RecordComponent component, boolean needed) {
        String name = component.getName();
        if (component.isAnnotationPresent(ManyLines.class)) {
            return body.lines(name);
        }
        if (!component.isAnnotationPresent(Key.class)) {
            return needed ? body.text(name) : body.textOrNull(name);
        }
        return needed || !body.absent(name) ? body.key(name) : null;
    }

    private static @Nullable Object choice(
            Body body, RecordComponent component, boolean needed, @Nullable String otherwise) {
        return choice(body, component.getName(), component.getType().asSubclass(Enum.class), needed, otherwise);
    }

    @SuppressWarnings("unchecked") // every enum of a shape has codes
    private static <E extends Enum<E> & Coded> @Nullable E choice(
            Body body, String name, Class<?> type, boolean needed, @Nullable String otherwise) {
        Class<E> constants = (Class<E>) type;
        E chosen = needed ? body.requiredChoice(name, constants) : body.choice(name, constants);
        return chosen != null || otherwise == null
                ? chosen
                : Arrays.stream(constants.getEnumConstants())
                        .filter(constant -> constant.code().equals(otherwise))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Object> records(Body body, RecordComponent component, Checks checks) {
        AnnotatedParameterizedType list = (AnnotatedParameterizedType) component.getAnnotatedType();
        Class<?> shape = (Class<?>) list.getAnnotatedActualTypeArguments()[0].getType();
        List<Object> records = new ArrayList<>();
        body.objects(component.getName(), members(shape)).forEach(one -> records.add(record(one, shape, checks)));
        return records;
    }

    private static @Nullable String otherwise(RecordComponent component) {
        Otherwise otherwise = component.getAnnotation(Otherwise.class);
        return otherwise == null ? null : otherwise.value();
    }
}
