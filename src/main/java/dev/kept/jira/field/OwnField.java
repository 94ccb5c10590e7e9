package dev.kept.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord;
import dev.kept.core.follow.IssueFacts;

/**
 * Kept's custom field types, known by the keys of their modules in the descriptor. Everything that looks for Kept's
 * fields among those of an issue asks here and never for a class: should Jira not be able to load a field's class,
 * panel, listener and history go on.
 */
public enum OwnField {
    /** To whom a date is promised. */
    PROMISED_TO("promised-to", IssueFacts.PromiseDetail.PROMISED_TO, IssueRecord.PROMISED_TO),
    /** The day a date is promised for. */
    PROMISED_BY("promised-by", IssueFacts.PromiseDetail.PROMISED_BY, IssueRecord.PROMISED_BY),
    /** How large the promise is. */
    SIZE("commitment-size", IssueFacts.PromiseDetail.SIZE, IssueRecord.SIZE),
    /** The goals an issue serves; no part of a promise, and nothing that the ledger records. */
    SHARED_GOALS("shared-goals", null, null);

    private static final String PLUGIN = "dev.kept.kept";

    private final String completeKey;
    private final IssueFacts.@Nullable PromiseDetail part;
    private final @Nullable String nameInHistory;

    OwnField(String moduleKey, IssueFacts.@Nullable PromiseDetail part, @Nullable String nameInHistory) {
        this.completeKey = PLUGIN + ":" + moduleKey;
        this.part = part;
        this.nameInHistory = nameInHistory;
    }

    /**
     * Which of Kept's types the field is of; {@code null} when it is another plugin's or Jira's, or when its type is
     * not there any more.
     */
    static @Nullable OwnField of(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        String key = type == null ? null : type.getKey();
        for (OwnField own : values()) {
            if (own.completeKey.equals(key)) {
                return own;
            }
        }
        return null;
    }

    /** Whether the field is of this type. */
    public boolean isTypeOf(CustomField field) {
        return of(field) == this;
    }

    /** The key of the module in the descriptor, with the plugin's in front. */
    public String completeKey() {
        return completeKey;
    }

    /** The part of a promise that the field holds; {@code null} for a field that is no part of one. */
    IssueFacts.@Nullable PromiseDetail part() {
        return part;
    }

    /** What {@link IssueRecord} calls it; {@code null} when no promise can be rebuilt from it. */
    @Nullable
    String nameInHistory() {
        return nameInHistory;
    }

    /** In which column Jira keeps the values. Fixed for ever: values stored in another column would not be found. */
    PersistenceFieldType column() {
        return switch (this) {
            case PROMISED_TO, SHARED_GOALS -> PersistenceFieldType.TYPE_LIMITED_TEXT;
            case PROMISED_BY -> PersistenceFieldType.TYPE_DATE;
            case SIZE -> PersistenceFieldType.TYPE_DECIMAL;
        };
    }
}
