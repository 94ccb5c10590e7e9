package dev.kept.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The JSON object a write brings. Read here and not by the product's JSON layer, so that every mistake in it becomes a
 * problem that names the member. What is wrong is noted in the {@link Checks}.
 */
public final class Body {

    /** The name under which problems with the body as a whole are reported. */
    static final String WHOLE = "body";

    private static final int MOST_OBJECTS = 200;

    private final Checks checks;
    private final JsonNode members;
    private final String place; // stands before the names in what is noted

    private Body(Checks checks, JsonNode members, String place) {
        this.checks = checks;
        this.members = members;
        this.place = place;
    }

    /** Reads the body, which may have these members and no others: a mistyped name must not pass as absent. */
    public static Body read(InputStream stream, Checks checks, Set<String> known) {
        return new Body(checks, BodyText.tree(stream, checks), "").knowing(known);
    }

    private Body knowing(Set<String> known) {
        members.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                wrong(shown(name), "kept.rest.invalid.unknown");
            }
        });
        return this;
    }

    void wrong(String name, String messageKey, String... arguments) {
        checks.wrong(place + name, messageKey, arguments);
    }

    /** An object that has to be there, with these members and no others. */
    Body object(String name, Set<String> known) {
        JsonNode item = members.path(name);
        if (absent(name)) {
            missing(name);
        } else if (!item.isObject()) {
            wrong(name, "kept.rest.invalid.object");
        }
        return new Body(checks, item, place + name + ".").knowing(known);
    }

    /** The objects of a list that has to be there, each with these members and no others. */
    public List<Body> objects(String name, Set<String> known) {
        List<Body> objects = new ArrayList<>();
        JsonNode list = members.path(name);
        if (absent(name)) {
            missing(name);
        } else if (!list.isArray() || list.size() > MOST_OBJECTS) {
            wrong(name, "kept.rest.invalid.list", Integer.toString(MOST_OBJECTS));
        } else {
            for (JsonNode item : list) {
                String at = name + "[" + objects.size() + "]";
                if (!item.isObject()) {
                    wrong(at, "kept.rest.invalid.object");
                }
                objects.add(new Body(checks, item, place + at + ".").knowing(known));
            }
        }
        return objects;
    }

    /** A text that has to be there. Its length is for the core to judge. */
    public String text(String name) {
        String text = textOrNull(name, false);
        if (text == null && absent(name)) {
            missing(name);
        }
        return text == null ? "" : text;
    }

    /** The key of a project or goal, which has to be there. */
    public String key(String name) {
        String key = text(name);
        return checks.noted(place + name) || checks.noted(WHOLE) ? "" : checks.key(place + name, key);
    }

    /** A text of several lines; {@code null} when absent. */
    public @Nullable String lines(String name) {
        return textOrNull(name, true);
    }

    /** The same of one line. */
    public @Nullable String textOrNull(String name) {
        return textOrNull(name, false);
    }

    /** A day that has to be there. */
    public @Nullable LocalDate day(String name) {
        if (absent(name)) {
            missing(name);
        }
        return dayOrNull(name);
    }

    public @Nullable LocalDate dayOrNull(String name) {
        String text = textOrNull(name, false);
        return text == null ? null : checks.day(place + name, text);
    }

    /** A finite number, {@code otherwise} when absent. Its bounds are for the core to judge. */
    public double number(String name, double otherwise) {
        if (absent(name)) {
            return otherwise;
        }
        JsonNode value = members.path(name);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            wrong(name, "kept.rest.invalid.number");
            return otherwise;
        }
        return value.doubleValue();
    }

    /** A number; {@code null} when absent. */
    public @Nullable Double numberOrNull(String name) {
        return absent(name) ? null : Double.valueOf(number(name, 0));
    }

    /** An id that has to be there: a whole number above 0. */
    public long id(String name) {
        JsonNode value = members.path(name);
        if (absent(name)) {
            missing(name);
        } else if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() <= 0) {
            wrong(name, "kept.rest.invalid.id");
        }
        return value.longValue();
    }

    /** A whole number that has to be there. */
    public int whole(String name) {
        Integer number = wholeOrNull(name);
        if (absent(name)) {
            missing(name);
        }
        return number == null ? 0 : number;
    }

    /** A whole number; {@code null} when absent. */
    public @Nullable Integer wholeOrNull(String name) {
        if (absent(name)) {
            return null;
        }
        JsonNode value = members.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            wrong(name, "kept.rest.invalid.wholeNumber");
            return null;
        }
        return value.intValue();
    }

    /** A truth, {@code otherwise} when absent; a text that says so is none. */
    public boolean flag(String name, boolean otherwise) {
        if (absent(name)) {
            return otherwise;
        }
        if (!members.path(name).isBoolean()) {
            wrong(name, "kept.rest.invalid.flag");
        }
        return members.path(name).asBoolean(otherwise);
    }

    /** One of a few words, the constants' codes; {@code null} when absent or none of them. */
    public <E extends Enum<E> & Coded> @Nullable E choice(String name, Class<E> type) {
        String text = textOrNull(name, false);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(text)) {
                return constant;
            }
        }
        wrong(name, "kept.rest.invalid.choice", Checks.words(type));
        return null;
    }

    /** The same for a word that has to be there. */
    public <E extends Enum<E> & Coded> @Nullable E requiredChoice(String name, Class<E> type) {
        if (absent(name)) {
            missing(name);
        }
        return choice(name, type);
    }

    /** Some of a few words, each at most once; none when absent. */
    public <E extends Enum<E> & Coded> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        if (absent(name)) {
            return chosen;
        }
        JsonNode list = members.path(name);
        Set<String> codes = new HashSet<>();
        list.forEach(value -> codes.add(value.asText()));
        for (E constant : type.getEnumConstants()) {
            if (codes.remove(constant.code())) {
                chosen.add(constant);
            }
        }
        if (!list.isArray() || !codes.isEmpty()) {
            wrong(name, "kept.rest.invalid.choice", Checks.words(type));
        }
        return chosen;
    }

    /** The name of a time zone, such as {@code Europe/Berlin}; {@code null} when absent. */
    public @Nullable ZoneId zoneOrNull(String name) {
        String text = textOrNull(name, false);
        if (text == null) {
            return null;
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            wrong(name, "kept.rest.invalid.zone");
            return null;
        }
    }

    private @Nullable String textOrNull(String name, boolean lines) {
        if (absent(name)) {
            return null;
        }
        JsonNode value = members.path(name);
        if (!value.isTextual()) {
            wrong(name, "kept.rest.invalid.text");
            return null;
        }
        if (!Checks.plain(value.textValue(), lines)) {
            wrong(name, "kept.rest.invalid.characters");
            return null;
        }
        return value.textValue();
    }

    boolean absent(String name) {
        return members.path(name).isMissingNode() || members.path(name).isNull();
    }

    private void missing(String name) {
        checks.missing(place + name);
    }

    private static String shown(String name) {
        String start = name.substring(0, Math.min(60, name.length()));
        return Checks.plain(start, false) ? start : "?";
    }
}
