/**
 * Outgoing hooks: other systems of the house hear by a signed request what happened to a project's promises. Which hooks there
 * are, where they may lead, what is on its way to them, and what came of it.
 */
package dev.kept.core.hook;
