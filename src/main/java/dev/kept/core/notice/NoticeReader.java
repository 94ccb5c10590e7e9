package dev.kept.core.notice;

import dev.kept.core.ledger.HashChain;
import java.util.Locale;

/**
 * A person whom notices reach.
 *
 * @param contact a user name or a mail address
 * @param address where mail reaches this person
 */
public record NoticeReader(String contact, String address) {

    private static final int ID = 40;

    /** What stands in tables in place of the address, which nobody can read out of it. */
    public String id() {
        return id(address);
    }

    /** The same of an address alone: one person may be a contact by account and by address. */
    public static String id(String address) {
        return HashChain.sha256Hex("notices " + address.strip().toLowerCase(Locale.ROOT))
                .substring(0, ID);
    }
}
