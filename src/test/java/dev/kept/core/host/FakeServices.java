package dev.kept.core.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A product that has these services and lacks every other. */
public final class FakeServices implements HostServices {
    private final List<Object> there;

    private FakeServices(List<Object> there) {
        this.there = there;
    }

    public static FakeServices of(Object... services) {
        return new FakeServices(new ArrayList<>(List.of(services)));
    }

    /** From now on it has this one too. */
    public void add(Object service) {
        there.add(service);
    }

    @Override
    public <T> HostService<T> of(Feature feature, Supplier<Class<T>> type) {
        return new HostService<>(feature, () -> find(type.get()));
    }

    private <T> Optional<T> find(Class<T> type) {
        return there.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
