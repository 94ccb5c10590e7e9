package dev.kept.core.pulse;

import dev.kept.core.measure.pulse.Felt;
import java.time.LocalDate;
import java.util.List;

/** What the last closed round says of a board. It is the house's, and the same on each board. */
public final class PulseFigures {

    private final Pulses pulses;

    public PulseFigures(Pulses pulses) {
        this.pulses = pulses;
    }

    /** Of the last round that was closed by that day; nothing where there is none. Whole sides only. */
    public List<Felt> felt(LocalDate day) {
        return pulses.last(day).stream()
                .flatMap(result -> result.felt().stream())
                .filter(felt -> felt.group() == null)
                .toList();
    }
}
