package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.jira.rim.Shapes;
import dev.kept.sandbox.jira.state.Disk;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.work.CustomChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Custom fields over REST: only types that say how, as in the product; the others read as null and cannot be set. */
public final class FieldRest {

    private final CustomFields fields;

    /** Speaks for those fields. */
    public FieldRest(CustomFields fields) {
        this.fields = fields;
    }

    /** The value in the JSON of an issue. */
    @Nullable
    public Object json(Field field, IssueState issue) {
        if (field.type() == null) {
            return issue.customValues().get(field.fieldId());
        }
        CustomFieldAnswer answer = fields.answer(field).orElse(null);
        if (answer == null || !(answer.installed().type() instanceof RestAwareCustomFieldType type)) {
            return null;
        }
        Issue shape = fields.shapes().issue(issue);
        FieldJsonRepresentation json =
                type.getJsonFromIssue(answer.self(), shape, false, new LayoutItem(answer).shape());
        return json == null || json.getStandardData() == null
                ? null
                : json.getStandardData().getData();
    }

    /** The member "schema" in the list of fields. */
    public Map<String, Object> schema(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Object type =
                fields.answer(field).map(answer -> answer.installed().type()).orElse(null);
        if (type instanceof RestAwareCustomFieldType aware) {
            JsonType json =
                    aware.getJsonSchema(fields.answer(field).orElseThrow().self());
            schema.put("type", json.getType());
            if (json.getItems() != null) {
                schema.put("items", json.getItems());
            }
            schema.put("custom", json.getCustom() == null ? String.valueOf(field.type()) : json.getCustom());
        } else {
            schema.put("type", "any");
            schema.put("custom", field.type() == null ? "loaded" : field.type());
        }
        schema.put("customId", field.id());
        return schema;
    }

    /** What the customfield_N members of a REST body mean. */
    public FieldViews.Form read(
            Map<String, JsonNode> values, @Nullable IssueState issue, Project project, String typeId) {
        List<CustomChange> changes = new ArrayList<>();
        Map<String, String> errors = new LinkedHashMap<>();
        values.forEach((id, json) -> {
            Optional<CustomFieldAnswer> field =
                    fields.onScreen(issue == null ? "create" : "edit", project.id()).stream()
                            .filter(one -> one.getId().equals(id))
                            .findFirst();
            if (field.isEmpty()
                    || !(field.get().installed().type() instanceof RestCustomFieldTypeOperations operations)) {
                errors.put(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
                return;
            }
            set(field.get(), operations, json, new Target(issue, project, typeId), changes, errors);
        });
        return new FieldViews.Form(changes, errors);
    }

    private record Target(@Nullable IssueState issue, Project project, String typeId) {}

    private void set(
            CustomFieldAnswer field,
            RestCustomFieldTypeOperations operations,
            JsonNode json,
            Target target,
            List<CustomChange> changes,
            Map<String, String> errors) {
        InputAnswer input = new InputAnswer();
        Object plain = Disk.JSON.convertValue(json, Object.class);
        Issue shape = target.issue() == null ? null : fields.shapes().issue(target.issue());
        Context context = new Context(fields.shapes(), target.project().id(), target.typeId());
        ErrorCollection problems = operations
                .getRestFieldOperation(field.self())
                .updateIssueInputParameters(
                        Partial.of(IssueContext.class, context),
                        shape,
                        field.getId(),
                        input.shape(),
                        List.of(new FieldOperationHolder("set", new JsonData(plain))));
        if (problems != null && problems.hasAnyErrors()) {
            FieldViews.gather(problems, field.getId(), errors);
            return;
        }
        CustomFields.Checked checked = fields.check(
                field,
                Parameters.of(field, input.getActionParameters()),
                target.issue(),
                target.project().id());
        checked.change().ifPresent(changes::add);
        FieldViews.gather(checked.errors(), field.getId(), errors);
    }

    /** The project and issue type a value is for. */
    private record Context(Shapes shapes, long projectId, String typeId) {

        com.atlassian.jira.project.Project getProjectObject() {
            return shapes.project(projectId);
        }

        Long getProjectId() {
            return projectId;
        }

        @Nullable
        IssueType getIssueType() {
            return shapes.type(typeId);
        }

        @Nullable
        IssueType getIssueTypeObject() {
            return shapes.type(typeId);
        }

        String getIssueTypeId() {
            return typeId;
        }
    }
}
