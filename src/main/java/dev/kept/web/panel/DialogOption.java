package dev.kept.web.panel;

/**
 * One of a few values to choose from in a dialog.
 *
 * @param value what is sent; a code of ours
 * @param label what is read, plain text
 */
record DialogOption(String value, String label) {}
