package dev.kept.core.setup;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What administrators set up, in the order in which it is best done. */
public enum SetupTask implements Coded {
    /** Services of the product that parts of Kept need. */
    SERVICES,
    /** The application link from the wiki to the tracker. */
    LINK,
    /** The channel between the products. */
    CHANNEL,
    /** A server by which the product sends mail. */
    MAIL,
    /** Kept's fields on a screen. */
    FIELDS,
    /** Business functions to whom promises can be made. */
    FUNCTIONS,
    /** Contacts for each of them. */
    CONTACTS,
    /** No names beside those of functions. */
    NAMES,
    /** Holidays of this year in each calendar. */
    CALENDARS,
    /** Shared goals. */
    GOALS,
    /** A word of both sides on each of them. */
    CONFIRMATIONS,
    /** Something that tells of each pillar that counts. */
    WEIGHTS,
    /** Projects whose figures readers without an account can see. */
    PUBLISHING;

    /** What is said of it when it is done. */
    public static final TextGroup<SetupTask> DONE = TextGroup.of("kept.setup", SetupTask.class, "done");

    /** What is said of it while it is not; the names that it is about are the first value. */
    public static final TextGroup<SetupTask> OPEN = TextGroup.of("kept.setup", SetupTask.class, "open");

    /** The deed by which it is done, for the link to the page. */
    public static final TextGroup<SetupTask> DEEDS = TextGroup.of("kept.setup", SetupTask.class, "deed");
}
