package dev.kept.core.measure;

/** A closed interval of shares, {@code 0 <= low <= high <= 1}. */
public record Interval(double low, double high) {}
