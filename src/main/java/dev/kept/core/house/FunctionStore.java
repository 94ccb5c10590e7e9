package dev.kept.core.house;

import java.util.List;
import java.util.Optional;

/** Where the business functions are kept. Names are told apart by their {@linkplain
 * dev.kept.core.rulebook.RequesterName#key keys}. */
public interface FunctionStore {

    /** All of them, in alphabetical order. */
    List<BusinessFunction> all();

    Optional<BusinessFunction> find(String name);

    /** Adds the function, or replaces the one with its name. */
    void save(BusinessFunction function);

    /** Removes the function when there is one; promises made to it stay. */
    void remove(String name);
}
