package dev.kept.core.liaison;

import java.util.List;

/** Where it is kept what both sides said. Nothing is changed or removed. */
public interface LiaisonStore {

    /** Of all functions, in the order in which it was said. */
    List<LiaisonEvent> all();

    /** Of one function, in any spelling of its name, in the order of the numbers. */
    List<LiaisonEvent> of(String function);

    /** Adds what was said; {@code false} where the function has that number already. */
    boolean add(LiaisonEvent event);
}
