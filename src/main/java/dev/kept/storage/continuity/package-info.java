/** Who deals with functions, as marks and counts. */
package dev.kept.storage.continuity;
