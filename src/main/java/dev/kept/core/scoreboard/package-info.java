/** The four pillars of a project put together. */
package dev.kept.core.scoreboard;
