/** Rounds in which both sides put goals in order or say how they feel. */
package dev.kept.storage.round;
