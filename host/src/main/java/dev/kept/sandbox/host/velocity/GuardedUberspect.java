package dev.kept.sandbox.host.velocity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Looks methods and properties up for Velocity as its own does, and hides those that the allowlist does not have. Made by
 * Velocity by its name, hence public; finds its allowlist in the engine.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = Allowlist.class.getName();

    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        Method method = find(target, name, arguments);
        if (method == null) {
            return null;
        }
        VelMethod found = super.getMethod(target, name, arguments, info);
        return Allowlist.htmlSafe(method) ? new Safe(found) : found;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        Method getter = getter(target, name);
        if (getter != null) {
            return new Get(getter);
        }
        if (target instanceof Map) {
            return new MapGet(name);
        }
        Method method = name.isEmpty() ? null : find(target, "get", name);
        return method == null ? null : new Get(method, name);
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) throws Exception {
        return target instanceof Map ? super.getPropertySet(target, name, value, info) : null;
    }

    private Method getter(Object target, String name) {
        String start = name.substring(0, 1);
        String rest = name.substring(1);
        for (String prefix : new String[] {"get", "is"}) {
            for (String first : new String[] {start.toUpperCase(Locale.ROOT), start}) {
                Method method = introspector.getMethod(target.getClass(), prefix + first + rest, new Object[0]);
                if (method != null && (prefix.equals("get") || method.getReturnType() == boolean.class)) {
                    if (target instanceof Map && method.getDeclaringClass() == Object.class) {
                        continue;
                    }
                    return allowlist.allows(target, method) ? method : null;
                }
            }
        }
        return null;
    }

    private Method find(Object target, String name, Object... arguments) {
        if (target == null || target instanceof Class<?>) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return method != null && allowlist.allows(target, method) ? method : null;
    }

    private static Object marked(Method method, Object value) {
        return Allowlist.htmlSafe(method) && value instanceof CharSequence text ? new SafeHtml(text.toString()) : value;
    }

    /** HTML that a method marked as safe gave; not escaped again. */
    record SafeHtml(String html) {
        @Override
        public String toString() {
            return html;
        }
    }

    private record Safe(VelMethod method) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            Object value = method.invoke(target, arguments);
            return value instanceof CharSequence text ? new SafeHtml(text.toString()) : value;
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record Get(Method method, Object... arguments) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            try {
                return marked(method, method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }
    }

    private record MapGet(String key) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) {
            return ((Map<?, ?>) target).get(key);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return "get";
        }
    }
}
