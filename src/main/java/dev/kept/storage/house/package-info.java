/** What administrators set: rules, weights, functions, goals. */
package dev.kept.storage.house;
