/** The second interval in use, to hold the first against. */
package dev.kept.definitions.interval;
