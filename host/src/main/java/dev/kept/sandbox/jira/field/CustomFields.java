package dev.kept.sandbox.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.ServiceRegistry;
import dev.kept.sandbox.jira.rim.Shapes;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.work.CustomChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The custom fields of plugins' types: what the pages, REST and the search index need of them. */
public final class CustomFields {

    private final State state;
    private final FieldTypes types;
    private final Shapes shapes;
    private final ValueStore values;

    /** Works on the fields of that state. */
    public CustomFields(State state, FieldTypes types, Shapes shapes) {
        this.state = state;
        this.types = types;
        this.shapes = shapes;
        this.values = new ValueStore(state);
    }

    /** Offers what field types get in their constructors. */
    public void register(ServiceRegistry services) {
        services.add(CustomFieldValuePersister.class, Partial.of(CustomFieldValuePersister.class, values));
        services.add(GenericConfigManager.class, Partial.of(GenericConfigManager.class, values));
        services.add(FieldScreenManager.class, () -> Field.ALL_SCREENS.stream()
                .<FieldScreen>map(screen -> id -> onScreen(screen).stream()
                        .anyMatch(answer -> answer.self().getId().equals(id)))
                .toList());
    }

    /** The field, when its type's plugin is there. */
    Optional<CustomFieldAnswer> answer(Field field) {
        return Optional.ofNullable(field.type())
                .flatMap(types::find)
                .map(installed -> new CustomFieldAnswer(field, installed));
    }

    /** The fields that the project has on a screen ("create", "edit", "view"), by number. */
    List<CustomFieldAnswer> onScreen(String screen, long project) {
        return onScreen(screen).stream()
                .filter(answer -> answer.field().isIn(project))
                .toList();
    }

    /** The fields that any project has on a screen, by number. */
    List<CustomFieldAnswer> onScreen(String screen) {
        return state.fields().all().stream()
                .filter(field -> field.screens().contains(screen))
                .flatMap(field -> answer(field).stream())
                .toList();
    }

    /** A custom field that plugin code handed over. */
    static CustomFieldAnswer behind(CustomField field) {
        return (CustomFieldAnswer) Partial.behind(field)
                .orElseThrow(() -> new UnsupportedOperationException("a CustomField that the sandbox did not make"));
    }

    /** What a form or REST call means for one field: a change to make, or the reason why not. */
    record Checked(Optional<CustomChange> change, ErrorCollection errors) {}

    /** Asks the type whether it takes the texts, and prepares the change. */
    Checked check(CustomFieldAnswer field, Parameters parameters, @Nullable IssueState issue, long projectId) {
        ErrorCollection errors = new SimpleErrorCollection();
        parameters.context(issue == null ? null : issue.id(), projectId);
        field.installed().type().validateFromParams(parameters.shape(), errors, field.config());
        if (errors.hasAnyErrors()) {
            return new Checked(Optional.empty(), errors);
        }
        Object value = field.installed().type().getValueFromCustomFieldParams(parameters.shape());
        return new Checked(Optional.of(change(field, value, issue == null)), errors);
    }

    /** The change that sets a value; on create there is no history item. */
    CustomChange change(CustomFieldAnswer field, @Nullable Object value, boolean create) {
        return issue -> {
            Issue shape = shapes.issue(issue);
            if (create) {
                field.createValue(shape, value);
                return Optional.empty();
            }
            ChangeItemBean item = field.store(shape, field.getValue(shape), value);
            return Optional.ofNullable(item)
                    .map(one -> new ChangeItem(
                            one.getField(),
                            "custom",
                            field.getId(),
                            one.getFrom(),
                            one.getFromString(),
                            one.getTo(),
                            one.getToString()));
        };
    }

    /** The change that sets a value which plugin code gave. */
    public CustomChange change(CustomField field, @Nullable Object value) {
        return change(behind(field), value, false);
    }

    /** The values of an issue's custom fields, for a copy of it. */
    public List<CustomChange> copies(IssueState issue) {
        Issue shape = shapes.issue(issue);
        List<CustomChange> copies = new ArrayList<>();
        for (Field field : state.fields().all()) {
            answer(field).ifPresent(answer -> {
                Object value = answer.getValue(shape);
                if (value != null) {
                    copies.add(change(answer, value, true));
                }
            });
        }
        return copies;
    }

    /** What a move drops: the values of fields that the target project does not have. The types are handed null. */
    public List<CustomChange> drops(IssueState issue, Project target) {
        Issue shape = shapes.issue(issue);
        return state.fields().all().stream()
                .filter(field -> !field.isIn(target.id()))
                .flatMap(field -> answer(field).stream())
                .filter(answer -> answer.getValue(shape) != null)
                .map(answer -> change(answer, null, false))
                .toList();
    }

    /** The values of searchable fields, for the index. */
    public Map<String, List<Object>> searchable(IssueState issue) {
        Map<String, List<Object>> found = new HashMap<>();
        for (Field field : state.fields().all()) {
            List<Object> texts = new ArrayList<>();
            if (field.type() == null) {
                RawValues.flatten(issue.customValues().get(field.fieldId()), texts);
            } else if (field.searcher() != null) {
                answer(field).ifPresent(answer -> typed(answer, issue, texts));
            }
            if (!texts.isEmpty()) {
                found.put(field.fieldId(), List.copyOf(texts));
            }
        }
        return Map.copyOf(found);
    }

    private void typed(CustomFieldAnswer field, IssueState issue, List<Object> out) {
        Object value = field.getValue(shapes.issue(issue));
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        for (Object one : all) {
            if (one instanceof Date date) {
                out.add(date.toInstant());
            } else if (one instanceof Number number) {
                out.add(new BigDecimal(number.toString()).stripTrailingZeros());
            } else {
                String text = field.installed().type().getStringFromSingularObject(one);
                out.add(text == null ? one.toString() : text);
            }
        }
    }

    /** Adds a field of a plugin's type to screens. */
    public Field add(String typeKey, String name, @Nullable String description, Set<String> screens) {
        FieldTypes.Installed installed =
                types.find(typeKey).orElseThrow(() -> new IllegalArgumentException("no custom field type " + typeKey));
        String searcher = installed.searchers().stream().findFirst().orElse(null);
        Field field = new Field(state.fields().freeId(), name, description, typeKey, searcher, screens, Set.of());
        state.fields().put(field);
        return field;
    }

    FieldTypes types() {
        return types;
    }

    State state() {
        return state;
    }

    Shapes shapes() {
        return shapes;
    }
}
