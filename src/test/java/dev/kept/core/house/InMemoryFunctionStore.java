package dev.kept.core.house;

import dev.kept.core.rulebook.RequesterName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryFunctionStore implements FunctionStore {

    private final Map<String, BusinessFunction> functions = new TreeMap<>();

    @Override
    public List<BusinessFunction> all() {
        return List.copyOf(functions.values());
    }

    @Override
    public Optional<BusinessFunction> find(String name) {
        return Optional.ofNullable(functions.get(RequesterName.key(name)));
    }

    @Override
    public void save(BusinessFunction function) {
        functions.put(RequesterName.key(function.name()), function);
    }

    @Override
    public void remove(String name) {
        functions.remove(RequesterName.key(name));
    }
}
