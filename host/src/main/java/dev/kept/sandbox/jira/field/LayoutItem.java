package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import dev.kept.sandbox.host.Partial;

/** How a field stands on the screens: shown, not required. */
record LayoutItem(CustomFieldAnswer field) {

    FieldLayoutItem shape() {
        return Partial.of(FieldLayoutItem.class, this);
    }

    OrderableField<?> getOrderableField() {
        return field.self();
    }

    String getFieldDescription() {
        return field.getDescription();
    }

    boolean isHidden() {
        return false;
    }

    boolean isRequired() {
        return false;
    }

    String getRendererType() {
        return "jira-text-renderer";
    }
}
