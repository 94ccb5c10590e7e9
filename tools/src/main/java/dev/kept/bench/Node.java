package dev.kept.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.sandbox.host.ao.Entities;
import dev.kept.sandbox.host.ao.ProductNames;
import dev.kept.sandbox.host.ao.SandboxActiveObjects;
import dev.kept.sandbox.host.sal.SalTransactions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Transactions;
import dev.kept.storage.sql.HostTransactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/**
 * What a product gives the plugin to store with, over one database; the tables are made by Active Objects from the
 * entities that the descriptor names.
 *
 * @param transactions what both are in
 */
record Node(ActiveObjects ao, HostTransactions executors, Transactions transactions) {
    static final String PREFIX = ProductNames.prefix("dev.kept");
    private static final String NAMESPACE = "dev.kept";
    private static final Pattern ENTITY = Pattern.compile("<entity>([^<]+)</entity>");

    static Node over(Database database, DataSource source) {
        Transactions transactions = new Transactions(source);
        EntityManager manager = Entities.open(transactions.dataSource(), database, NAMESPACE, entities());
        SalTransactions sal = new SalTransactions(transactions);
        return new Node(new SandboxActiveObjects(manager, sal), new HostTransactions(new With(sal)), transactions);
    }

    /** A product with its transactions and nothing else. */
    private record With(TransactionalExecutorFactory executors) implements HostServices {
        @Override
        public <T> HostService<T> of(Feature feature, Supplier<Class<T>> type) {
            return new HostService<>(feature, () -> Optional.of(type.get().cast(executors)));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> entities() {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        try {
            Matcher names = ENTITY.matcher(Files.readString(Path.of("atlassian-plugin.xml")));
            while (names.find()) {
                entities.add((Class<? extends RawEntity<?>>)
                        Class.forName(names.group(1)).asSubclass(RawEntity.class));
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The descriptor's entities cannot be read", e);
        }
        return entities;
    }
}
