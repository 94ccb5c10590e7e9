package dev.kept.sandbox.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.plugin.Descriptor;
import dev.kept.sandbox.host.plugin.Part;
import dev.kept.sandbox.host.plugin.Plugin;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.w3c.dom.Element;

/**
 * The {@code <ao>} module of each plugin: its own tables, made when the module is enabled, and its upgrade tasks. Each
 * bundle gets its own service; using it before the module is enabled fails, as in the products.
 */
public final class PluginTables implements Part, ServiceFactory<ActiveObjects> {
    private final Database database;
    private final Transactions transactions;
    private final TransactionTemplate template;
    private final PluginSettings settings;
    private final Map<Long, ActiveObjects> byBundle = new ConcurrentHashMap<>();
    private final Map<Long, String> configured = new ConcurrentHashMap<>();

    /**
     * @param settings where the model versions are kept
     */
    public PluginTables(
            Database database, Transactions transactions, TransactionTemplate template, PluginSettings settings) {
        this.database = database;
        this.transactions = transactions;
        this.template = template;
        this.settings = settings;
    }

    @Override
    public void starting(Plugin plugin) {
        List<Element> modules = plugin.descriptor().elements("ao");
        if (modules.size() > 1) {
            throw new PluginFailure("The plugin '" + plugin.key() + "' has more than one ao module.");
        }
        modules.forEach(module -> configured.put(plugin.bundle().getBundleId(), namespace(plugin, module)));
    }

    @Override
    public void enabled(Plugin plugin) {
        for (Element module : plugin.descriptor().elements("ao")) {
            try {
                enable(plugin, module);
            } catch (ActiveObjectsException | IllegalArgumentException e) {
                throw new PluginFailure(
                        "Active Objects of plugin '" + plugin.key() + "' cannot start: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public void disabled(Plugin plugin) {
        byBundle.remove(plugin.bundle().getBundleId());
    }

    private void enable(Plugin plugin, Element module) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        Descriptor.children(module, "entity").forEach(entity -> entities.add(entity(plugin, Descriptor.text(entity))));
        String namespace = namespace(plugin, module);
        ActiveObjects ao = new SandboxActiveObjects(
                Entities.open(transactions.dataSource(), database, namespace, entities), template);
        upgrade(plugin, module, namespace, ao);
        byBundle.put(plugin.bundle().getBundleId(), ao);
    }

    private static String namespace(Plugin plugin, Element module) {
        String stated = module.getAttribute("namespace");
        return stated.isBlank() ? plugin.bundle().getSymbolicName() : stated;
    }

    @SuppressWarnings("unchecked") // checked against RawEntity here
    private static Class<? extends RawEntity<?>> entity(Plugin plugin, String className) {
        Class<?> type = plugin.load(className);
        if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
            throw new PluginFailure("The entity " + className + " is no interface that extends RawEntity.");
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    private void upgrade(Plugin plugin, Element module, String namespace, ActiveObjects ao) {
        String key = namespace + "_#";
        ModelVersion stored = ModelVersion.valueOf((String) settings.get(key));
        List<ActiveObjectsUpgradeTask> tasks = Descriptor.children(module, "upgradeTask").stream()
                .map(element -> (ActiveObjectsUpgradeTask) plugin.create(Descriptor.text(element)))
                .filter(task -> task.getModelVersion().isNewerThan(stored))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        ModelVersion current = stored;
        for (ActiveObjectsUpgradeTask task : tasks) {
            ModelVersion before = current;
            transactions.join(() -> {
                task.upgrade(before, ao);
                return null;
            });
            current = task.getModelVersion();
            settings.put(key, current.toString());
        }
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        if (!configured.containsKey(bundle.getBundleId())) {
            throw new IllegalStateException("no ao module in the plugin of bundle " + bundle.getSymbolicName());
        }
        return (ActiveObjects) Proxy.newProxyInstance(
                PluginTables.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(this, arguments);
                    }
                    ActiveObjects ao = byBundle.get(bundle.getBundleId());
                    if (ao == null) {
                        throw new IllegalStateException("Active Objects of " + bundle.getSymbolicName()
                                + " are used before the ao module is enabled");
                    }
                    try {
                        return method.invoke(ao, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // the tables stay
    }
}
