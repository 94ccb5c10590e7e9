package dev.kept.core.house;

import dev.kept.core.Nullable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A partner on the business side, such as Sales, or the IT team when the business promises: whoever promises can be made
 * to.
 *
 * @param name as promises name it, see {@link dev.kept.core.promise.CommitmentTerms#requester}
 * @param zone whose midnight counts for promises to it; {@code null} for the house's
 * @param calendar name of its working calendar; {@code null} for the one the notice rule names
 * @param contacts who speaks for it: names of the host's users, and mail addresses
 */
public record BusinessFunction(
        String name, @Nullable ZoneId zone, @Nullable String calendar, List<String> contacts) {

    public static final int LONGEST_CONTACT = 200;
    public static final int MOST_CONTACTS = 50;

    public BusinessFunction {
        contacts = List.copyOf(contacts);
    }

    /** Two functions with the same folded name would be one to whoever types it. */
    public static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether this user name or mail address speaks for it. */
    public boolean hasContact(String nameOrAddress) {
        return contacts.stream().anyMatch(contact -> contact.equalsIgnoreCase(nameOrAddress));
    }
}
