package dev.kept.rest;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.link.Problem;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the parameters of one request and remembers everything that is wrong with them, so that a caller hears of all
 * mistakes at once. A value that failed its check is returned as a harmless stand-in and must not be used:
 * {@link #whenPassed} sees to that.
 *
 * <p>For one request and one thread. Only the form of what was sent is judged here; what is possible or allowed, the
 * core says. Parameters come as lists, because one that is given twice has to be refused and not half ignored.
 */
public final class Checks {

    /** Characters of a key. */
    public static final int LONGEST_KEY = 255;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Nine digits always fit into an {@code int}. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    /** What keys of projects, issues, goals and commitments are made of, and no more characters than a column holds. */
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_-]{1," + Checks.LONGEST_KEY + "}");
    /** Years far from ours are typing mistakes, and calendars differ about them. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> OF_PRODUCTS = Set.of("atl_token", "_");

    private final Texts texts;
    private final List<Problem.Error> errors = new ArrayList<>();
    private boolean leadsNowhere;

    /** @param texts in the language of whoever asks, in which mistakes are told */
    public Checks(Texts texts) {
        this.texts = texts;
    }

    /**
     * Notes that an input is wrong, as one of the {@code errors} of status 400.
     *
     * @param field the parameter, or the member of the body with its place
     * @param messageKey of the sentence; it must not repeat what was sent
     * @param arguments for the places in the sentence, such as bounds
     */
    public void wrong(String field, String messageKey, String... arguments) {
        errors.add(new Problem.Error(field, texts.text(messageKey, arguments)));
    }

    /** Notes that an input is missing; not when the body as a whole is wrong, which would hide the real mistake. */
    public void missing(String field) {
        if (!noted(Body.WHOLE)) {
            wrong(field, "kept.rest.invalid.missing");
        }
    }

    /** Whether nothing was found wrong so far. */
    boolean passed() {
        return errors.isEmpty();
    }

    /** Whether that input was found wrong already. */
    boolean noted(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /**
     * Does the work, unless something was wrong: then says what.
     *
     * @return 400 with every mistake that was noted, or else 404 when the path leads nowhere, or else what the work
     *     answers
     */
    public Response whenPassed(Supplier<Response> work) {
        if (!errors.isEmpty()) {
            return Replies.invalid(errors, texts);
        }
        return leadsNowhere
                ? Replies.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.rest.notFound"), texts)
                : work.get();
    }

    /**
     * A key in the path. One that no project, issue or goal can have is as unknown as one that none happens to have:
     * 404, and not 400 as for a parameter.
     */
    public String pathKey(String value) {
        leadsNowhere |= !KEY.matcher(value).matches();
        return value;
    }

    /** One of a few words in the path. Another one leads nowhere; then this is {@code null}. */
    public <E extends Enum<E> & Coded> @Nullable E pathCode(String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(value)) {
                return constant;
            }
        }
        leadsNowhere = true;
        return null;
    }

    /** A key of a project. Which ones exist is not decided here, only which could. */
    String key(String field, String value) {
        if (!KEY.matcher(value).matches()) {
            wrong(field, "kept.rest.invalid.key");
            return "";
        }
        return value;
    }

    /** A day, {@code yyyy-MM-dd}, of the years 1900 to 2999; {@code null} when the parameter is absent. */
    @Nullable
    LocalDate day(String field, List<String> values) {
        String value = single(field, values);
        return value == null ? null : day(field, value);
    }

    /** The same of a text that is there; {@code null} when it is none. */
    @Nullable
    LocalDate day(String field, String value) {
        if (!DAY.matcher(value).matches()) {
            wrong(field, "kept.rest.invalid.day");
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                wrong(field, "kept.rest.invalid.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
                return null;
            }
            return day;
        } catch (DateTimeException e) {
            wrong(field, "kept.rest.invalid.noSuchDay");
            return null;
        }
    }

    /** A whole number between the bounds, both included; {@code otherwise} when the parameter is absent. */
    int whole(String field, List<String> values, int otherwise, int least, int most) {
        String value = single(field, values);
        if (value == null) {
            return otherwise;
        }
        boolean number = WHOLE.matcher(value).matches();
        if (!number || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            wrong(field, "kept.rest.invalid.whole", Integer.toString(least), Integer.toString(most));
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /** Words on one line, without blanks at their ends; empty when the parameter is absent. */
    String words(String field, List<String> values, int longest) {
        String value = single(field, values);
        if (value == null) {
            return "";
        }
        if (value.length() > longest) {
            wrong(field, "kept.rest.invalid.long", Integer.toString(longest));
        } else if (!plain(value, false)) {
            wrong(field, "kept.rest.invalid.characters");
        }
        return value.strip();
    }

    /** One of a few words; {@code null} when absent. */
    <E extends Enum<E> & Coded> @Nullable E choice(String field, List<String> values, Class<E> type) {
        String value = single(field, values);
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, "kept.rest.invalid.choice", words(type));
                    return null;
                });
    }

    /** The words that may be chosen from, for the sentence that refuses another one. */
    static <E extends Enum<E> & Coded> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }

    /** Whether text holds no control characters and no half characters, which not every database can keep. */
    static boolean plain(String text, boolean lines) {
        return text.codePoints()
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t')));
    }

    /** Notes parameters that nobody reads; those of the products themselves ({@code os_…}, {@code atl_token}) pass. */
    void known(Set<String> sent, Set<String> known) {
        for (String name : new TreeSet<>(sent)) {
            if (!known.contains(name) && !OF_PRODUCTS.contains(name) && !name.startsWith("os_")) {
                boolean shown = name.length() <= LONGEST_NAME && plain(name, false);
                wrong(shown ? name : "?", "kept.rest.invalid.parameter");
            }
        }
    }

    /** The parameter's value; {@code null} when it is absent, and when it was given more than once, which is noted. */
    @Nullable
    String single(String field, List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            wrong(field, "kept.rest.invalid.repeated");
            return null;
        }
        return values.get(0);
    }
}
