package dev.kept.core.privacy;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** Where something about a person is stored. Nothing of it enters a figure. */
public enum PersonPlace implements Coded {
    /** Who acted, beside an event. */
    EVENTS,
    /** Through whose eyes a run over history reads, or a query that names the person. */
    RUNS,
    /** What a contact answered, until it has arrived and was read. */
    OUTGOING,
    /** Who changed the rules. */
    RULES,
    /** Who changed weights and targets. */
    WEIGHTS,
    /** Who speaks for a business function. */
    CONTACTS,
    /** Who did something with a goal. */
    GOALS,
    /** Who speaks for IT in a round. */
    ROUNDS,
    /** Who opened a round. */
    OPENED_ROUNDS,
    /** Who put goals in order for a side. */
    RANKINGS,
    /** Who asked for something. */
    REQUESTS,
    /** Who decided about it. */
    DECISIONS,
    /** Who changed from whom a project takes requests. */
    INTAKES,
    /** Who published figures or took them back. */
    PUBLISHING,
    /** Who opened the channel. */
    CHANNEL,
    /** Who switched a digest. */
    DIGESTS,
    /** Who dealt with a function lately, as a mark. */
    DEALINGS,
    /** Who administered something, and lines of the audit log that name the person. */
    AUDIT,
    /** What is to be told to the person, as a hash of the address. */
    NOTICES,
    /** What the person was mailed, as a hash of the address. */
    NOTICE_MAILS,
    /** How often the person wants mail, as a hash of the address. */
    NOTICE_CHOICES;

    /** What each is called. */
    public static final TextGroup<PersonPlace> NAMES = TextGroup.of("kept.privacy.place", PersonPlace.class);
}
