package dev.kept.web.panel;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** The dialogs of the panel. Their codes are parts of the ids that scripts and links know them by. */
enum DialogKind implements Coded {
    MAKE,
    BACK_TO_YOU,
    ACCEPT,
    DECLINE,
    COUNTER,
    /** The other side agreed to a new date. */
    CONSENT,
    /** The other side did not agree to a new date. */
    REFUSE,
    ASK,
    CHANGE,
    WARN,
    DELIVER,
    ACCEPT_DONE,
    REOPEN,
    WITHDRAW,
    SPLIT,
    DISCLOSE,
    DISPUTE,
    CORRECT,
    EXPLAIN;

    private static final TextGroup<DialogKind> TITLES = TextGroup.of("kept.dialog", DialogKind.class, "title");
    private static final TextGroup<DialogKind> SUBMITS = TextGroup.of("kept.dialog", DialogKind.class, "submit");

    @Override
    public String code() {
        return Coded.super.code().replace('_', '-');
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
