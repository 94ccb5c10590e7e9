/** Everything that can be done with a commitment: the steps of both sides, and whether the present state allows them. */
package dev.kept.core.commitment;
