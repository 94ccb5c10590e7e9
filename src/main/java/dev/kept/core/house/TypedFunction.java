package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.rulebook.RequesterName;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A business function as an administrator typed it.
 *
 * @param zone such as {@code Europe/Berlin}; empty for the house's
 * @param calendar name of a calendar; empty for the one the notice rule names
 * @param contacts one user name or mail address a line; behind {@code " = "} the user name in the other product, if any
 * @param rhythm code of a {@link Rhythm}; empty for the preset
 */
public record TypedFunction(String name, String zone, String calendar, String contacts, String rhythm) {

    /** With the preset rhythm. */
    public TypedFunction(String name, String zone, String calendar, String contacts) {
        this(name, zone, calendar, contacts, "");
    }

    public static TypedFunction of(BusinessFunction function) {
        return new TypedFunction(
                function.name(),
                function.zone() == null ? "" : function.zone().getId(),
                function.calendar() == null ? "" : function.calendar(),
                String.join("\n", lines(function)),
                function.rhythm().code());
    }

    /** Each contact as it is typed, with the name elsewhere. */
    public static List<String> lines(BusinessFunction function) {
        return function.contacts().stream()
                .map(contact -> {
                    String elsewhere = function.elsewhere().get(contact);
                    return elsewhere == null ? contact : contact + " = " + elsewhere;
                })
                .toList();
    }

    /** The function, or the first thing that is wrong with it. */
    public Answer<BusinessFunction> checked(HouseRules rules) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<BusinessFunction> read = read(rules, wrong);
        return wrong.isEmpty() ? Answer.of(read.orElseThrow()) : Answer.refused(wrong.get(0));
    }

    /** Everything that is wrong with it, each with its field; none when it can be saved. */
    public List<Refusal> wrong(HouseRules rules) {
        List<Refusal> wrong = new ArrayList<>();
        read(rules, wrong);
        return wrong;
    }

    private Optional<BusinessFunction> read(HouseRules rules, List<Refusal> wrong) {
        // Promises are made to it by this name.
        Optional<String> shown = good(
                RequesterName.of(name)
                        .fold(good -> Answer.of(good.shown()), refusal -> Answer.refused(wrongName(refusal))),
                wrong);
        Optional<String> known = good(readCalendar(rules), wrong);
        Optional<Where> where = good(readZone(), wrong);
        Optional<Map<String, String>> who = good(readContacts(), wrong);
        Optional<Rhythm> often = good(readRhythm(), wrong);
        return wrong.isEmpty()
                ? Optional.of(new BusinessFunction(
                        shown.orElseThrow(),
                        where.orElseThrow().known(),
                        known.orElseThrow().isEmpty() ? null : known.orElseThrow(),
                        List.copyOf(who.orElseThrow().keySet()),
                        named(who.orElseThrow()),
                        often.orElseThrow()))
                : Optional.empty();
    }

    private static <T> Optional<T> good(Answer<T> answer, List<Refusal> wrong) {
        return answer.fold(Optional::of, refusal -> {
            wrong.add(refusal);
            return Optional.empty();
        });
    }

    private Answer<String> readCalendar(HouseRules rules) {
        String calendarName = calendar.strip();
        return calendarName.isEmpty() || rules.has(calendarName)
                ? Answer.of(calendarName)
                : refused("calendar", "kept.functions.error.calendar");
    }

    /** What stands in a promise's way, in the words of the page of functions. */
    private static Refusal wrongName(Refusal refusal) {
        return refusal.messageKey().equals(RequesterName.UNSEEN)
                ? refusal.about("name")
                : Refusal.invalid(
                        "name", "kept.functions.error.name", Integer.toString(CommitmentTerms.LONGEST_REQUESTER));
    }

    private Answer<Rhythm> readRhythm() {
        String code = rhythm.strip();
        return code.isEmpty()
                ? Answer.of(Rhythm.PRESET)
                : Rhythm.of(code).map(Answer::of).orElseGet(() -> refused("rhythm", "kept.functions.error.rhythm"));
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

    private static Map<String, String> named(Map<String, String> who) {
        return who.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In the order in which they were typed, each with the name elsewhere, or an empty one. */
    private Answer<Map<String, String>> readContacts() {
        Map<String, String> read = new LinkedHashMap<>();
        for (String line : contacts.split("[,;\\r\\n]+")) {
            String[] parts = line.strip().split("\\s+=\\s*", 2);
            String contact = parts[0];
            String elsewhere = parts.length == 1 ? "" : parts[1];
            if (contact.isEmpty()) {
                continue;
            }
            if (!name(contact) || contact.chars().anyMatch(Character::isWhitespace)) {
                return refused("contacts", "kept.functions.error.contact", contact);
            }
            boolean taken = !elsewhere.isEmpty()
                    && read.entrySet().stream()
                            .anyMatch(one -> elsewhere.equalsIgnoreCase(one.getValue())
                                    && !one.getKey().equals(contact));
            if (!name(elsewhere) || taken) {
                return refused("contacts", "kept.functions.error.elsewhere", elsewhere);
            }
            read.put(contact, elsewhere);
        }
        return read.size() <= BusinessFunction.MOST_CONTACTS
                ? Answer.of(read)
                : refused(
                        "contacts", "kept.functions.error.contacts", Integer.toString(BusinessFunction.MOST_CONTACTS));
    }

    private static boolean name(String text) {
        return text.length() <= BusinessFunction.LONGEST_CONTACT && printable(text);
    }

    private static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static <T> Answer<T> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
