package dev.kept.sandbox.jira.state;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The custom fields. Thread-safe. */
public final class Fields {

    private final Map<Long, Field> fields = new ConcurrentHashMap<>();
    private final Disk disk;

    Fields(Disk disk) {
        this.disk = disk;
        disk.each("field", Field.class, field -> fields.put(field.id(), field));
        disk.listen(
                "field",
                Field.class,
                (id, value) -> value.ifPresentOrElse(
                        field -> fields.put(field.id(), field), () -> fields.remove(Long.parseLong(id))));
    }

    /** Adds or replaces a field. */
    public void put(Field field) {
        fields.put(field.id(), field);
        disk.put("field", String.valueOf(field.id()), field);
    }

    /** Removes a field. */
    public void remove(long id) {
        fields.remove(id);
        disk.delete("field", String.valueOf(id));
    }

    /** Finds a field by its number. */
    public Optional<Field> find(long id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** All fields by number. */
    public List<Field> all() {
        return fields.values().stream()
                .sorted(Comparator.comparingLong(Field::id))
                .toList();
    }

    /** The fields of that name, upper and lower case alike. */
    public List<Field> named(String name) {
        return all().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .toList();
    }

    /** A number no field has. */
    public long freeId() {
        return Math.max(
                10_100, fields.keySet().stream().mapToLong(id -> id).max().orElse(0) + 1);
    }
}
