package dev.kept.sandbox.host.rest;

import dev.kept.sandbox.host.plugin.Plugin;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.glassfish.jersey.internal.inject.AbstractBinder;

/** Offers the plugin's beans to the constructors of its resources that ask for them with {@code @Inject}. */
final class BeanBinder extends AbstractBinder {
    private final Plugin plugin;
    private final Set<Class<?>> resources;

    BeanBinder(Plugin plugin, Set<Class<?>> resources) {
        this.plugin = plugin;
        this.resources = resources;
    }

    @Override
    protected void configure() {
        Set<Class<?>> bound = new HashSet<>();
        for (Class<?> resource : resources) {
            for (Constructor<?> constructor : resource.getConstructors()) {
                if (constructor.isAnnotationPresent(Inject.class)) {
                    for (Class<?> type : constructor.getParameterTypes()) {
                        if (bound.add(type)) {
                            bindBean(type);
                        }
                    }
                }
            }
        }
    }

    private <T> void bindBean(Class<T> type) {
        Collection<T> beans = plugin.beansOf(type);
        if (beans.size() == 1) {
            bind(beans.iterator().next()).to(type);
        }
    }
}
