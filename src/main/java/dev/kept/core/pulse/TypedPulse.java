package dev.kept.core.pulse;

import dev.kept.core.blind.TypedGroup;
import dev.kept.core.measure.pulse.PulseItem;
import java.util.List;
import java.util.Map;

/**
 * A round as it was typed; unchecked.
 *
 * @param it people and group of IT
 * @param functions those of the functions, as far as any people were entered
 * @param wording own words by language; empty for those of the product
 */
public record TypedPulse(
        TypedGroup it,
        List<TypedGroup> functions,
        String opens,
        String closes,
        Map<String, Map<PulseItem, String>> wording) {
    public TypedPulse {
        functions = List.copyOf(functions);
        wording = Map.copyOf(wording);
    }
}
