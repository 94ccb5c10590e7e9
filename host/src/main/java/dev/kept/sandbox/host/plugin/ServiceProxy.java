package dev.kept.sandbox.host.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/** A service as a plugin gets it: only the interfaces that it asked for, whatever else the object behind them can do. */
final class ServiceProxy {

    private ServiceProxy() {}

    /** The service behind these types; as it is when one of them is a class. */
    static Object of(List<Class<?>> types, Object service) {
        if (!types.stream().allMatch(Class::isInterface)) {
            return service;
        }
        return Proxy.newProxyInstance(
                types.get(0).getClassLoader(), types.toArray(Class<?>[]::new), (proxy, method, arguments) -> {
                    if (method.getName().equals("equals") && method.getDeclaringClass() == Object.class) {
                        return proxy == arguments[0] || service.equals(arguments[0]);
                    }
                    try {
                        return method.invoke(service, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
