package dev.kept.core.hook;

import java.time.Instant;

/**
 * One try to send something.
 *
 * @param at when it ended (full milliseconds)
 * @param status what the receiver answered; 0 for nothing
 */
public record HookAttempt(Instant at, HookResult result, int status) {}
