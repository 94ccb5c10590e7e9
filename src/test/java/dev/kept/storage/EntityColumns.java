package dev.kept.storage;

import dev.kept.sandbox.host.ao.ProductNames;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.java.ao.RawEntity;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The columns of the entities, as their getters declare them. */
public final class EntityColumns {
    private static final FieldNameConverter NAMES = new ProductNames(StorageHost.NAMESPACE).getFieldNameConverter();

    private EntityColumns() {}

    /** Those that hold a text without a limit, of all tables. */
    static Set<String> largeTexts() {
        Set<String> columns = new TreeSet<>();
        for (Class<? extends RawEntity<?>> entity : StorageHost.ENTITIES) {
            columns.addAll(columns(entity, EntityColumns::large));
        }
        return columns;
    }

    /** All that hold a text, as {@code TABLE.COLUMN}. */
    public static SortedSet<String> texts() {
        SortedSet<String> texts = new TreeSet<>();
        for (Class<? extends RawEntity<?>> entity : StorageHost.ENTITIES) {
            String table = entity.getAnnotation(Table.class).value();
            columns(entity, getter -> getter.getReturnType() == String.class)
                    .forEach(column -> texts.add(table + "." + column));
        }
        return texts;
    }

    /** All columns of a table but its number, with what they hold. */
    public static SortedMap<String, Class<?>> types(Class<?> entity) {
        SortedMap<String, Class<?>> types = new TreeMap<>();
        for (Method method : entity.getDeclaredMethods()) {
            String column = method.getParameterCount() == 0 ? NAMES.getName(method) : null;
            if (column != null && !column.equalsIgnoreCase("ID")) {
                types.put(column.toUpperCase(Locale.ROOT), method.getReturnType());
            }
        }
        return types;
    }

    private static boolean large(Method getter) {
        StringLength length = getter.getAnnotation(StringLength.class);
        return length != null && length.value() == StringLength.UNLIMITED;
    }

    private static Set<String> columns(Class<?> entity, Predicate<Method> which) {
        Set<String> columns = new TreeSet<>();
        for (Method method : entity.getDeclaredMethods()) {
            String column = method.getParameterCount() == 0 && which.test(method) ? NAMES.getName(method) : null;
            if (column != null) {
                columns.add(column.toUpperCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
