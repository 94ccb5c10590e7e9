/** What left a project's figures, or changed its weight in them, other than by its day. */
package dev.kept.core.departure;
