package dev.kept.core.house;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** One thread of this process at a time. What is not kept has to have written nothing, as no store here undoes. */
public final class InMemoryOneAtATime implements OneAtATime {

    @Override
    public synchronized <T> T run(Supplier<T> change, Predicate<T> keep) {
        return change.get();
    }
}
