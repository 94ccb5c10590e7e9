package dev.kept.core.host;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A service of the product that may be absent. It is looked up at each use, so that one which comes later is found then
 * and one that is replaced is not held. Safe for many threads.
 *
 * @param feature what rests on it
 * @param lookup finds it; never throws
 */
public record HostService<T>(Feature feature, Supplier<Optional<T>> lookup) {

    /** The service, where something is done without it in its place. */
    public Optional<T> find() {
        return lookup.get();
    }

    /**
     * The service, where nothing can be done without it.
     *
     * @throws FeatureOffException when the product has none
     */
    public T get() {
        return find().orElseThrow(() -> new FeatureOffException(feature));
    }
}
