/** Scoreboards, the lists behind their figures, and projects side by side. */
package dev.kept.web.board;
