package dev.kept.web.panel;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/**
 * The dialogs of the panel. Their codes are parts of the ids that scripts and buttons know them by, and of the keys of
 * their texts.
 */
enum DialogKind implements Coded {
    /** The issue becomes a commitment: offered, asked for, or settled between both sides already. */
    MAKE,
    /** A small promise on a comment. */
    BACK_TO_YOU,
    /** Yes to an offer or a request. */
    ACCEPT,
    /** No to an offer or a request. */
    DECLINE,
    /** Another date in place of the one on the table. */
    COUNTER,
    /** The other side agrees to a new date for a promise. */
    CONSENT,
    /** The other side does not agree to a new date for a promise. */
    REFUSE,
    /** Those who speak for the requester are asked by mail. */
    ASK,
    /** The date is in danger, or there is a new one. */
    CHANGE,
    /** The other side was told of a warning or a new date. */
    TELL,
    /** The provider says done. */
    DELIVER,
    /** The requester confirms the delivery. */
    ACCEPT_DONE,
    /** The requester takes the delivery back. */
    REOPEN,
    /** Something was delivered, and it is not what the requester meant. */
    NOT_MEANT,
    /** The provider takes the promise back. */
    WITHDRAW,
    /** The promise goes on in parts, on issues of their own. */
    SPLIT,
    /** What is known about cost, effort, deadline or risk. */
    DISCLOSE,
    /** The requester never agreed to what was said in its name. */
    OBJECT,
    /** The requester was never told what it is said to have been told. */
    OBJECT_TOLD,
    /** The requester's contact has read a warning. */
    READ,
    /** The requester's contact tells what a miss cost its side. */
    TELL_COST,
    /** The requester's contact says thanks. */
    THANK,
    /** One side says that the record is wrong. */
    DISPUTE,
    /** The record is put right, or a dispute about it is answered. */
    CORRECT,
    /** Why it slipped, stated afterwards. */
    EXPLAIN;

    private static final TextGroup<DialogKind> TITLES = TextGroup.of("kept.dialog", DialogKind.class, "title");
    private static final TextGroup<DialogKind> SUBMITS = TextGroup.of("kept.dialog", DialogKind.class, "submit");

    /** The constant's name in lower case with hyphens, as ids and keys of texts have it. */
    @Override
    public String code() {
        return Coded.super.code().replace('_', '-');
    }

    /** Whether what it does stays for good, so that its button warns of it. */
    boolean irreversible() {
        return this == WITHDRAW || this == SPLIT;
    }

    /** Id of the dialog on the page. */
    String id() {
        return "kept-" + code();
    }

    /** Key of its title, which is also on the button that opens it. */
    String titleKey() {
        return TITLES.key(this);
    }

    /** Key of the word on the button that sends it. */
    String submitKey() {
        return SUBMITS.key(this);
    }
}
