package dev.kept.web.panel;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What a mark on the timeline says: in a word beside the sign, and in a sentence in the list. */
enum Meaning implements Coded {
    TODAY,
    /** Today, with nothing ahead of it. */
    TODAY_LAST,
    /** The first date, which is the agreed one too. */
    FIRST_ONLY,
    FIRST_DATE,
    AGREED_DATE,
    /** A new date the other side has not answered yet. */
    WAITING,
    /** A date that was named later and does not count. */
    NOT_COUNTING,
    /** A date that is no promise yet. */
    ON_TABLE,
    PROMISED,
    OFFERED,
    REQUESTED,
    ACCEPTED,
    DECLINED,
    COUNTERED,
    PROPOSED,
    MOVED,
    MOVED_LATE,
    WARNED,
    DELIVERED,
    CONFIRMED,
    REOPENED,
    REOPENED_LATE,
    RELEASED,
    WITHDRAWN,
    WITHDRAWN_LATE,
    DISPUTED,
    CORRECTED,
    /** A dispute that changed nothing. */
    STANDS,
    SPLIT,
    EXPLAINED;

    private static final TextGroup<Meaning> WORDS = TextGroup.of("kept.timeline", Meaning.class, "word");
    private static final TextGroup<Meaning> SENTENCES = TextGroup.of("kept.timeline", Meaning.class, "text");

    String wordKey() {
        return WORDS.key(this);
    }

    String sentenceKey() {
        return SENTENCES.key(this);
    }
}
