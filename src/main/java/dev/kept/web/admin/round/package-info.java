/** Rounds in which both sides put goals in order or say how they feel: opened, closed, and what is asked. */
package dev.kept.web.admin.round;
