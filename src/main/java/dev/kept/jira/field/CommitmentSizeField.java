package dev.kept.jira.field;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.rulebook.InputRules;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Markup;
import java.util.Optional;

/**
 * The field <em>Commitment size</em>: how large the promise is, in the project's own unit, which Kept neither knows nor
 * converts.
 */
public final class CommitmentSizeField extends PromiseField<Double> {

    public CommitmentSizeField(
            CustomFieldValuePersister persister, GenericConfigManager configuration, FieldContext context) {
        super(persister, configuration, context);
    }

    @Override
    OwnField kind() {
        return OwnField.SIZE;
    }

    /**
     * Takes a point or a comma before the decimals, whatever the reader's language. The rules decide about the range.
     */
    @Override
    Double parse(String text) throws FieldValidationException {
        // At most five digits before the point: more is out of range anyway, and "1e9999" never gets near a number. As
        // many after it as the ledger may hold, or a size typed on the panel would block every edit of the issue.
        if (!text.matches("-?\\d{1,5}([.,]\\d+)?")) {
            throw refused(InputRules.wrongSize());
        }
        return Double.valueOf(text.replace(',', '.'));
    }

    /** The number in full and without needless zeros, with a point: what {@link #parse} reads back. */
    @Override
    String text(Double value) {
        return StoredValues.plain(value);
    }

    /** The number as the reader's language writes it. */
    @Override
    Markup html(Double value) {
        return Markup.text(new LocalFormat(context().texts()).number(value));
    }

    @Override
    Double part(Commitment promise) {
        return promise.promise().size();
    }

    @Override
    Optional<Refusal> check(@Nullable Long issueId, @Nullable Double before, @Nullable Double typed) {
        return context().rules().size(promise(issueId), before, typed);
    }

    @Override
    protected Object getDbValueFromObject(Double value) {
        return value;
    }

    @Override
    protected Double getObjectFromDbValue(Object value) {
        return ((Number) value).doubleValue();
    }

    @Override
    String jsonType() {
        return JsonType.NUMBER_TYPE;
    }

    @Override
    Object json(Double value) {
        return value;
    }
}
