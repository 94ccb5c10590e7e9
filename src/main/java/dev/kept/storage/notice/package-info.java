/**
 * What is to be told to whom by mail, and what was. Unique columns decide between nodes; of a reader stands a hash alone.
 */
package dev.kept.storage.notice;
