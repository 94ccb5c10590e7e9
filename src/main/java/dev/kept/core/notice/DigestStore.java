package dev.kept.core.notice;

import java.time.LocalDate;

/** For which functions a weekly digest is switched on, and which mails were claimed. The same on all nodes of a cluster. */
public interface DigestStore {

    /** Whether an administrator switched it on for the function of that name, in any spelling; off at first. */
    boolean on(String function);

    /**
     * Switches it on or off.
     *
     * @param userKey of the administrator
     */
    void turn(String function, boolean on, String userKey);

    /**
     * Claims the right to send this reader the function's digest of that week. The claim is committed when this returns.
     *
     * @param reader id of the reader, see {@link NoticeReader#id}
     * @param monday of the week that it tells of
     * @return {@code false} when it was claimed already; of several callers at once, one gets {@code true}
     */
    boolean claim(String reader, String function, LocalDate monday);

    /** Gives a claim back whose mail certainly was not sent. */
    void giveBack(String reader, String function, LocalDate monday);

    /** Forgets the claims of weeks before this one. */
    void forget(LocalDate monday);
}
