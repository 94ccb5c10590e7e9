package dev.kept.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import java.util.Optional;

/**
 * The field <em>Promised to</em>: the business function, or the IT team, that a date is promised to. Any name may be
 * typed; one that administrators have listed brings its own rules with it, such as the zone and the notice.
 */
public final class PromisedToField extends PromiseField<String> {

    public PromisedToField(
            CustomFieldValuePersister persister, GenericConfigManager configuration, FieldContext context) {
        super(persister, configuration, context);
    }

    @Override
    OwnField kind() {
        return OwnField.PROMISED_TO;
    }

    @Override
    String parse(String text) {
        return text;
    }

    @Override
    String text(String value) {
        return value;
    }

    @Override
    String part(Commitment promise) {
        return promise.requester();
    }

    @Override
    Optional<Refusal> check(@Nullable Long issueId, @Nullable String before, @Nullable String typed) {
        return context().rules().requester(promise(issueId), before, typed);
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object value) {
        return value.toString();
    }

    @Override
    String jsonType() {
        return JsonType.STRING_TYPE;
    }

    @Override
    Object json(String value) {
        return value;
    }
}
