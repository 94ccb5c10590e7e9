/** Who published what to whom, what was told, the channel between the products, and what came over it last. */
package dev.kept.storage.publishing;
