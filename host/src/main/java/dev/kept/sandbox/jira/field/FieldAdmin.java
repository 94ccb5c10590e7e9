package dev.kept.sandbox.jira.field;

import dev.kept.sandbox.jira.state.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the administration does with custom fields: list the types, add and remove fields. */
public final class FieldAdmin {

    private final CustomFields fields;

    /** Administers those fields. */
    public FieldAdmin(CustomFields fields) {
        this.fields = fields;
    }

    /** The types by complete key, with their names. */
    public Map<String, String> types(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        fields.types()
                .all()
                .forEach(type ->
                        names.put(type.module().completeKey(), type.module().name(locale)));
        return names;
    }

    /** The name of a field's type. */
    public String typeName(Field field, Locale locale) {
        String key = field.type();
        return key == null ? "from loaded data" : types(locale).getOrDefault(key, key + " (not installed)");
    }

    /** Adds a field. */
    public Field add(String type, String name, String description, Set<String> screens) {
        return fields.add(type, name, description, screens);
    }

    /** Removes a field with its values. */
    public void remove(long id) {
        fields.state().fields().find(id).ifPresent(field -> {
            fields.answer(field).ifPresent(answer -> answer.installed().type().remove(answer.self()));
            fields.state().fields().remove(id);
        });
    }
}
