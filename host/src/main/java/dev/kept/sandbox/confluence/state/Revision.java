package dev.kept.sandbox.confluence.state;

import java.time.Instant;

/**
 * One version of a page.
 *
 * @param number 1 for the first
 * @param title title in that version
 * @param body storage format
 * @param author user name of whoever saved it
 * @param at when it was saved
 * @param comment what the author said about the change; may be empty
 */
public record Revision(int number, String title, String body, String author, Instant at, String comment) {}
