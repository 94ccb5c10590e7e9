package dev.kept.web.panel;

import dev.kept.core.Nullable;

/**
 * What stands beside a field of a dialog, and the sentence below it where the label alone does not do. Fields of
 * several dialogs share a label, so that the same thing is called alike everywhere.
 */
enum FieldLabel {
    REQUESTER("kept.form.requester", "kept.form.requester.hint"),
    DATE("kept.form.date", "kept.form.date.hint"),
    NEW_DATE("kept.form.newDate", "kept.form.date.hint"),
    SIZE("kept.form.size", "kept.form.size.hint"),
    CONFIDENCE("kept.form.confidence", "kept.form.confidence.hint"),
    WHAT("kept.form.what", null),
    SIDE("kept.form.side", null),
    DISPUTING("kept.form.disputing", null),
    PROPOSER("kept.form.proposer", "kept.form.proposer.hint"),
    AGREED("kept.form.agreed", "kept.form.agreed.hint"),
    RELEASED("kept.form.released", "kept.form.released.hint"),
    TOLD("kept.form.told", "kept.form.told.hint"),
    TOLD_ON("kept.form.toldOn", null),
    REASON("kept.form.reason", "kept.form.reason.hint"),
    MEANT("kept.form.meant", "kept.form.reason.hint"),
    DANGER("kept.form.danger", "kept.form.danger.hint"),
    WRONG("kept.form.wrong", "kept.form.wrong.hint"),
    ANSWER("kept.form.answer", null),
    CAUSE("kept.form.cause", null),
    COST("kept.form.cost", null),
    THANKS("kept.form.thanks", null),
    FACET("kept.form.facet", null),
    FORM("kept.form.form", null),
    VALUE("kept.form.value", null),
    UP_TO("kept.form.upTo", null),
    RIGHT_DATE("kept.form.rightDate", "kept.form.rightDate.hint"),
    DELIVERED_ON("kept.form.deliveredOn", "kept.form.deliveredOn.hint"),
    NOT_DELIVERED("kept.form.notDelivered", null),
    RESTRICTED("kept.form.restricted", null);

    private final String key;
    private final @Nullable String hintKey;

    FieldLabel(String key, @Nullable String hintKey) {
        this.key = key;
        this.hintKey = hintKey;
    }

    /** Key of the label. */
    String key() {
        return key;
    }

    /** Key of the sentence below the field; {@code null} when the label says it all. */
    @Nullable
    String hintKey() {
        return hintKey;
    }
}
