package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.InputRules;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A business function as an administrator typed it.
 *
 * @param zone such as {@code Europe/Berlin}; empty for the house's
 * @param calendar name of a calendar; empty for the one the notice rule names
 * @param contacts one user name or mail address a line
 */
public record TypedFunction(String name, String zone, String calendar, String contacts) {

    public static TypedFunction of(BusinessFunction function) {
        return new TypedFunction(
                function.name(),
                function.zone() == null ? "" : function.zone().getId(),
                function.calendar() == null ? "" : function.calendar(),
                String.join("\n", function.contacts()));
    }

    /** The function, or the first thing that is wrong with it. */
    public Answer<BusinessFunction> checked(HouseRules rules) {
        String shownName = name.strip();
        // Promises are made to it by this name.
        if (InputRules.requester(shownName) instanceof Answer.Refused) {
            return refused("name", "kept.functions.error.name", Integer.toString(CommitmentTerms.LONGEST_REQUESTER));
        }
        String calendarName = calendar.strip();
        if (!calendarName.isEmpty() && !rules.has(calendarName)) {
            return refused("calendar", "kept.functions.error.calendar");
        }
        return readZone().flatMap(where -> readContacts()
                .map(who -> new BusinessFunction(
                        shownName, where.known(), calendarName.isEmpty() ? null : calendarName, who)));
    }

    private record Where(@Nullable ZoneId known) {}

    private Answer<Where> readZone() {
        if (zone.isBlank()) {
            return Answer.of(new Where(null));
        }
        try {
            return Answer.of(new Where(ZoneId.of(zone.strip())));
        } catch (DateTimeException e) {
            return refused("zone", "kept.rest.invalid.zone");
        }
    }

    private Answer<List<String>> readContacts() {
        Set<String> read = new LinkedHashSet<>();
        for (String line : contacts.split("[,;\\r\\n]+")) {
            String contact = line.strip();
            if (contact.isEmpty()) {
                continue;
            }
            boolean good = contact.length() <= BusinessFunction.LONGEST_CONTACT && printable(contact);
            if (!good || contact.chars().anyMatch(Character::isWhitespace)) {
                return refused("contacts", "kept.functions.error.contact", contact);
            }
            read.add(contact);
        }
        return read.size() <= BusinessFunction.MOST_CONTACTS
                ? Answer.of(List.copyOf(read))
                : refused(
                        "contacts", "kept.functions.error.contacts", Integer.toString(BusinessFunction.MOST_CONTACTS));
    }

    private static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static <T> Answer<T> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
