package dev.kept.sandbox.host.plugin;

import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.osgi.Framework;
import dev.kept.sandbox.host.osgi.HostServices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.w3c.dom.Element;

/**
 * The Spring context of one transformed plugin: its {@code component} elements by constructor, its
 * {@code component-import} elements from the OSGi service registry, and the host components that its classes name.
 */
final class PluginBeans implements AutoCloseable {
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final GenericApplicationContext context = new GenericApplicationContext();

    private PluginBeans(Bundle bundle, Descriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    /**
     * Makes all beans and offers the public ones as services.
     *
     * @throws PluginFailure when an import is not there or a bean cannot be made
     */
    static PluginBeans start(Bundle bundle, Descriptor descriptor, HostServices host, Clock clock) {
        PluginBeans beans = new PluginBeans(bundle, descriptor);
        try {
            beans.fill(host, clock);
        } catch (PluginFailure | BeansException | LinkageError e) {
            beans.context.close();
            throw e instanceof PluginFailure failure ? failure : new PluginFailure(beans.unable(reason(e)), e);
        }
        return beans;
    }

    private void fill(HostServices host, Clock clock) {
        context.setClassLoader(Framework.loader(bundle));
        context.setDisplayName(descriptor.key());
        DefaultListableBeanFactory factory = context.getDefaultListableBeanFactory();
        factory.setAllowBeanDefinitionOverriding(false);
        factory.addBeanPostProcessor(new HeldTime(clock));
        factory.registerSingleton("bundleContext", bundle.getBundleContext());
        List<Class<?>> imported = new ArrayList<>();
        for (Element element : descriptor.elements("component-import")) {
            imported.addAll(importService(element));
        }
        importHostComponents(host, imported);
        descriptor.elements("component").forEach(this::define);
        context.refresh();
        descriptor.elements("component").forEach(this::publish);
    }

    private List<Class<?>> importService(Element element) {
        List<String> interfaces = interfaces(element);
        if (interfaces.isEmpty()) {
            throw new PluginFailure(
                    unable("component-import '" + element.getAttribute("key") + "' names no interface."));
        }
        List<Class<?>> types = interfaces.stream().<Class<?>>map(this::load).toList();
        Object service = find(interfaces.get(0), element.getAttribute("filter"));
        for (Class<?> type : types) {
            if (!type.isInstance(service)) {
                throw new PluginFailure(unable("the service for component-import '" + element.getAttribute("key")
                        + "' is no " + type.getName() + "."));
            }
        }
        RootBeanDefinition definition = new RootBeanDefinition(types.get(0));
        definition.setTargetType(types.get(0));
        Object proxy = ServiceProxy.of(types, service);
        definition.setInstanceSupplier(() -> proxy);
        context.registerBeanDefinition(element.getAttribute("key"), definition);
        return types;
    }

    private Object find(String type, String filter) {
        BundleContext osgi = bundle.getBundleContext();
        try {
            ServiceReference<?>[] references = osgi.getServiceReferences(type, filter.isBlank() ? null : filter);
            if (references == null || references.length == 0) {
                String wanted = "(objectClass=" + type + ")";
                throw new PluginFailure(unable("no OSGi service matches "
                        + (filter.isBlank() ? wanted : "(&" + wanted + filter + ")")
                        + "; waiting for a mandatory import never ends."));
            }
            Object service = osgi.getService(references[0]);
            if (service == null) {
                throw new PluginFailure(unable("the service " + type + " is not for this plugin."));
            }
            return service;
        } catch (InvalidSyntaxException e) {
            throw new PluginFailure(unable("the filter " + filter + " of a component-import is not valid."), e);
        }
    }

    private void importHostComponents(HostServices host, Collection<Class<?>> imported) {
        Set<String> named = ClassReferences.in(bundle);
        for (Map.Entry<Class<?>, Object> entry : host.hostComponents().entrySet()) {
            Class<?> type = entry.getKey();
            if (named.contains(type.getName()) && !imported.contains(type)) {
                RootBeanDefinition definition = new RootBeanDefinition(type);
                definition.setTargetType(type);
                Object proxy = ServiceProxy.of(List.of(type), entry.getValue());
                definition.setInstanceSupplier(() -> proxy);
                context.registerBeanDefinition("hostComponent-" + type.getName(), definition);
            }
        }
    }

    private void define(Element element) {
        String key = element.getAttribute("key");
        RootBeanDefinition definition = new RootBeanDefinition(load(element.getAttribute("class")));
        definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
        context.registerBeanDefinition(key, definition);
        String alias = element.getAttribute("alias");
        if (!alias.isBlank()) {
            context.registerAlias(key, alias);
        }
    }

    private void publish(Element element) {
        if (!Boolean.parseBoolean(element.getAttribute("public"))) {
            return;
        }
        List<String> interfaces = interfaces(element);
        String key = element.getAttribute("key");
        if (interfaces.isEmpty()) {
            throw new PluginFailure(unable("the public component '" + key + "' names no interface."));
        }
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("bean-name", key);
        Descriptor.child(element, "service-properties").ifPresent(list -> Descriptor.children(list, "entry")
                .forEach(entry -> properties.put(entry.getAttribute("key"), entry.getAttribute("value"))));
        bundle.getBundleContext().registerService(interfaces.toArray(String[]::new), context.getBean(key), properties);
    }

    private static List<String> interfaces(Element element) {
        List<String> names = new ArrayList<>();
        if (!element.getAttribute("interface").isBlank()) {
            names.add(element.getAttribute("interface"));
        }
        Descriptor.children(element, "interface").forEach(child -> names.add(Descriptor.text(child)));
        return names;
    }

    /** A class as the plugin sees it. */
    Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginFailure(unable("cannot load class '" + className + "': " + e), e);
        }
    }

    /** A new object of that class with the plugin's beans in its constructor. */
    Object create(String className) {
        Class<?> type = load(className);
        try {
            return context.getAutowireCapableBeanFactory()
                    .createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        } catch (BeansException | LinkageError e) {
            throw new PluginFailure("Cannot make " + className + " of " + descriptor.key() + ": " + reason(e), e);
        }
    }

    /** All beans of a type. */
    <T> Collection<T> ofType(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    private String unable(String why) {
        return "Unable to enable plugin '" + descriptor.key() + "': " + why;
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = String.valueOf(e.getMessage());
        return cause == e || message.contains(String.valueOf(cause.getMessage()))
                ? message
                : message + " [" + cause + "]";
    }

    @Override
    public void close() {
        context.close();
    }
}
