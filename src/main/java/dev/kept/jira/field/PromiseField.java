package dev.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;

/**
 * A field that shows a part of the issue's promise, or of what is on the table to become one. Before there is any it
 * shows what was typed; from then on it shows what the ledger says, so that a date changed on the panel is the date on
 * every screen.
 */
abstract class PromiseField<T extends Comparable<? super T>> extends IssueField<T> {

    PromiseField(CustomFieldValuePersister persister, GenericConfigManager configuration, FieldContext context) {
        super(persister, configuration, context);
    }

    /** This field's part of the promise, as Jira has values of the field. */
    abstract T part(Commitment promise);

    /**
     * What the issue shows: the ledger's value, up to two seconds old, else what Jira stores. {@code null} for an issue
     * not created yet.
     */
    @Override
    public @Nullable T getValueFromIssue(CustomField field, @Nullable Issue issue) {
        if (issue == null || issue.getId() == null) {
            return null;
        }
        long id = issue.getId();
        return context().shown(id).map(this::part).orElseGet(() -> stored(field, id));
    }

    /**
     * The ledger's value as it is now, else what Jira stores: the edit form showed the former, so sent back unchanged
     * it is no change.
     */
    @Override
    @Nullable
    T before(CustomField field, long issueId) {
        return context().promise(issueId).map(this::part).orElseGet(() -> stored(field, issueId));
    }

    /** The promise the issue being edited carries; {@code null} when it carries none or is not created yet. */
    @Nullable
    Commitment promise(@Nullable Long issueId) {
        return issueId == null ? null : context().promise(issueId).orElse(null);
    }
}
