/**
 * What administrators set: rules, weights, functions, goals.
 *
 * <p>A few rows each, read and written through Active Objects when they are needed: no node keeps them, so a change
 * holds on all nodes at once. Rules and weights are logs whose latest row is in force; of functions and goals only the
 * present ones are kept.
 */
package dev.kept.storage.house;
