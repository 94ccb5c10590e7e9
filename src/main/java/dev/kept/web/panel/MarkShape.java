package dev.kept.web.panel;

import dev.kept.core.Coded;

/**
 * The signs of the timeline, told apart by their outline alone. Each is an SVG path around (0, 0), about twelve units
 * wide; its code is the end of a style class.
 */
enum MarkShape implements Coded {
    /** A date on the table. */
    RING("M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z", false),
    /** A promise. */
    DOT("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", true),
    /** The date first promised. */
    FIRST("M0 -7L6 0L0 7L-6 0z", true),
    /** The agreed date, where it is another one. */
    AGREED("M0 -7L6 0L0 7L-6 0zM0 -3L2.6 0L0 3L-2.6 0z", false),
    /** A date that does not count, or not yet. */
    SHOWN("M0 -6L5 0L0 6L-5 0z", false),
    /** A new date that counts. */
    MOVE("M-5 -5.5L5.5 0L-5 5.5z", true),
    /** A new date that does not count. */
    MOVE_OPEN("M-5 -5.5L5.5 0L-5 5.5z", false),
    /** The date is in danger. */
    WARNING("M0 -6L6 5L-6 5z", true),
    /** Done. */
    DELIVERY("M-5 -5H5V5H-5z", true),
    /** The requester confirms. */
    CONFIRMATION("M-6 0L-2 4.5L6 -4.5", false),
    /** Not done after all. */
    REOPENING("M5 -5.5L-5.5 0L5 5.5z", false),
    /** Taken back, or declined. */
    WITHDRAWAL("M-5 -5L5 5M5 -5L-5 5", false),
    /** Taken back with consent in time. */
    RELEASE("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM-3.5 3.5L3.5 -3.5", false),
    /** IT says that it is on track: upwards. */
    REPORT_UP("M-5 3.5L0 -3.5L5 3.5", false),
    /** IT says that the date is in danger: level, beside the line itself. */
    REPORT_LEVEL("M-5 -2.5H5M-5 2.5H5", false),
    /** IT says that the date will not be kept: downwards. */
    REPORT_DOWN("M-5 -3.5L0 3.5L5 -3.5", false),
    /** Something about the record itself. */
    NOTE("M-4 -4H4V4H-4z", false),
    /** A line across the line. */
    TODAY("M0 -9V9", false);

    private final String path;
    private final boolean full;

    MarkShape(String path, boolean full) {
        this.path = path;
        this.full = full;
    }

    /** The path for SVG, made of letters and numbers alone. */
    String path() {
        return path;
    }

    /**
     * The classes of the sign. Whether it is filled or an outline belongs to the sign, so that it shows without colour.
     */
    String classes() {
        return "kept-mark kept-mark-" + (full ? "full" : "open") + " kept-mark-" + code();
    }
}
