package dev.kept.core.host;

import java.util.function.Supplier;

/** Gives the services of the product that may be absent. */
public interface HostServices {

    /**
     * A service of the product.
     *
     * @param feature what rests on it
     * @param type its interface; asked for at each lookup, because it may be absent as well
     */
    <T> HostService<T> of(Feature feature, Supplier<Class<T>> type);
}
