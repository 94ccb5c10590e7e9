/** All settings of a house as one thing, to carry from a test instance to the real one: what would change, and changing it. */
package dev.kept.core.settings;
