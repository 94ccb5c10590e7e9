/**
 * What administrators set: rules, weights and targets; and seals over the rows of the house.
 *
 * <p>A few rows each, read and written through Active Objects when they are needed: no node keeps them, so a change
 * holds on all nodes at once. Rules and weights are logs whose latest row is in force.
 */
package dev.kept.storage.house;
