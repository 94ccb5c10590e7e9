package dev.kept.core.house;

import dev.kept.core.Nullable;
import dev.kept.core.rulebook.RequesterName;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A partner on the business side, such as Sales, or the IT team when the business promises: whoever promises can be made
 * to.
 *
 * @param name as promises name it, see {@link RequesterName}
 * @param zone whose midnight counts for promises to it; {@code null} for the house's
 * @param calendar name of its working calendar; {@code null} for the one the notice rule names
 * @param contacts who speaks for it: names of the host's users, and mail addresses
 * @param elsewhere by contact the user name under which the same person logs in to the other product; most have none. Only
 *     an administrator says so: a mail address, which people can change, is never taken for a person
 * @param rhythm how often they hear what happened, where they chose nothing themselves
 */
public record BusinessFunction(
        String name,
        @Nullable ZoneId zone,
        @Nullable String calendar,
        List<String> contacts,
        Map<String, String> elsewhere,
        Rhythm rhythm) {

    public static final int LONGEST_CONTACT = 200;
    public static final int MOST_CONTACTS = 50;

    public BusinessFunction {
        contacts = List.copyOf(contacts);
        elsewhere = Map.copyOf(elsewhere);
        if (!contacts.containsAll(elsewhere.keySet())) {
            throw new IllegalArgumentException("A name elsewhere of nobody who speaks for " + name);
        }
    }

    /** Nobody of whom is known elsewhere, or hears more often or less than the preset says. */
    public BusinessFunction(String name, @Nullable ZoneId zone, @Nullable String calendar, List<String> contacts) {
        this(name, zone, calendar, contacts, Map.of(), Rhythm.PRESET);
    }

    /** Whether that is a spelling of its name. */
    public boolean named(String spelling) {
        return RequesterName.same(name, spelling);
    }

    /** The contact who logs in to the other product under this name; both products take a name for the same in any case. */
    public Optional<String> contactElsewhere(String userName) {
        return contacts.stream()
                .filter(contact -> userName.equalsIgnoreCase(elsewhere.get(contact)))
                .findFirst();
    }

    /** Whether this user name or mail address speaks for it. */
    public boolean hasContact(String nameOrAddress) {
        return contacts.stream().anyMatch(contact -> contact.equalsIgnoreCase(nameOrAddress));
    }
}
