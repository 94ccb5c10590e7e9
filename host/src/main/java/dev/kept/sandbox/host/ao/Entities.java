package dev.kept.sandbox.host.ao;

import dev.kept.sandbox.host.store.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsConfigurationException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultSchemaConfiguration;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Opens an entity manager over a database the way a product does for an {@code <ao>} module. */
public final class Entities {
    private static final int MOST = 200;
    private static final Set<String> REFUSED_NAMES = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private Entities() {}

    /**
     * Checks the entities' names, then creates or extends their tables.
     *
     * @param source   hands out the thread's connection while a transaction is open
     * @param database what is spoken there, and where the tables are
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static EntityManager open(
            DataSource source, Database database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        check(new ProductNames(namespace), entities);
        EntityManager manager = reopen(source, database, namespace);
        try {
            manager.migrate(entities.toArray(Class[]::new));
        } catch (SQLException e) {
            throw new ActiveObjectsConfigurationException("cannot make the tables of " + namespace, e);
        }
        return manager;
    }

    /** Over tables that are there already as the entities want them. */
    public static EntityManager reopen(DataSource source, Database database, String namespace) {
        return over(provider(database, new BorrowedDataSource(source)), namespace);
    }

    /** Over whatever the provider speaks to, with the names a product gives. */
    public static EntityManager over(DatabaseProvider provider, String namespace) {
        return new EntityManager(provider, new Configuration(new ProductNames(namespace)));
    }

    private static DatabaseProvider provider(Database database, BorrowedDataSource source) {
        return switch (database.engine()) {
            case H2 -> new H2DatabaseProvider(source, database.schema());
            case POSTGRES -> new PostgreSQLDatabaseProvider(source, database.schema());
            case MYSQL -> new MySQLDatabaseProvider(source);
        };
    }

    /** Refuses what a product refuses when it reads the module: too many entities, or a name some database lacks. */
    static void check(NameConverters names, List<Class<? extends RawEntity<?>>> entities) {
        if (entities.size() > MOST) {
            throw new ActiveObjectsConfigurationException("Plugins are allowed no more than " + MOST + " entities");
        }
        for (Class<? extends RawEntity<?>> entity : entities) {
            String table = names.getTableNameConverter().getName(entity);
            refuse(entity, table.substring(table.indexOf('_', "AO_".length()) + 1));
            for (var method : entity.getMethods()) {
                String column = method.getDeclaringClass() == RawEntity.class
                        ? null
                        : names.getFieldNameConverter().getName(method);
                if (column != null) {
                    refuse(entity, column);
                }
            }
        }
    }

    private static void refuse(Class<?> entity, String name) {
        if (REFUSED_NAMES.contains(name.toUpperCase(Locale.ROOT))) {
            throw new ActiveObjectsConfigurationException(
                    "Entity class " + entity.getName() + " uses the reserved word " + name);
        }
    }

    private record Configuration(NameConverters names) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return new DefaultSchemaConfiguration();
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
