package dev.kept.core.pulse;

import dev.kept.core.Nullable;
import dev.kept.core.blind.AskedGroup;
import java.util.List;

/**
 * What somebody sees of the pulse.
 *
 * @param asked the open round; {@code null} when there is none
 * @param groups in which the reader answers and reads: one without members where the reader is in it for sure; else those that
 *     the reader is in if among their members. Whoever is in none of them is told nothing
 * @param results rounds that are closed, the latest first
 */
public record PulsePage(@Nullable AskedPulse asked, List<AskedGroup> groups, List<PulseResult> results) {

    /** Nothing at all. */
    public static final PulsePage NONE = new PulsePage(null, List.of(), List.of());

    public PulsePage {
        groups = List.copyOf(groups);
        results = List.copyOf(results);
    }

    /** The same for somebody who can read it and is not asked. */
    public PulsePage read() {
        return new PulsePage(null, groups, results);
    }

    /**
     * An open round.
     *
     * @param answered whether the reader has answered
     */
    public record AskedPulse(PulseRound round, boolean answered) {}
}
