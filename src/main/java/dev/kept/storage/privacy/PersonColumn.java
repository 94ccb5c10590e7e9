package dev.kept.storage.privacy;

import dev.kept.core.Nullable;
import dev.kept.core.privacy.PersonPlace;
import dev.kept.storage.evidence.HouseTable;
import java.util.List;

/**
 * A column in which a person is stored.
 *
 * @param wipe what becomes of it
 * @param house the table as it is sealed, which has to be sealed anew; {@code null} for every other table
 */
record PersonColumn(
        PersonPlace place,
        String table,
        String column,
        Wipe wipe,
        @Nullable HouseTable house) {

    /** Ways to erase. */
    enum Wipe {
        /** Nothing stands there afterwards, and no salt either. */
        WITH_SALT,
        /** A sign that is nobody's name stands there afterwards. */
        NOBODY,
        /** The row goes. */
        ROW,
        /** The row goes; what stands there is a text without a limit, which no database compares. */
        READ_ROW,
        /** One of several lines goes. */
        LINE,
        /** One of several lines becomes nobody's. */
        NOBODYS_LINE,
        /** The row goes; what stands there is a hash of the address. */
        HASHED_ROW,
        /** Nothing stands there afterwards, nor a query that names the person. */
        READER,
        /** A line of the person is nobody's afterwards; what stands there is a mark that its row has the key of. */
        MARK,
        /** A sign that is nobody's name stands in place of a text that names the person. */
        WORDS
    }

    /** All of them. A test looks whether anything else holds a person. */
    static final List<PersonColumn> ALL = List.of(
            new PersonColumn(PersonPlace.EVENTS, "LEDGER_EVENT", "ACTOR_KEY", Wipe.WITH_SALT, null),
            new PersonColumn(PersonPlace.RUNS, "BACKFILL_RUN", "READER_KEY", Wipe.READER, null),
            new PersonColumn(PersonPlace.OUTGOING, "OUTGOING_STEP", "USER_KEY", Wipe.ROW, null),
            new PersonColumn(PersonPlace.OUTGOING, "OUTGOING_STEP", "READER_NAME", Wipe.READ_ROW, null),
            new PersonColumn(PersonPlace.RULES, "RULE_CHANGE", "CHANGED_BY", Wipe.NOBODY, HouseTable.RULES),
            new PersonColumn(PersonPlace.WEIGHTS, "WEIGHT_CHANGE", "CHANGED_BY", Wipe.NOBODY, HouseTable.WEIGHTS),
            new PersonColumn(
                    PersonPlace.CONTACTS, "BUSINESS_FUNCTION", "CONTACT_LIST", Wipe.LINE, HouseTable.FUNCTIONS),
            new PersonColumn(PersonPlace.GOALS, "GOAL_EVENT", "ACTED_BY", Wipe.NOBODY, HouseTable.GOAL_EVENTS),
            new PersonColumn(PersonPlace.GOALS, "GOAL_PROPOSAL", "ACTED_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.GOALS, "GOAL_PROPOSAL", "ENDED_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.ROUNDS, "GOAL_ROUND", "SPEAKER_KEY", Wipe.NOBODY, HouseTable.ROUNDS),
            new PersonColumn(PersonPlace.OPENED_ROUNDS, "GOAL_ROUND", "OPENED_BY", Wipe.NOBODY, HouseTable.ROUNDS),
            new PersonColumn(PersonPlace.RANKINGS, "GOAL_RANKING", "SAID_BY", Wipe.NOBODYS_LINE, HouseTable.RANKINGS),
            new PersonColumn(PersonPlace.REQUESTS, "BUSINESS_REQUEST", "ASKED_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.DECISIONS, "BUSINESS_REQUEST", "ENDED_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.INTAKES, "PROJECT_INTAKE", "CHANGED_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.PUBLISHING, "PUBLICATION_CHANGE", "CHANGED_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.CHANNEL, "CHANNEL_KEY", "OPENED_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.DIGESTS, "DIGEST_SWITCH", "SWITCHED_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.DEALINGS, "CONTACT_TRACK", "PERSON_LINES", Wipe.MARK, null),
            new PersonColumn(PersonPlace.AUDIT, "AUDIT_LINE", "DONE_BY", Wipe.NOBODY, null),
            new PersonColumn(PersonPlace.AUDIT, "AUDIT_LINE", "SUBJECT_TEXT", Wipe.WORDS, null),
            new PersonColumn(PersonPlace.AUDIT, "AUDIT_LINE", "OLD_TEXT", Wipe.WORDS, null),
            new PersonColumn(PersonPlace.AUDIT, "AUDIT_LINE", "NEW_TEXT", Wipe.WORDS, null),
            new PersonColumn(PersonPlace.NOTICES, "NOTICE", "READER_HASH", Wipe.HASHED_ROW, null),
            new PersonColumn(PersonPlace.NOTICE_MAILS, "NOTICE_MAIL", "READER_HASH", Wipe.HASHED_ROW, null),
            new PersonColumn(PersonPlace.NOTICE_CHOICES, "NOTICE_CHOICE", "READER_HASH", Wipe.HASHED_ROW, null));
}
