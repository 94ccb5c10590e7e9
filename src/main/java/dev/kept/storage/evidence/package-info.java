/**
 * The tables as they stand, for verification, and the seals.
 *
 * <p>States are read column by column as they were stored, not through the commitments they should make, so that a row
 * changed behind the plugin's back shows as it is.
 */
package dev.kept.storage.evidence;
