package dev.kept.core.goal.page;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the wiki found of a page. It holds no title and no person.
 *
 * @param pageId the page's number
 * @param changedOn when the page was last changed, in the wiki's zone; {@code null} for one that is gone
 * @param it whether people of IT can open it
 * @param business whether people of the business can
 */
public record PageLook(long pageId, @Nullable LocalDate changedOn, PageDoor it, PageDoor business) {

    private static final int FIELDS = 4;
    private static final String NONE = "-";

    /** Whether the people of a side can open a page. */
    public enum PageDoor implements Coded {
        /** All who were asked for can. */
        OPEN,
        /** Somebody cannot. */
        CLOSED,
        /** Nobody is known there. */
        NOT_KNOWN
    }

    /** A page that was deleted, lies in the trash or never was. */
    public static PageLook gone(long pageId) {
        return new PageLook(pageId, null, PageDoor.NOT_KNOWN, PageDoor.NOT_KNOWN);
    }

    /**
     * The same as it is kept.
     *
     * @param at when the wiki looked
     */
    public record KeptLook(PageLook look, Instant at) {}

    /** One look a line, as the products tell each other. */
    public static String text(List<PageLook> looks) {
        return looks.stream().map(PageLook::line).collect(Collectors.joining("\n"));
    }

    private String line() {
        return String.join(
                " ",
                Long.toString(pageId),
                changedOn == null ? NONE : changedOn.toString(),
                it.code(),
                business.code());
    }

    /** Reads {@link #text}; empty where it is something else. */
    public static Optional<List<PageLook>> read(String text) {
        List<PageLook> looks = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                PageLook look = look(line.split(" ", -1));
                if (look == null) {
                    return Optional.empty();
                }
                looks.add(look);
            }
        }
        return Optional.of(looks);
    }

    private static @Nullable PageLook look(String... fields) {
        if (fields.length != FIELDS || !fields[0].matches("[1-9]\\d{0,17}")) {
            return null;
        }
        PageDoor it = door(fields[2]);
        PageDoor business = door(fields[3]);
        try {
            return it == null || business == null
                    ? null
                    : new PageLook(
                            Long.parseLong(fields[0]),
                            fields[1].equals(NONE) ? null : LocalDate.parse(fields[1]),
                            it,
                            business);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable PageDoor door(String code) {
        return Arrays.stream(PageDoor.values())
                .filter(one -> one.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
