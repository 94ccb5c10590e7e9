package dev.kept.web.panel;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What a mark on the timeline says: in a word beside the sign, and in a sentence in the list. */
enum MarkMeaning implements Coded {
    /** Today, with dates ahead of it. */
    TODAY,
    /** Today, with nothing ahead of it. */
    TODAY_LAST,
    /** The first date, which is the agreed one too. */
    FIRST_ONLY,
    /** The first date, where the agreed one is another. */
    FIRST_DATE,
    /** The agreed date, where it is not the first. */
    AGREED_DATE,
    /** A new date the other side has not answered yet. */
    WAITING,
    /** A date that was named later and does not count. */
    NOT_COUNTING,
    /** A date that is no promise yet. */
    ON_TABLE,
    /** Offered and accepted in one step, or rebuilt from history. */
    PROMISED,
    /** The provider named a date. */
    OFFERED,
    /** The requester named a date. */
    REQUESTED,
    /** The other side said yes, and it became a promise. */
    ACCEPTED,
    /** The other side said no. */
    DECLINED,
    /** Another date was named in place of the one on the table. */
    COUNTERED,
    /** A new date for a promise, without consent. */
    PROPOSED,
    /** A new date with consent, in time: it counts. */
    MOVED,
    /** A new date with consent, but too late to count. */
    MOVED_LATE,
    WARNED,
    /** A warning that nobody was told of. */
    WARNED_NOBODY,
    /** A mail told the other side of a warning or a new date. */
    TOLD,
    /** The provider says that it told the other side. */
    TOLD_STATED,
    /** A contact of the other side says that it has read a warning or a new date. */
    TOLD_READ,
    /** IT reported that it is on track. */
    REPORTED_ON_TRACK,
    /** IT reported that the date is in danger. */
    REPORTED_IN_DANGER,
    /** IT reported that the date will not be kept. */
    REPORTED_OFF,
    DELIVERED,
    /** The requester confirmed the delivery. */
    CONFIRMED,
    /** The delivery was taken back. */
    REOPENED,
    /** The delivery was taken back, because it was not what was meant. */
    NOT_MEANT,
    /** Opened again after the window: the delivery stands. */
    REOPENED_LATE,
    /** Withdrawn with consent in time: it leaves the figures. */
    RELEASED,
    /** Withdrawn without consent: it stays in the figures. */
    WITHDRAWN,
    /** Withdrawn with consent after the first date: it stays in the figures. */
    WITHDRAWN_LATE,
    DISPUTED,
    /** One side says that the date was mistyped, and which one was meant. */
    DATE_DISPUTED,
    /** The record was put right. */
    CORRECTED,
    /** A mistyped date was put right. */
    DATE_CORRECTED,
    /** A dispute that changed nothing. */
    STANDS,
    /** Split into parts that share its outcome. */
    SPLIT,
    /** A cause was stated afterwards. */
    EXPLAINED,
    /** A contact told what the miss cost. */
    COST_TOLD,
    /** A contact said thanks. */
    THANKED,
    /** The requester never agreed to what was said in its name. */
    OBJECTED,
    /** The requester was never told, whatever was said. */
    OBJECTED_TOLD;

    private static final TextGroup<MarkMeaning> WORDS = TextGroup.of("kept.timeline", MarkMeaning.class, "word");
    private static final TextGroup<MarkMeaning> SENTENCES = TextGroup.of("kept.timeline", MarkMeaning.class, "text");

    /** Key of the word that stands beside the sign. */
    String wordKey() {
        return WORDS.key(this);
    }

    /** Key of the sentence in the list; its values are the mark's arguments. */
    String sentenceKey() {
        return SENTENCES.key(this);
    }
}
