package dev.kept.sandbox.host.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods that a plugin's templates may call. Always: the values and collections of the JDK, and the interfaces that
 * the product names as its own. Else only what the plugin lists as {@code fully.Qualified.Class#method(type type)}, and
 * only for classes of its own.
 */
public final class Allowlist {
    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);

    private static final Set<String> PACKAGES = Set.of("java.util", "java.time", "java.math", "java.time.chrono");
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            CharSequence.class,
            Number.class,
            Integer.class,
            Long.class,
            Double.class,
            Float.class,
            Short.class,
            Byte.class,
            Boolean.class,
            Character.class,
            Comparable.class,
            Iterable.class,
            Enum.class);
    private static final Set<String> OF_OBJECT = Set.of("toString", "equals", "hashCode");

    private final Set<String> listed;
    private final Predicate<Class<?>> ofProduct;
    private final Set<String> reported = new HashSet<>();

    /**
     * @param listed    the plugin's own entries
     * @param ofProduct tells the interfaces whose methods the product allows by itself
     */
    public Allowlist(Set<String> listed, Predicate<Class<?>> ofProduct) {
        this.listed = listed.stream().map(Allowlist::normal).collect(Collectors.toUnmodifiableSet());
        this.ofProduct = ofProduct;
    }

    private static String normal(String entry) {
        return entry.strip().replaceAll("\\s*,\\s*|\\s+", " ");
    }

    /** Whether the method may be called; a refusal is logged once, in the words of the product's log. */
    boolean allows(Object target, Method method) {
        if (allowed(target, method)) {
            return true;
        }
        String signature = signature(method);
        synchronized (reported) {
            if (reported.add(signature)) {
                LOG.warn("Invocation blocked, the method is not on the allowlist: {}", signature);
            }
        }
        return false;
    }

    private boolean allowed(Object target, Method method) {
        if (target instanceof Class<?> || target instanceof ClassLoader || target instanceof Thread) {
            return false;
        }
        Class<?> declaring = method.getDeclaringClass();
        if (declaring == Object.class || method.getParameterCount() == 0 && OF_OBJECT.contains(method.getName())) {
            return OF_OBJECT.contains(method.getName());
        }
        return VALUES.contains(declaring)
                || PACKAGES.contains(declaring.getPackageName())
                || listed.contains(signature(method))
                || offered(target.getClass(), method);
    }

    /** Whether an interface that the product allows has the method. */
    private boolean offered(Class<?> type, Method method) {
        if (type == null) {
            return false;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (offered(parent, method)) {
                return true;
            }
        }
        return type.isInterface() && ofProduct.test(type) && has(type, method) || offered(type.getSuperclass(), method);
    }

    private static boolean has(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }

    /** The entry that would allow the method. */
    static String signature(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(" "));
        return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")";
    }

    /** Whether what the method gives is HTML already. */
    static boolean htmlSafe(Method method) {
        return method.isAnnotationPresent(HtmlSafe.class) && !Proxy.isProxyClass(method.getDeclaringClass());
    }
}
