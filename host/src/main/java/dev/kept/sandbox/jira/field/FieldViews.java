package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.ErrorCollection;
import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.work.CustomChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders custom fields with the templates of their types, and reads the forms they stand in. */
public final class FieldViews {

    private final CustomFields fields;

    /** Renders those fields. */
    public FieldViews(CustomFields fields) {
        this.fields = fields;
    }

    /** A rendered field. */
    public record Row(String id, String name, String html) {}

    /** What a form's custom fields mean: the changes, or messages by field id. */
    public record Form(List<CustomChange> changes, Map<String, String> errors) {}

    /** The fields of the issue view that have a value; a field without one is not shown, as in the product. */
    public List<Row> view(IssueState issue, Request request) {
        Issue shape = fields.shapes().issue(issue);
        List<Row> rows = new ArrayList<>();
        for (CustomFieldAnswer field : fields.onScreen("view", issue.projectId())) {
            Object value = field.getValue(shape);
            if (value != null) {
                rows.add(new Row(field.getId(), field.getName(), show(field, "view", shape, value, request)));
            }
        }
        for (Field field : fields.state().fields().all()) {
            if (field.type() == null && issue.customValues().containsKey(field.fieldId())) {
                String text = RawValues.text(issue.customValues().get(field.fieldId()));
                if (!text.isBlank()) {
                    rows.add(new Row(field.fieldId(), field.name(), Html.escape(text)));
                }
            }
        }
        return rows;
    }

    /** The field as a cell of the issue navigator; empty without a value. */
    public String column(Field field, IssueState issue, Request request) {
        Issue shape = fields.shapes().issue(issue);
        return fields.answer(field)
                .map(answer -> {
                    Object value = answer.getValue(shape);
                    boolean own = answer.installed().module().hasTemplate("column-view");
                    return value == null ? "" : show(answer, own ? "column-view" : "view", shape, value, request);
                })
                .orElseGet(() -> {
                    var raw = issue.customValues().get(field.fieldId());
                    return raw == null ? "" : Html.escape(RawValues.text(raw));
                });
    }

    private String show(CustomFieldAnswer field, String template, Issue issue, Object value, Request request) {
        Map<String, Object> context = context(field, issue, request, Map.of());
        context.put("value", value);
        if (!field.installed().module().hasTemplate(template)) {
            return Html.escape(String.valueOf(field.installed().type().getStringFromSingularObject(value)));
        }
        return rendered(field, template, context);
    }

    /**
     * The inputs of the fields on a screen; those of every project when there is no issue yet.
     *
     * @param form what was typed before, when the form comes back with messages
     */
    public List<Row> edit(
            String screen,
            @Nullable IssueState issue,
            @Nullable Map<String, String[]> form,
            Map<String, String> errors,
            Request request) {
        List<Row> rows = new ArrayList<>();
        Issue shape = issue == null ? null : fields.shapes().issue(issue);
        List<CustomFieldAnswer> shown =
                issue == null ? fields.onScreen(screen) : fields.onScreen(screen, issue.projectId());
        for (CustomFieldAnswer field : shown) {
            if (!field.installed().module().hasTemplate("edit")) {
                continue;
            }
            Parameters parameters = form == null ? stored(field, shape) : Parameters.of(field, form);
            Map<String, Object> context = context(field, shape, request, errors);
            context.put("customFieldParams", parameters.shape());
            Object value = field.installed().type().getStringValueFromCustomFieldParams(parameters.shape());
            if (value != null) {
                context.put("value", value);
            }
            rows.add(new Row(field.getId(), field.getName(), rendered(field, "edit", context)));
        }
        return rows;
    }

    private static Parameters stored(CustomFieldAnswer field, @Nullable Issue issue) {
        Parameters parameters = new Parameters(field);
        Object value = issue == null ? field.getDefaultValue(null) : field.getValue(issue);
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        List<String> texts = new ArrayList<>();
        all.forEach(one -> texts.add(String.valueOf(field.installed().type().getStringFromSingularObject(one))));
        return parameters.put(null, texts);
    }

    /** Checks the custom fields of a submitted form; on the edit screen only fields that the form names. */
    public Form read(Map<String, String[]> form, String screen, @Nullable IssueState issue, Project project) {
        List<CustomChange> changes = new ArrayList<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (CustomFieldAnswer field : fields.onScreen(screen, project.id())) {
            if (issue != null && form.keySet().stream().noneMatch(name -> belongs(name, field))) {
                continue;
            }
            CustomFields.Checked checked = fields.check(field, Parameters.of(field, form), issue, project.id());
            checked.change().ifPresent(changes::add);
            gather(checked.errors(), field.getId(), errors);
        }
        return new Form(changes, errors);
    }

    private static boolean belongs(String name, CustomFieldAnswer field) {
        return name.equals(field.getId()) || name.startsWith(field.getId() + ":");
    }

    static void gather(ErrorCollection collected, String fieldId, Map<String, String> errors) {
        collected.getErrors().forEach(errors::put);
        collected.getErrorMessages().forEach(message -> errors.merge(fieldId, message, (a, b) -> a + " " + b));
    }

    private Map<String, Object> context(
            CustomFieldAnswer field, @Nullable Issue issue, Request request, Map<String, String> errors) {
        Map<String, Object> context = new HashMap<>();
        context.put("customField", field.self());
        context.put("config", field.config());
        context.put("fieldLayoutItem", new LayoutItem(field).shape());
        context.put("action", Map.of("errors", errors));
        context.put("displayParameters", new HashMap<>());
        context.put("displayParams", new HashMap<>());
        context.put("auiparams", new HashMap<>());
        context.put("baseurl", request.contextPath());
        context.put("i18n", fields.types().texts(request.locale()));
        if (issue != null) {
            context.put("issue", issue);
        }
        Map<String, Object> own =
                field.installed().type().getVelocityParameters(issue, field.self(), new LayoutItem(field).shape());
        if (own != null) {
            context.putAll(own);
        }
        return context;
    }

    /** A template that fails shows so on the page, and does not take the whole page with it. */
    private static String rendered(CustomFieldAnswer field, String template, Map<String, Object> context) {
        try {
            return field.installed().module().render(template, context);
        } catch (PluginFailure failure) {
            return "<div class=\"error\">" + Html.escape(String.valueOf(failure.getMessage())) + "</div>";
        }
    }
}
