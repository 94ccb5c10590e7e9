package dev.kept.core.ranking;

import dev.kept.core.promise.Side;
import java.util.List;

/**
 * Who says a side's word. A person has several names: one in each product, and perhaps an address.
 *
 * @param names all by which this person is known, the one that the record names first
 */
public record Speaker(Side side, List<String> names) {
    public Speaker {
        names = List.copyOf(names);
    }

    /** Whether both may be one person: then they cannot speak for two sides. */
    boolean mayBe(Speaker other) {
        return names.stream().anyMatch(name -> other.names.stream().anyMatch(name::equalsIgnoreCase));
    }
}
