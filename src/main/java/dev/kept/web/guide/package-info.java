/**
 * The guides behind <i>How this works</i>: one page for each kind of reader. Their texts stand in {@code docs/guide}; the
 * build turns them into HTML and puts it into the jar.
 */
package dev.kept.web.guide;
