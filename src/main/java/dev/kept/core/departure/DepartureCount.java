package dev.kept.core.departure;

import java.time.YearMonth;

/** How often something of a kind left a project's figures in a month, or changed its weight in them. */
public record DepartureCount(YearMonth month, Departure.DepartureKind kind, int n) {}
