/** The tables as they stand, for verification, and the seals. */
package dev.kept.storage.evidence;
