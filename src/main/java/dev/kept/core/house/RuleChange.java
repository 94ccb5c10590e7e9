package dev.kept.core.house;

import java.time.Instant;

/**
 * One change of the rules.
 *
 * @param userKey the administrator
 * @param rules the rules after it
 */
public record RuleChange(Instant at, String userKey, HouseRules rules) {}
