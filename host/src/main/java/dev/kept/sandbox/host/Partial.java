package dev.kept.sandbox.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An interface of the products answered by plain objects that have only some of its methods: a call goes to the method
 * of the same name whose parameters take the arguments; where there is none, a default method of the interface runs, and
 * else the call fails naming the method.
 */
public final class Partial {

    /** What was looked up before, for each class of answers: thousands of issues share one look-up. */
    private static final ClassValue<Map<Method, Optional<Method>>> FOUND = new ClassValue<>() {
        @Override
        protected Map<Method, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Partial() {}

    /** The interface, answered by that object. */
    public static <T> T of(Class<T> type, Object answers) {
        return type.cast(of(List.of(type), answers));
    }

    /** Several interfaces in one object, answered by that object. */
    public static Object of(List<Class<?>> types, Object answers) {
        ClassLoader loader = types.get(0).getClassLoader();
        return Proxy.newProxyInstance(loader, types.toArray(Class<?>[]::new), new Dispatch(types, answers));
    }

    /** The object behind a proxy that this class made. */
    public static Optional<Object> behind(Object proxy) {
        if (Proxy.isProxyClass(proxy.getClass()) && Proxy.getInvocationHandler(proxy) instanceof Dispatch dispatch) {
            return Optional.of(dispatch.answers);
        }
        return Optional.empty();
    }

    private static final class Dispatch implements InvocationHandler {
        private final List<Class<?>> types;
        private final Object answers;
        private final Map<Method, Optional<Method>> found;

        Dispatch(List<Class<?>> types, Object answers) {
            this.types = types;
            this.answers = answers;
            this.found = FOUND.get(answers.getClass());
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method.getName(), arguments);
            }
            Optional<Method> own = found.computeIfAbsent(method, this::find);
            if (own.isPresent()) {
                try {
                    return own.get().invoke(answers, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            throw new UnsupportedOperationException("not in the sandbox: " + signature(method));
        }

        /** Equal when what stands behind is equal, so that two proxies of one thing are equal too. */
        private Object ofObject(Object proxy, String name, Object[] arguments) {
            return switch (name) {
                case "equals" ->
                    arguments[0] != null
                            && (proxy == arguments[0]
                                    || behind(arguments[0]).map(answers::equals).orElse(false));
                case "hashCode" -> answers.hashCode();
                default -> types.get(0).getSimpleName() + " " + answers;
            };
        }

        private Optional<Method> find(Method wanted) {
            Class<?>[] parameters = wanted.getParameterTypes();
            Method best = null;
            for (Class<?> type = answers.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Method candidate : type.getDeclaredMethods()) {
                    if (!candidate.getName().equals(wanted.getName()) || candidate.isBridge()) {
                        continue;
                    }
                    if (Arrays.equals(candidate.getParameterTypes(), parameters)) {
                        return Optional.of(open(candidate));
                    }
                    if (best == null && takes(candidate.getParameterTypes(), parameters)) {
                        best = candidate;
                    }
                }
            }
            return Optional.ofNullable(best).map(Dispatch::open);
        }

        private static boolean takes(Class<?>[] own, Class<?>[] given) {
            if (own.length != given.length) {
                return false;
            }
            for (int i = 0; i < own.length; i++) {
                if (!own[i].isAssignableFrom(given[i])) {
                    return false;
                }
            }
            return true;
        }

        private static Method open(Method method) {
            method.setAccessible(true);
            return method;
        }

        private static String signature(Method method) {
            String parameters = String.join(
                    ", ",
                    Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList());
            return method.getDeclaringClass().getName() + "." + method.getName() + "(" + parameters + ")";
        }
    }
}
