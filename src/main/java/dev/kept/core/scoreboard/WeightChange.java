package dev.kept.core.scoreboard;

import java.time.Instant;

/**
 * An administrator's change of the pillar weights.
 *
 * @param at when
 * @param userKey who, by the host's user key
 * @param weights the weights from then on
 */
public record WeightChange(Instant at, String userKey, PillarWeights weights) {}
